import type { Named } from './name-index.ts';
import type { SpelledToken } from './spelled-text.ts';
import { isSurelyNamed } from './subjects.ts';

/** The number right behind a name is that name's ("DEEP C 1, Nomura"), and no part of another that takes it from there. */
export function contestedNumbers(named: readonly Named[], tokens: readonly SpelledToken[]): ReadonlySet<number> {
  const sure = named.filter(isSurelyNamed);
  const isNumberOf = (i: number, { positions }: Named) =>
    tokens[i]?.kind === 'number' && positions.at(-1) === i && positions.includes(i - 1);
  const numbers = sure.flatMap((name) => {
    const last = name.positions.at(-1);
    return last !== undefined && isNumberOf(last, name) ? [last] : [];
  });
  const isTaken = (i: number) => sure.some(({ positions }) => positions.length > 1 && Math.min(...positions) === i);
  return new Set(numbers.filter(isTaken));
}
