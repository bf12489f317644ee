/** Who holds each of many words. */
export type Holders<T> = {
  add(word: string, holder: T): void;
  remove(word: string, holder: T): void;
  of(word: string): ReadonlySet<T>;
  /** Whether anybody holds a word. */
  readonly words: ReadonlySet<string>;
};

/** Creates a table of words and their holders that follows every change at once. */
export function createHolders<T>(): Holders<T> {
  const byWord = new Map<string, Set<T>>();
  const words = new Set<string>();
  const nobody: ReadonlySet<T> = new Set();
  return {
    words,
    add(word, holder) {
      const holders = byWord.get(word);
      if (holders) return void holders.add(holder);
      byWord.set(word, new Set([holder]));
      words.add(word);
    },
    remove(word, holder) {
      const holders = byWord.get(word);
      if (!holders?.delete(holder) || holders.size) return;
      byWord.delete(word);
      words.delete(word);
    },
    of: (word) => byWord.get(word) ?? nobody,
  };
}
