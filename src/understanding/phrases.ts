import type { NameWord } from './name-forms.ts';
import type { SpelledToken } from './spelled-text.ts';

/** A known phrase found in a question: what it means, where it stands, and how doubtful its spelling is. */
export type Found = { readonly concept: string; readonly from: number; readonly to: number; readonly doubt: number };

/** A phrase's end in the tree of words: its concept, its words as written, and how doubtful it may be. */
type End = { readonly concept: string; readonly words: readonly NameWord[]; readonly mostDoubt: number };
/** A place in the tree: most lead on or end a phrase, few do both. */
type Node = { next: Map<string, Node> | undefined; ends: End[] | undefined };
const node = (): Node => ({ next: undefined, ends: undefined });

/** Finds phrases, typed well or badly, in a question. */
export type PhraseBook = {
  /** Adds a phrase given as its words. */
  add(words: readonly NameWord[], concept: string): void;
  find(tokens: readonly SpelledToken[]): Found[];
};

/** How doubtful a phrase may be, on average over its words. */
const mostDoubt = 0.3;
/** What is outside the remit, and a place, must be written as it is: a slip away from it stand words of our own ("firm", "film"). */
const exact = /^(outside|talk|locality):/;
const mostExactDoubt = 0.1;
/** "Nhật" (Japan) is not "nhất" (most): a word written with other diacritics than the phrase's is doubtful. */
const otherMarksDoubt = 0.45;

/** Whether a word of a question and of a phrase are written with diacritics that differ. */
function otherMarks(token: SpelledToken | undefined, { word, written }: NameWord): boolean {
  if (token?.text !== word || token.written === token.text) return false;
  return written !== undefined && written !== token.written;
}

/** How many words of a phrase the question's words from a place on are written otherwise than. */
function otherwiseMarked(tokens: readonly SpelledToken[], from: number, words: readonly NameWord[]): number {
  let marked = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word && otherMarks(tokens[from + i], word)) marked += 1;
  }
  return marked;
}

/** A walk along the tree: the words, where it began, and what it has found. */
type Walk = { readonly tokens: readonly SpelledToken[]; from: number; readonly found: Found[] };

/** Takes the phrases that end at a place of the tree, then goes on with what the next word may stand for. */
function step(walk: Walk, at: Node, to: number, doubt: number): void {
  const { tokens, from, found } = walk;
  if (at.ends) {
    for (const { concept, words, mostDoubt } of at.ends) {
      const mean = (doubt + otherwiseMarked(tokens, from, words) * otherMarksDoubt) / (to - from);
      if (mean <= mostDoubt) found.push({ concept, from, to, doubt: mean });
    }
  }
  const token = at.next && tokens[to];
  if (!token) return;
  for (const { word, doubt: more } of token.meant) {
    const next = at.next?.get(word);
    if (next) step(walk, next, to + 1, doubt + more);
  }
}

/** The place one word on, made if there is none yet. */
function follow(at: Node, word: string): Node {
  at.next ??= new Map();
  const known = at.next.get(word);
  if (known) return known;
  const made = node();
  at.next.set(word, made);
  return made;
}

/** A book of phrases, kept as a tree of words. */
export function createPhraseBook(): PhraseBook {
  const root = node();
  return {
    add(words, concept) {
      let at = root;
      for (const { word } of words) at = follow(at, word);
      if (at === root) return;
      at.ends ??= [];
      at.ends.push({ concept, words, mostDoubt: exact.test(concept) ? mostExactDoubt : mostDoubt });
    },
    find(tokens) {
      const walk: Walk = { tokens, from: 0, found: [] };
      for (; walk.from < tokens.length; walk.from += 1) step(walk, root, walk.from, 0);
      return walk.found;
    },
  };
}

const length = ({ from, to }: Found) => to - from;
const overlap = (a: Found, b: Found) => a.from < b.to && b.from < a.to;
const samePlace = (a: Found, b: Found) => a.from === b.from && a.to === b.to;

/** Whether a phrase stands beside longer and surer ones: where it meets one, only as its equal with another meaning. */
function stands(phrase: Found, kept: readonly Found[]): boolean {
  for (const other of kept) {
    if (!overlap(other, phrase)) continue;
    const equal = samePlace(other, phrase) && other.doubt === phrase.doubt;
    if (!equal || other.concept === phrase.concept) return false;
  }
  return true;
}

/** The phrases that stand when they overlap: the longer before the shorter, the surer before the doubtful; equals stand together. */
export function standing(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const phrase of found.toSorted((a, b) => length(b) - length(a) || a.doubt - b.doubt))
    if (stands(phrase, kept)) kept.push(phrase);
  return kept.toSorted((a, b) => a.from - b.from);
}
