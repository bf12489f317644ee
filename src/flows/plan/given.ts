import { z } from 'zod';
import type { Answers } from '../flow.ts';

/** Who invests: from abroad, from Viet Nam, or a company that already runs here. */
export const Investor = z.enum(['foreign', 'domestic', 'running']);
export type Investor = z.infer<typeof Investor>;

/** Where the factory stands. */
export const Place = z.enum(['park', 'economic-zone', 'free-trade-zone']);
export type Place = z.infer<typeof Place>;

/** How the land is had: from a park developer, from the State, or with a factory on it. */
export const Land = z.enum(['sublease', 'state-land', 'ready-built']);
export type Land = z.infer<typeof Land>;

/** Whether a factory is built. */
export const Building = z.enum(['factory', 'none']);
export type Building = z.infer<typeof Building>;

/** All that a path of procedures depends on; the filing date only dates it. */
export type Given = {
  readonly investor: Investor;
  readonly place: Place;
  readonly land: Land;
  readonly building: Building;
  readonly filing?: string;
};

/** What the answers of all steps come to; in a ready-built factory nothing is built. */
export function givenOf(answers: Answers): Given {
  const land = Land.parse(answers['land']);
  const { filing } = answers;
  return {
    investor: Investor.parse(answers['investor']),
    place: Place.parse(answers['place']),
    land,
    building: land === 'ready-built' ? 'none' : Building.parse(answers['building']),
    ...(typeof filing === 'string' ? { filing } : {}),
  };
}
