import { randomBytes } from 'node:crypto';
import type { Assistant } from '../assistant/assistant.ts';
import type { Reply } from '../domain/reply.ts';
import type { Turn } from '../domain/turn.ts';
import type { Log } from './log.ts';

/** The kind sentence for a person whose turn met a fault of ours; the reference stands in the log, too. */
export type Sorry = (turn: Turn, reference: string) => Reply;

/** Where a fault came up; its message is left out, since it may repeat what a person wrote. */
function placeOf(error: unknown): { fault: string; at: string[] } {
  if (!(error instanceof Error)) return { fault: 'unknown', at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: error.name, at: frames.slice(0, 8).map((line) => line.trim()) };
}

/** The assistant, but a fault inside a turn becomes a kind sentence and a line in the log, and is kept like any answer. */
export function sayingSorry(assistant: Assistant, sorry: Sorry, log: Log): Assistant {
  return {
    ...assistant,
    take(turn) {
      try {
        return assistant.take(turn);
      } catch (error) {
        const reference = randomBytes(3).toString('hex');
        log.error({ update: turn.update, reference, ...placeOf(error) }, 'a turn met a fault');
        return { replies: [sorry(turn, reference)], changes: [], notices: [] };
      }
    },
  };
}
