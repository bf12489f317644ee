import type { SpelledToken } from './spelled-text.ts';

/** A place of a question where a known word may stand, and how doubtful that is. */
export type Hearing = { readonly position: number; readonly doubt: number; readonly token: SpelledToken };

/** A question laid out for finding names in it: where each known word stands, and what lies between the words. */
export type Heard = {
  readonly words: ReadonlyMap<string, readonly Hearing[]>;
  /** How far apart two positions are: each word between counts, light ones less. */
  between(from: number, to: number): number;
};

const wordBetween = 0.3;
/** Words that names are wrapped in ("phase", "KCN") and fillers part a name less than others do. */
const lightWordBetween = 0.1;
/** A light word of East Asian characters is several tokens. */
const lightCharacterBetween = 0.03;

/** Lays out a question; `light` are the positions of words that part a name less than others. */
export function hear(tokens: readonly SpelledToken[], light: ReadonlySet<number>): Heard {
  const words = new Map<string, Hearing[]>();
  const parting = [0];
  tokens.forEach((token, position) => {
    const lightly = token.kind === 'character' ? lightCharacterBetween : lightWordBetween;
    parting.push((parting[position] ?? 0) + (light.has(position) ? lightly : wordBetween));
    for (const { word, doubt } of token.meant) {
      const list = words.get(word) ?? [];
      list.push({ position, doubt, token });
      words.set(word, list);
    }
  });
  return { words, between: (from, to) => (parting[to] ?? 0) - (parting[from + 1] ?? 0) };
}
