import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { languages } from '../domain/language.ts';
import { eachInSteps, type Steps } from '../domain/steps.ts';
import { editDistance } from './edit-distance.ts';
import { lowered, tokensOf } from './fold.ts';
import { createPhraseBook } from './phrases.ts';
import { nameWords } from './name-forms.ts';
import { createExactSpelling } from './spelled-text.ts';

/** Understands a text that is a reply as a whole ("skip", "không chắc") or wishes for a guided conversation ("I need land"). */
export type Replies = {
  /** The concept that the whole text is, such as `reply:skip` or `start:find`; words that only carry it do not count. */
  replyIn(text: string): string | undefined;
};

const isReply = (concept: string): boolean => /^(reply|start):/.test(concept);

/** Words that turn a reply into its opposite: these carry it, and are never left out. */
const denials = /^(khong|chua|no|not|dont|don|t|never|不|没|別|别|안|못)$/;
const denies = (text: string): boolean => tokensOf(text).some((token) => denials.test(token.text));

/** Whoever asks for a figure wishes for none of this, whatever else is said ("how much is the land"). */
const figureAsked = /how ?(much|many|long)|bao ?(nhieu|lau|gio)|多 ?少|几 ?(天|个|钱)|いくら|何 ?日|얼마|며칠/;
const asksFigure = (text: string): boolean =>
  figureAsked.test(
    tokensOf(text)
      .map((token) => token.text)
      .join(' '),
  );

const isMarked = (text: string): boolean => /[^\p{ASCII}]/u.test(text);

/** From this length on a reply may hold one slip. */
const longEnoughForSlip = 5;

/** What one slip leaves alike is the beginning or the end; looked at first, as the distance itself takes long. */
const mayBeSlip = (text: string, phrase: string): boolean =>
  text.slice(0, 2) === phrase.slice(0, 2) || text.slice(-2) === phrase.slice(-2);

/** Learns the replies of all languages. */
export function* createReplies(base: KnowledgeBase): Steps<Replies> {
  const spellExactly = createExactSpelling();
  const carriers = createPhraseBook();
  const known = new Map<string, string>();
  const key = (text: string): string => {
    const tokens = spellExactly(tokensOf(text));
    const carried = new Set(carriers.find(tokens).flatMap(({ from, to }) => [...tokens.keys()].slice(from, to)));
    return tokens.flatMap((token, i) => (carried.has(i) ? [] : [token.text])).join(' ');
  };
  const whole = (text: string): string =>
    tokensOf(text)
      .map((token) => token.text)
      .join(' ');
  /** As written with its diacritics: "dừng" is not "đúng". */
  const marked = (text: string): string =>
    lowered(text)
      .replaceAll(/[^\p{L}\p{M}\d]+/gu, ' ')
      .trim();
  const written = new Map<string, string>();
  const all = languages.flatMap((language) => [...base.words[language]]);
  for (const [concept, phrases] of all)
    if (concept === 'filler:stop') for (const phrase of phrases) carriers.add(nameWords(phrase), concept);
  const replies = all.filter(([concept]) => isReply(concept));
  yield* eachInSteps(replies, ([concept, phrases]) => {
    for (const phrase of phrases) {
      known.set(whole(phrase), concept);
      if (isMarked(phrase)) written.set(marked(phrase), concept);
    }
  });
  yield* eachInSteps(replies, ([concept, phrases]) => {
    for (const phrase of phrases.filter((each) => !denies(each)))
      if (!known.has(key(phrase))) known.set(key(phrase), concept);
  });
  known.delete('');

  const ofLength = new Map<number, [string, string][]>();
  for (const entry of known) ofLength.set(entry[0].length, [...(ofLength.get(entry[0].length) ?? []), entry]);

  /** The reply that a text is one slip away from; only those of nearly its length come into question. */
  const slipped = (text: string): string | undefined => {
    if (text.length < longEnoughForSlip) return undefined;
    const alike = [text.length - 1, text.length, text.length + 1].flatMap((length) => ofLength.get(length) ?? []);
    return alike.find(([phrase]) => mayBeSlip(text, phrase) && editDistance(text, phrase, 1) === 1)?.[1];
  };

  return {
    replyIn(text) {
      const [plain, bare] = [whole(text), key(text)];
      return (
        written.get(marked(text)) ??
        known.get(plain) ??
        (denies(text) || asksFigure(text) ? undefined : known.get(bare)) ??
        slipped(plain)
      );
    },
  };
}
