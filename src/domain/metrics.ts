import type { DeliveryNote } from './announcement.ts';
import type { Input } from './turn.ts';

/** Turns that were not taken as they are, or not kept, so that they come again. */
const turnsRefused = ['too-fast', 'fault', 'not-kept'] as const;
/** Requests to the port; `late` and `not-ready` ones come again. */
const requestsRefused = ['late', 'not-ready', 'wrong-secret', 'malformed', 'too-large', 'unknown-path'] as const;
export const refusals = [...turnsRefused, ...requestsRefused] as const;
/** Why something was not taken. */
type Refusal = (typeof refusals)[number];

export const sendEnds = ['sent', 'refused', 'unsure', 'blocked', 'left'] as const;
/** How sending a message ended; `left` when it stays to be sent. */
type SendEnd = (typeof sendEnds)[number];

export const storeWrites = ['commit', 'note', 'settle'] as const;
/** A write to the store. */
export type StoreWrite = (typeof storeWrites)[number];

/** What the service counts of itself. Nothing in it tells of a person, and nothing of it is kept. */
export type Metrics = {
  /** A turn was kept, so many milliseconds after its update came in. */
  turn(kind: Input['kind'], ms: number): void;
  refused(why: Refusal): void;
  sent(how: SendEnd): void;
  /** A call to the channel ended with this status; 0 when it had no answer. */
  called(status: number): void;
  wrote(what: StoreWrite, ms: number, isKept: boolean): void;
  /** An announcement ended for one of its recipients. */
  delivered(as: DeliveryNote['as']): void;
  /** How many updates wait where the channel keeps them. */
  waiting(updates: number): void;
};

const nothing = (): void => undefined;

/** Counts nothing. */
export const noMetrics: Metrics = {
  turn: nothing,
  refused: nothing,
  sent: nothing,
  called: nothing,
  wrote: nothing,
  delivered: nothing,
  waiting: nothing,
};
