import type { KnownRecord } from '../domain/knowledge-base.ts';
import { tokensOf } from './fold.ts';

const roman = new Map([['i', '1'], ['ii', '2'], ['iii', '3'], ['iv', '4']]);

/** Every way a record is called, its own names first. */
export function callings(record: KnownRecord): string[] {
  return [...Object.values(record.names), ...(record.aliases ?? []), ...(record.sharedAliases ?? [])];
}

/** A name's words, folded; a Roman numeral at its end or before a bracket counts as its number. */
export function wordsOf(name: string): string[] {
  const words = tokensOf(name).flatMap(({ text, kind }) => {
    const parts = kind === 'word' ? /^([a-z]{2,})(\d+)$/.exec(text) : null;
    return parts ? [parts[1] ?? '', parts[2] ?? ''] : [text];
  });
  return words.map((word, i) => (i > 0 ? (roman.get(word) ?? word) : word));
}

/** A name without the words that many names share ("KCN", "industrial park", "phase"), unless nothing else is left. */
export function bareWords(words: readonly string[], wrappers: readonly (readonly string[])[]): string[] {
  const bare: string[] = [];
  for (let i = 0; i < words.length; ) {
    const wrapper = wrappers.find((phrase) => phrase.every((word, j) => words[i + j] === word));
    if (!wrapper) bare.push(words[i] ?? '');
    i += wrapper?.length ?? 1;
  }
  return bare.length ? bare : [...words];
}
