import type { Steps } from '../domain/steps.ts';
import { editDistance } from './edit-distance.ts';
import type { Token } from './fold.ts';
import { createSlipIndex, type SlipIndex } from './slip-index.ts';
import { withoutEnding, withoutTelex, withoutVni } from './typing-residue.ts';

/** A known word that a written one may stand for, and how doubtful that is (0 is certain, 1 is a guess). */
export type Spelling = { readonly word: string; readonly doubt: number };

/** Finds the known words that a written word may stand for. */
export type Speller = {
  /** Each word once. */
  spellings(token: Token): readonly Spelling[];
  /** Whether a folded word is known as it is. */
  knows(word: string): boolean;
};

/** Words this short are too like each other to be guessed from a slip. */
const shortestForSlips = 4;
const longForTwoSlips = 8;
const slipDoubt = [0, 0.25, 0.45];
/** In a long word a slip leaves little doubt. */
const longWord = 7;
const longSlipDoubt = [0, 0.12, 0.35];
/** A slip from one known word to another is less likely than the word itself. */
const knownWordDoubt = 0.15;
const residueDoubt = 0.1;
/** From this length on a word that looks like residue may be a slip as well ("truing" for "truong"). */
const longForBoth = 5;
/** Words whose spellings are remembered, about as many as a question has: some say the same words again and again. */
const mostRemembered = 150;

/** How many slips a word may be from one that is meant. */
export function slipsAllowed(word: string): number {
  if (word.length < shortestForSlips) return 0;
  return word.length < longForTwoSlips ? 1 : 2;
}

/** Each word once: where it came first, as doubtful as it came last. */
export function eachOnce(spellings: readonly Spelling[]): readonly Spelling[] {
  const doubts = new Map(spellings.map(({ word, doubt }) => [word, doubt]));
  return doubts.size === spellings.length ? spellings : [...doubts].map(([word, doubt]) => ({ word, doubt }));
}

/** Whether slips are forgiven in a word: numbers and East Asian characters have none that could be told. */
export const isSlippery = (word: string): boolean => /^[a-z]/.test(word);

/** A speller over all words that names and vocabulary are made of. */
export function* createSpeller(words: ReadonlySet<string>): Steps<Speller> {
  const index = yield* createSlipIndex([...words].filter(isSlippery), slipsAllowed);
  return spellerOver((word) => words.has(word), index);
}

/** A speller over the words that are known, with an index of their slips; other words of that index do not count. */
export function spellerOver(knows: (word: string) => boolean, index: SlipIndex): Speller {
  const residues = (text: string): Spelling[] =>
    [withoutTelex(text), withoutVni(text), ...withoutEnding(text)]
      .filter((word) => word !== text && word.length > 1 && knows(word))
      .map((word) => ({ word, doubt: residueDoubt }));

  const slips = (text: string, known: boolean): Spelling[] => {
    const most = slipsAllowed(text);
    const near = index.near(text, most);
    near.delete(text);
    return [...near].flatMap((word) => {
      if (!knows(word)) return [];
      const distance = editDistance(text, word, most);
      const doubt = (word.length >= longWord ? longSlipDoubt : slipDoubt)[distance];
      return doubt && distance <= most ? [{ word, doubt: doubt + (known ? knownWordDoubt : 0) }] : [];
    });
  };

  const spelled = ({ text, kind }: Token): Spelling[] => {
    const known = knows(text);
    const exact = known ? [{ word: text, doubt: 0 }] : [];
    if (kind !== 'word') return exact;
    const residue = known ? [] : residues(text);
    return residue.length && text.length < longForBoth ? residue : [...residue, ...exact, ...slips(text, known)];
  };

  const remembered = new Map<string, readonly Spelling[]>();
  return {
    knows,
    spellings(token) {
      const key = `${token.kind} ${token.text}`;
      const before = remembered.get(key);
      if (before) return before;
      if (remembered.size >= mostRemembered) remembered.clear();
      const spellings = eachOnce(spelled(token));
      remembered.set(key, spellings);
      return spellings;
    },
  };
}
