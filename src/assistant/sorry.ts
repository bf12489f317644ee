import type { Reply } from '../domain/reply.ts';
import type { Turn } from '../domain/turn.ts';
import { createSay, type SentenceDeps } from './sentence.ts';

/** The sentence for a person whose turn met a fault of ours, in their language, with the reference under which the log has it. */
export function createSorry(deps: SentenceDeps) {
  const say = createSay(deps);
  return (turn: Turn, reference: string): Reply => say(turn, 'fault-kind', { reference });
}
