import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';

/** What a file descriptor is read from; `none` when nobody can write to it, such as /dev/null. */
export type InputKind = 'terminal' | 'pipe' | 'none';

/** Tells a terminal from a pipe, a file or a socket. */
export function inputKind(descriptor: number): InputKind {
  if (isatty(descriptor)) return 'terminal';
  const stat = fstatSync(descriptor);
  return stat.isFIFO() || stat.isFile() || stat.isSocket() ? 'pipe' : 'none';
}

/** Thrown when the assistant would have nobody to talk to. */
export class NobodyThere extends Error {
  constructor() {
    super('there is neither terminal, pipe nor token: set BOT_TOKEN, or start it at a terminal');
    this.name = 'NobodyThere';
  }
}
