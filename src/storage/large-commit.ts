import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Change } from '../domain/outcome.ts';
import type { Commit } from '../domain/store.ts';
import { type JournalLine, partLine } from './journal-line.ts';

/** So many changes are checked and written in a few milliseconds; what comes from others goes between. */
const mostInLine = 200;

/** Whether a commit is written in several lines, so that it does not hold up all others. */
export const isLarge = ({ changes }: Commit): boolean => changes.length > mostInLine;

/** Keeps changes in lines that count with the line that names them; nobody else's may be called `of`. */
export async function keepInParts(
  of: string,
  changes: readonly Change[],
  keep: (line: JournalLine) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < changes.length; from += mostInLine) {
    await keep(partLine(of, changes.slice(from, from + mostInLine)));
    await nextTurn();
  }
}
