import { editDistance } from './edit-distance.ts';
import type { Called, NameWord } from './name-forms.ts';
import type { SpelledToken } from './spelled-text.ts';
import { eachOnce } from './spelling.ts';

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

type Pairs = ReadonlyMap<string, ReadonlyMap<string, NameWord>>;

const isShort = ({ word }: NameWord) => word.length >= shortest && word.length <= longest && /^[a-z]+$/.test(word);

/** Under each word of names, the short words that stand `away` places from it. */
function pairsIn(names: readonly Called[], away: 1 | -1): Pairs {
  const pairs = new Map<string, Map<string, NameWord>>();
  for (const { words } of names) {
    words.forEach((word, i) => {
      const neighbour = words[i + away];
      if (!neighbour || !isShort(neighbour)) return;
      const beside = pairs.get(word.word) ?? new Map<string, NameWord>();
      pairs.set(word.word, beside.set(neighbour.written ?? neighbour.word, neighbour));
    });
  }
  return pairs;
}

const maySlip = ({ kind, text }: SpelledToken) =>
  kind === 'word' && text.length >= shortest - 1 && text.length <= longest + 1;

/** Whether a word is a slip away from one of a name; a known word with diacritics of its own must be so with them ("hò" for "hòa"). */
function isSlip({ text, written }: SpelledToken, known: boolean, word: NameWord): boolean {
  const asWritten = known && written !== text;
  return editDistance(asWritten ? written : text, (asWritten ? word.written : undefined) ?? word.word, 1) === 1;
}

/** Learns from names which words stand beside each other; `knows` tells whether a word is one otherwise. */
export function createBeside(names: readonly Called[], knows: (word: string) => boolean): Beside {
  const after = pairsIn(names, 1);
  const before = pairsIn(names, -1);
  const near = (token: SpelledToken, known: boolean, neighbour: SpelledToken | undefined, pairs: Pairs) =>
    (neighbour?.meant ?? [])
      .flatMap(({ word }) => [...(pairs.get(word)?.values() ?? [])])
      .filter((word) => isSlip(token, known, word));

  return {
    heard: (tokens) =>
      tokens.map((token, i) => {
        if (!maySlip(token)) return token;
        const known = knows(token.text);
        const words = [...near(token, known, tokens[i - 1], after), ...near(token, known, tokens[i + 1], before)];
        const doubt = known ? knownWordDoubt : slipDoubt;
        if (!words.length) return token;
        return { ...token, meant: eachOnce([...words.map(({ word }) => ({ word, doubt })), ...token.meant]) };
      }),
  };
}
