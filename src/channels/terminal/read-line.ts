import type { Action } from '../../domain/action.ts';
import type { Input } from '../../domain/turn.ts';

/** The buttons that stand on the screen; `signed` when a bare number answers, so that a press takes the sign "#". */
export type Shown = { readonly actions: readonly Action[]; readonly signed: boolean };

/** What a typed line is: the number of a button shown, a command, or text; nothing for a blank line. */
export function readLine(line: string, { actions, signed }: Shown): Input | undefined {
  const text = line.trim();
  if (!text) return undefined;
  const [, sign, number] = /^(#?)(\d{1,3})$/.exec(text) ?? [];
  const action = number && (sign || !signed) ? actions[Number(number) - 1] : undefined;
  if (action) return { kind: 'press', action };
  const [, name, rest = ''] = /^\/([a-z0-9_]{1,32})(?:\s+(.*))?$/is.exec(text) ?? [];
  return name === undefined ? { kind: 'text', text } : { kind: 'command', name: name.toLowerCase(), rest: rest.trim() };
}
