import type { Arg, Said } from '../domain/answer.ts';

/** A message with its arguments, to be put into words later. */
const said = (say: string, args: Said['with'] = {}): Said => ({ say, with: args });

/** A message as an argument of another one. */
export const nested = (say: string, args: Said['with'] = {}): Arg => ({ said: said(say, args) });
