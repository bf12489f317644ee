import { randomBytes } from 'node:crypto';
import type { Assistant } from '../assistant/assistant.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Reply } from '../domain/reply.ts';
import type { Turn } from '../domain/turn.ts';
import { faultPlace } from './fault-place.ts';
import type { Log } from './log.ts';

/** The kind sentence for a person whose turn met a fault of ours; the reference stands in the log, too. */
export type Sorry = (turn: Turn, reference: string) => Reply;

/** What a turn leads to that met a fault of ours: a kind sentence, and a line in the log with the same reference. */
export function sorryFor(turn: Turn, error: unknown, sorry: Sorry, log: Log): Outcome {
  const reference = randomBytes(3).toString('hex');
  log.error({ update: turn.update, reference, ...faultPlace(error) }, 'a turn met a fault');
  return { replies: [sorry(turn, reference)], changes: [], notices: [] };
}

/** The assistant, but a fault inside a turn becomes a kind sentence and a line in the log, and is kept like any answer. */
export function sayingSorry(assistant: Assistant, sorry: Sorry, log: Log): Assistant {
  return {
    ...assistant,
    take(turn) {
      try {
        return assistant.take(turn);
      } catch (error) {
        return sorryFor(turn, error, sorry, log);
      }
    },
  };
}
