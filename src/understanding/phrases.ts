import type { SpelledToken } from './spelled-text.ts';

/** A known phrase found in a question: what it means, where it stands, and how doubtful its spelling is. */
export type Found = { readonly concept: string; readonly from: number; readonly to: number; readonly doubt: number };

type Node = { readonly next: Map<string, Node>; readonly concepts: Set<string> };
const node = (): Node => ({ next: new Map(), concepts: new Set() });

/** Finds phrases, typed well or badly, in a question. */
export type PhraseBook = {
  /** Adds a phrase given as its words. */
  add(words: readonly string[], concept: string): void;
  find(tokens: readonly SpelledToken[]): Found[];
};

/** How doubtful a phrase may be, on average over its words. */
const mostDoubt = 0.3;
/** What is outside the remit must be written as it is: a slip away from it stand words of our own ("firm", "film"). */
const exact = /^(outside|talk):/;

/** A book of phrases, kept as a tree of words. */
export function createPhraseBook(): PhraseBook {
  const root = node();

  const walk = (tokens: readonly SpelledToken[], from: number): Found[] => {
    const found: Found[] = [];
    const step = (at: Node, to: number, doubt: number): void => {
      for (const concept of at.concepts) {
        if (doubt / (to - from) <= (exact.test(concept) ? 0.1 : mostDoubt))
          found.push({ concept, from, to, doubt: doubt / (to - from) });
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
      for (const word of words) {
        const next = at.next.get(word) ?? node();
        at.next.set(word, next);
        at = next;
      }
      if (at !== root) at.concepts.add(concept);
    },
    find: (tokens) => tokens.flatMap((_, from) => walk(tokens, from)),
  };
}

const length = ({ from, to }: Found) => to - from;
const overlap = (a: Found, b: Found) => a.from < b.to && b.from < a.to;

/** The phrases that stand when they overlap: the longer before the shorter, the surer before the doubtful; equals stand together. */
export function standing(found: readonly Found[]): Found[] {
  const sorted = [...found].toSorted((a, b) => length(b) - length(a) || a.doubt - b.doubt);
  const kept: Found[] = [];
  for (const phrase of sorted) {
    const stronger = kept.some(
      (other) =>
        overlap(other, phrase) &&
        !(other.from === phrase.from && other.to === phrase.to && other.doubt === phrase.doubt),
    );
    if (!stronger) kept.push(phrase);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
