import { editDistance } from './edit-distance.ts';
import type { Called, NameWord } from './name-forms.ts';
import type { SpelledToken } from './spelled-text.ts';

/** Hears short words by those that stand beside them in names: alone they are too like each other to be guessed. */
export type Beside = {
  /** The same tokens, where a short word may also stand for one that a name has beside its neighbour ("lai ach" is "lai cach"). */
  heard(tokens: readonly SpelledToken[]): SpelledToken[];
};

/** Words of names that are this short are heard by their neighbours; longer ones alone. */
const shortest = 3;
const longest = 4;
/** How doubtful a word is that is no word otherwise, and one that is. */
const slipDoubt = 0.25;
const knownWordDoubt = 0.45;

type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

const isShort = ({ word }: NameWord) => word.length >= shortest && word.length <= longest && /^[a-z]+$/.test(word);

/** Under each word of names, the short words that stand `away` places from it. */
function pairsIn(names: readonly Called[], away: 1 | -1): Pairs {
  const pairs = new Map<string, Set<string>>();
  for (const { words } of names) {
    words.forEach((word, i) => {
      const neighbour = words[i + away];
      if (neighbour && isShort(neighbour)) pairs.set(word.word, (pairs.get(word.word) ?? new Set()).add(neighbour.word));
    });
  }
  return pairs;
}

/** A word that may be a slip: a short one in plain letters, or one that is nothing known. */
const maySlip = ({ kind, text, written }: SpelledToken, known: boolean) =>
  kind === 'word' && text.length >= shortest - 1 && text.length <= longest + 1 && (!known || written === text);

/** Learns from names which words stand beside each other; `knows` tells whether a word is one otherwise. */
export function createBeside(names: readonly Called[], knows: (word: string) => boolean): Beside {
  const after = pairsIn(names, 1);
  const before = pairsIn(names, -1);
  const near = (token: SpelledToken, neighbour: SpelledToken | undefined, pairs: Pairs) =>
    [...(neighbour?.meant.keys() ?? [])]
      .flatMap((word) => [...(pairs.get(word) ?? [])])
      .filter((word) => editDistance(token.text, word, 1) === 1);

  return {
    heard: (tokens) =>
      tokens.map((token, i) => {
        const known = knows(token.text);
        if (!maySlip(token, known)) return token;
        const words = [...near(token, tokens[i - 1], after), ...near(token, tokens[i + 1], before)];
        const doubt = known ? knownWordDoubt : slipDoubt;
        return { ...token, meant: new Map([...words.map((word): [string, number] => [word, doubt]), ...token.meant]) };
      }),
  };
}
