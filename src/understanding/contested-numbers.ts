import type { Named } from './name-index.ts';
import type { SpelledToken } from './spelled-text.ts';
import { isSurelyNamed } from './subjects.ts';

/** The number right behind a name is that name's ("DEEP C 1, Nomura"), and no part of another that takes it from there. */
function contestedNumbers(named: readonly Named[], tokens: readonly SpelledToken[]): ReadonlySet<number> {
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

/** The names of a question; those that took another's number are looked for anew without it. */
export function uncontested(
  named: readonly Named[],
  tokens: readonly SpelledToken[],
  look: (words: readonly SpelledToken[]) => readonly Named[],
): readonly Named[] {
  const contested = contestedNumbers(named, tokens);
  if (!contested.size) return named;
  const takes = ({ positions }: Named) => contested.has(Math.min(...positions));
  const others = look(tokens.map((token, i) => (contested.has(i) ? { ...token, meant: [] } : token)));
  const taking = new Set(named.filter(takes).map(({ ref }) => ref));
  return [...named.filter((name) => !takes(name)), ...others.filter(({ ref }) => taking.has(ref))];
}
