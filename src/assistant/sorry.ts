import type { Reply } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import type { Catalogues } from '../wording/catalogue.ts';

type Deps = { readonly store: Pick<Store, 'person'>; readonly catalogues: Catalogues };

const oneLine = (text: string): Reply => ({ lines: [[{ text }]], buttons: [] });

/** What is said while nothing can be kept, such as on a full disk: to the person whose turn waits, and to an owner. */
export type NotSavedWords = { toPerson(turn: Turn): Reply; toOwner(owner: string): Reply };

/** The words for a turn that could not be kept; it comes again by itself. */
export function createNotSavedWords({ store, catalogues }: Deps): NotSavedWords {
  return {
    toPerson: ({ person, appLanguage }) =>
      oneLine(catalogues[store.person(person)?.language ?? appLanguage ?? 'en'].format('not-saved')),
    toOwner: (owner) => oneLine(catalogues[store.person(owner)?.language ?? 'vi'].format('not-saved-owner')),
  };
}

/** The sentence for a person whose turn met a fault of ours, in their language, with the reference under which the log has it. */
export function createSorry({ store, catalogues }: Deps) {
  return (turn: Turn, reference: string): Reply => {
    const language = store.person(turn.person)?.language ?? turn.appLanguage ?? 'en';
    return oneLine(catalogues[language].format('fault-kind', { reference }));
  };
}
