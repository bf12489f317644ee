import type { Delivery } from '../../domain/store.ts';
import type { ApiFault } from './api-faults.ts';

/** One try at sending a text: where to, with or without markup, and what has been tried before. */
export type Attempt = {
  readonly chat: number;
  readonly plain: boolean;
  readonly moved: boolean;
  readonly serverFaults: number;
  readonly timesAway: number;
};

/** What follows a failed try: the end, or another try after a pause of this message alone or of everything. */
export type Step =
  | { readonly end: Delivery | 'blocked' }
  | { readonly attempt: Attempt; readonly pauseMs: number; readonly everything: boolean };

const mostServerFaults = 3;
/** Nearly half an hour: a gateway is faulty for every message alike, so that giving up would lose the answers of an outage. */
const mostGatewayFaults = 400;
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** So that answers go out within 5 s of Telegram being back. */
const longestGatewayPauseMs = 4000;

const growing = (times: number, longest = longestPauseMs): number => Math.min(longest, firstPauseMs * 2 ** times);
const atOnce = (attempt: Attempt): Step => ({ attempt, pauseMs: 0, everything: false });

function onceMore(attempt: Attempt, most: number, longest?: number): Step {
  const serverFaults = attempt.serverFaults + 1;
  if (serverFaults >= most) return { end: 'unsure' };
  return { attempt: { ...attempt, serverFaults }, pauseMs: growing(attempt.serverFaults, longest), everything: false };
}

export const firstAttempt = (chat: number): Attempt => ({
  chat,
  plain: false,
  moved: false,
  serverFaults: 0,
  timesAway: 0,
});

/** Decides what follows a failed try. Only a text that surely did not arrive is tried again. */
export function nextStep(attempt: Attempt, fault: ApiFault): Step {
  switch (fault.kind) {
    case 'wait':
      return { attempt, pauseMs: fault.seconds * 1000, everything: true };
    case 'away':
      return {
        attempt: { ...attempt, timesAway: attempt.timesAway + 1 },
        pauseMs: growing(attempt.timesAway),
        everything: true,
      };
    case 'again':
      return onceMore(attempt, mostServerFaults);
    case 'gateway':
      return onceMore(attempt, mostGatewayFaults, longestGatewayPauseMs);
    case 'bad-markup':
      return attempt.plain ? { end: 'refused' } : atOnce({ ...attempt, plain: true });
    case 'moved':
      return attempt.moved ? { end: 'refused' } : atOnce({ ...attempt, chat: fault.to, moved: true });
    case 'unsure':
      return { end: 'unsure' };
    case 'unchanged':
      return { end: 'sent' };
    case 'blocked':
      return { end: 'blocked' };
    case 'refused':
    case 'defect':
      return { end: 'refused' };
  }
}
