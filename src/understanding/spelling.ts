import { editDistance } from './edit-distance.ts';
import type { Token } from './fold.ts';
import { createSlipIndex } from './slip-index.ts';
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

function slipsAllowed(word: string): number {
  if (word.length < shortestForSlips) return 0;
  return word.length < longForTwoSlips ? 1 : 2;
}

/** Each word once: where it came first, as doubtful as it came last. */
export function eachOnce(spellings: readonly Spelling[]): readonly Spelling[] {
  const doubts = new Map(spellings.map(({ word, doubt }) => [word, doubt]));
  return doubts.size === spellings.length ? spellings : [...doubts].map(([word, doubt]) => ({ word, doubt }));
}

/** A speller over all words that names and vocabulary are made of. */
export function createSpeller(words: ReadonlySet<string>): Speller {
  const slippery = [...words].filter((word) => /^[a-z]/.test(word));
  const index = createSlipIndex(slippery, slipsAllowed);

  const residues = (text: string): Spelling[] =>
    [withoutTelex(text), withoutVni(text), ...withoutEnding(text)]
      .filter((word) => word !== text && word.length > 1 && words.has(word))
      .map((word) => ({ word, doubt: residueDoubt }));

  const slips = (text: string, known: boolean): Spelling[] => {
    const most = slipsAllowed(text);
    const near = index.near(text, most);
    near.delete(text);
    return [...near].flatMap((word) => {
      const distance = editDistance(text, word, most);
      const doubt = (word.length >= longWord ? longSlipDoubt : slipDoubt)[distance];
      return doubt && distance <= most ? [{ word, doubt: doubt + (known ? knownWordDoubt : 0) }] : [];
    });
  };

  const spelled = ({ text, kind }: Token): Spelling[] => {
    const known = words.has(text);
    const exact = known ? [{ word: text, doubt: 0 }] : [];
    if (kind !== 'word') return exact;
    const residue = known ? [] : residues(text);
    return residue.length && text.length < longForBoth ? residue : [...residue, ...exact, ...slips(text, known)];
  };

  const remembered = new Map<string, readonly Spelling[]>();
  return {
    knows: (word) => words.has(word),
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
