import { answerQuestion } from '../answers/answer-question.ts';
import { recordAnswer } from '../answers/record-answer.ts';
import { startWord } from '../answers/start-word.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { type KnowledgeBase, recordOf } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import { type Kind, kindOf, type RecordRef } from '../domain/refs.ts';
import { plainText, type Reply } from '../domain/reply.ts';
import { fold } from '../understanding/fold.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { renderAnswer } from '../wording/render.ts';
import type { Knowing } from './assistant.ts';

/** A record as it is offered in any chat: its name, what it is about in a line, and what is written when it is chosen. */
type InlineCard = {
  readonly ref: RecordRef;
  readonly title: string;
  readonly about: string;
  readonly reply: Reply;
};

/** Some cards, and where the next page begins if there are more. */
export type InlinePage = { readonly cards: readonly InlineCard[]; readonly next?: number };

/** What somebody types behind the bot's name in any chat. */
export type InlineQuery = {
  readonly text: string;
  readonly language: Language;
  readonly offset: number;
  readonly at: string;
};

const cardsAPage = 20;
const shownKinds: readonly Kind[] = ['park', 'zone', 'procedure', 'project'];
/** Parts of names and subjects below these are too little to offer a record for. */
const leastNamed = 0.5;
const leastOnTopic = 0.35;
/** Of the record's answer, so much stands under its name. */
const aboutLetters = 90;

/** Records with a name in which the typed words begin a word: people see cards while they type. */
function begunBy(base: KnowledgeBase, text: string): RecordRef[] {
  const typed = ` ${fold(text).trim()}`;
  if (typed.length < 3) return [];
  return [...base.records.values()]
    .filter(({ names, aliases = [] }) =>
      [...Object.values(names), ...aliases].some((name) => ` ${fold(name)}`.includes(typed)),
    )
    .map(({ ref }) => ref);
}

/** The records that a text means, the surest first. */
function meantBy({ base, understanding }: Knowing, { text, language, at }: InlineQuery): RecordRef[] {
  const today = haiPhongDay(at);
  const { question } = understanding.understand(text, language, today);
  const reading = understanding.read(text, language, today);
  const asked = question.kind === 'outside' ? [] : answerQuestion(base, question).records;
  const named = reading.named.filter(({ coverage }) => coverage >= leastNamed).map(({ ref }) => ref);
  const topics = reading.topics.filter(({ score }) => score >= leastOnTopic).map(({ ref }) => ref);
  return [...asked, ...begunBy(base, text), ...named, ...topics];
}

/** Creates the cards of inline mode; only what is public is among them. */
export function createInline(knowing: () => Knowing, catalogues: Catalogues): (query: InlineQuery) => InlinePage {
  const cardOf = (base: KnowledgeBase, ref: RecordRef, language: Language): InlineCard => {
    const { names } = recordOf(base, ref);
    const { lines } = renderAnswer(recordAnswer(base, ref, []), language, catalogues);
    const more = [
      { text: catalogues[language].format('inline-more') },
      { text: ' ' },
      { text: `/start ${startWord(ref)}`, start: startWord(ref) },
    ];
    const about = plainText({ lines: lines.slice(1, 3), buttons: [] }).replaceAll('\n', ' · ');
    return {
      ref,
      title: names[language] ?? names.en,
      about: about.slice(0, aboutLetters),
      reply: { lines: [...lines, [], more], buttons: [] },
    };
  };

  return (query) => {
    const known = knowing();
    const text = query.text.trim();
    const all = text ? meantBy(known, { ...query, text }) : [...known.base.records.keys()];
    const refs = [...new Set(all)].filter((ref) => shownKinds.includes(kindOf(ref)));
    const page = refs.slice(query.offset, query.offset + cardsAPage);
    const next = query.offset + cardsAPage;
    const cards = page.map((ref) => cardOf(known.base, ref, query.language));
    return { cards, ...(next < refs.length ? { next } : {}) };
  };
}
