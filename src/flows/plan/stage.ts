import type { Given } from './given.ts';

/** The ordinary path, or the one under the special investment procedure. */
export type Route = 'ordinary' | 'special';

/** What a row of the table holds for; a point that is left out does not matter. */
export type Case = { readonly [Key in keyof Omit<Given, 'filing'>]?: readonly Given[Key][] };

export type Part = 'investment' | 'land' | 'works' | 'people';

/** One stage of a path. What it takes and who decides stand in the record of its procedure. */
export type Stage = {
  /** Its short name stands in the catalogue as `plan-stage-ID`, what must be known beside it as `plan-note-ID`. */
  readonly id: string;
  readonly procedure?: string;
  readonly part: Part;
  readonly route?: Route;
  readonly cases?: readonly Case[];
  /** The stages before it; one that a path leaves out stands for those before that one. */
  readonly after: readonly string[];
  /** The agencies of the record that decide here; its first one when left out. */
  readonly who?: readonly string[];
  /**
   * The time of the record that holds here: its first one, the one of an article, the range of its cases, or none,
   * where the record's times are for another case.
   */
  readonly time?: { readonly article: string } | 'range' | 'none';
  /** It stands only in some paths: whether it does, the investor must find out. */
  readonly perhaps?: true;
  /** It is no link of the chain: a duty beside it, or filed whenever it is wanted. */
  readonly beside?: true;
  /** The stages it may run alongside. */
  readonly alongside?: readonly string[];
  readonly noted?: true;
};

/** The stages that yield the certificate a path rests on; each path has one of them at most. */
export const certificate = ['irc', 'irc-approved', 'irc-special', 'irc-adjust'];

/** The stages that yield the company. */
export const company = ['company', 'own-company', 'zone-company'];

export const newcomers: readonly Case[] = [{ investor: ['foreign', 'domestic'] }];
