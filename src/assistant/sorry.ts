import type { Reply } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import type { Catalogues } from '../wording/catalogue.ts';

/** The sentence for a person whose turn met a fault of ours, in their language, with the reference under which the log has it. */
export function createSorry({ store, catalogues }: { store: Pick<Store, 'person'>; catalogues: Catalogues }) {
  return (turn: Turn, reference: string): Reply => {
    const language = store.person(turn.person)?.language ?? turn.appLanguage ?? 'en';
    return { lines: [[{ text: catalogues[language].format('fault-kind', { reference }) }]], buttons: [] };
  };
}
