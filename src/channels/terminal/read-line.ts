import type { Action } from '../../domain/action.ts';
import { readPart } from '../../domain/read-part.ts';
import type { Input } from '../../domain/turn.ts';

/** What a typed line is: the number of a button shown, a command, or text; nothing for a blank line. */
export function readLine(line: string, shown: readonly Action[]): Input | undefined {
  const text = readPart(line.trim());
  if (!text) return undefined;
  const action = /^\d{1,3}$/.test(text) ? shown[Number(text) - 1] : undefined;
  if (action) return { kind: 'press', action };
  const [, name, rest = ''] = /^\/([a-z0-9_]{1,32})(?:\s+(.*))?$/is.exec(text) ?? [];
  return name === undefined ? { kind: 'text', text } : { kind: 'command', name: name.toLowerCase(), rest: rest.trim() };
}
