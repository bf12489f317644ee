import type { Reply } from '../domain/reply.ts';
import type { Turn } from '../domain/turn.ts';
import type { AssistantDeps } from './assistant.ts';

/** The sentence for a person whose turn met a fault of ours, in their language, with the reference under which the log has it. */
export function createSorry({ store, catalogues }: Pick<AssistantDeps, 'store' | 'catalogues'>) {
  return (turn: Turn, reference: string): Reply => {
    const language = store.person(turn.person)?.language ?? turn.appLanguage ?? 'en';
    return { lines: [[{ text: catalogues[language].format('fault-kind', { reference }) }]], buttons: [] };
  };
}
