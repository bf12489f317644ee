import type { Reply } from '../domain/reply.ts';
import type { Turn } from '../domain/turn.ts';
import { createSay, type SentenceDeps } from './sentence.ts';

/** What is said while nothing can be kept, such as on a full disk: to the person whose turn waits, and to an owner. */
export type NotSavedWords = { toPerson(turn: Turn): Reply; toOwner(owner: string): Reply };

/** The words for a turn that could not be kept; it comes again by itself. */
export function createNotSavedWords(deps: SentenceDeps): NotSavedWords {
  const say = createSay(deps);
  return {
    toPerson: (turn) => say(turn, 'not-saved'),
    toOwner: (owner) => say({ person: owner, appLanguage: 'vi' }, 'not-saved-owner'),
  };
}

/** The sentence for a person whose turn met a fault of ours, in their language, with the reference under which the log has it. */
export function createSorry(deps: SentenceDeps) {
  const say = createSay(deps);
  return (turn: Turn, reference: string): Reply => say(turn, 'fault-kind', { reference });
}
