/** Who holds each of many words. */
export type Holders<T extends object | string> = {
  add(word: string, holder: T): void;
  remove(word: string, holder: T): void;
  of(word: string): ReadonlySet<T> | readonly T[];
  count(word: string): number;
  /** How many words anybody holds. */
  size(): number;
};

/** Creates a table of words and their holders that follows every change at once. Most words have one holder, which stands for itself. */
export function createHolders<T extends object | string>(): Holders<T> {
  const byWord = new Map<string, T | Set<T>>();
  return {
    size: () => byWord.size,
    add(word, holder) {
      const held = byWord.get(word);
      if (held instanceof Set) held.add(holder);
      else byWord.set(word, held === undefined || held === holder ? holder : new Set([held, holder]));
    },
    remove(word, holder) {
      const held = byWord.get(word);
      if (held instanceof Set) held.delete(holder);
      if (held === holder || (held instanceof Set && !held.size)) byWord.delete(word);
    },
    of(word) {
      const held = byWord.get(word);
      if (held instanceof Set) return held;
      return held === undefined ? [] : [held];
    },
    count(word) {
      const held = byWord.get(word);
      return held instanceof Set ? held.size : Number(held !== undefined);
    },
  };
}
