import type { Named } from './name-index.ts';
import type { SpelledToken } from './spelled-text.ts';
import { isSurelyNamed, subjectsOf } from './subjects.ts';

/** Names of which a better one takes a word are heard again without its words ("Nomura or VSIP Hai Phong"). */
export function heardApart(
  named: readonly Named[],
  tokens: readonly SpelledToken[],
  namedIn: (words: readonly SpelledToken[]) => readonly Named[],
): readonly Named[] {
  const groups = subjectsOf(named).groups.flat();
  const taken = new Set(groups.filter(isSurelyNamed).flatMap(({ positions }) => positions));
  const isPart = ({ positions }: Named) => positions.some((i) => taken.has(i)) && positions.some((i) => !taken.has(i));
  const parted = named.filter((name) => isSurelyNamed(name) && !groups.includes(name) && isPart(name));
  if (!parted.length) return named;
  const rest = namedIn(tokens.map((token, i) => (taken.has(i) ? { ...token, meant: [] } : token)));
  const anew = rest.filter((name) => isSurelyNamed(name) && parted.some(({ ref }) => ref === name.ref));
  return [...named.filter(({ ref }) => !anew.some((name) => name.ref === ref)), ...anew];
}
