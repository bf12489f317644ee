import type { NameWord } from './name-forms.ts';
import type { SpelledToken } from './spelled-text.ts';

/** A known phrase found in a question: what it means, where it stands, and how doubtful its spelling is. */
export type Found = { readonly concept: string; readonly from: number; readonly to: number; readonly doubt: number };

/** A phrase's end in the tree of words: its concept, and its words as written. */
type End = { readonly concept: string; readonly words: readonly NameWord[] };
type Node = { readonly next: Map<string, Node>; readonly ends: End[] };
const node = (): Node => ({ next: new Map(), ends: [] });

/** Finds phrases, typed well or badly, in a question. */
export type PhraseBook = {
  /** Adds a phrase given as its words. */
  add(words: readonly NameWord[], concept: string): void;
  find(tokens: readonly SpelledToken[]): Found[];
};

/** How doubtful a phrase may be, on average over its words. */
const mostDoubt = 0.3;
/** What is outside the remit must be written as it is: a slip away from it stand words of our own ("firm", "film"). */
const exact = /^(outside|talk):/;
const mostExactDoubt = 0.1;
/** "Nhật" (Japan) is not "nhất" (most): a word written with other diacritics than the phrase's is doubtful. */
const otherMarksDoubt = 0.45;

/** Whether a word of a question and of a phrase are written with diacritics that differ. */
function otherMarks(token: SpelledToken | undefined, { word, written }: NameWord): boolean {
  if (token?.text !== word || token.written === token.text) return false;
  return written !== undefined && written !== token.written;
}

/** A book of phrases, kept as a tree of words. */
export function createPhraseBook(): PhraseBook {
  const root = node();

  const walk = (tokens: readonly SpelledToken[], from: number): Found[] => {
    const found: Found[] = [];
    const step = (at: Node, to: number, doubt: number): void => {
      for (const { concept, words } of at.ends) {
        const marks = words.filter((word, i) => otherMarks(tokens[from + i], word)).length * otherMarksDoubt;
        const mean = (doubt + marks) / (to - from);
        if (mean <= (exact.test(concept) ? mostExactDoubt : mostDoubt)) found.push({ concept, from, to, doubt: mean });
      }
      for (const [word, more] of tokens[to]?.meant ?? []) {
        const next = at.next.get(word);
        if (next) step(next, to + 1, doubt + more);
      }
    };
    step(root, from, 0);
    return found;
  };

  return {
    add(words, concept) {
      let at = root;
      for (const { word } of words) {
        const next = at.next.get(word) ?? node();
        at.next.set(word, next);
        at = next;
      }
      if (at !== root) at.ends.push({ concept, words });
    },
    find: (tokens) => tokens.flatMap((_, from) => walk(tokens, from)),
  };
}

const length = ({ from, to }: Found) => to - from;
const overlap = (a: Found, b: Found) => a.from < b.to && b.from < a.to;
const samePlace = (a: Found, b: Found) => a.from === b.from && a.to === b.to;

/** The phrases that stand when they overlap: the longer before the shorter, the surer before the doubtful; equals stand together. */
export function standing(found: readonly Found[]): Found[] {
  const sorted = found.toSorted((a, b) => length(b) - length(a) || a.doubt - b.doubt);
  const kept: Found[] = [];
  for (const phrase of sorted) {
    const weaker = kept.some(
      (other) => overlap(other, phrase) && !(samePlace(other, phrase) && other.doubt === phrase.doubt),
    );
    const twice = kept.some((other) => samePlace(other, phrase) && other.concept === phrase.concept);
    if (!weaker && !twice) kept.push(phrase);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
