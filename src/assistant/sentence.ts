import type { Language } from '../domain/language.ts';
import type { Reply } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import type { Catalogues } from '../wording/catalogue.ts';

type Listener = Pick<Turn, 'person' | 'appLanguage'>;

/** A single sentence for a person, outside any answer. */
export type Say = (to: Listener, id: string, args?: Readonly<Record<string, string>>) => Reply;

export type SentenceDeps = { readonly store: Pick<Store, 'person'>; readonly catalogues: Catalogues };

/** Says single sentences: in the language the person chose, else in that of their app, else in English. */
export function createSay({ store, catalogues }: SentenceDeps): Say {
  const languageOf = ({ person, appLanguage }: Listener): Language =>
    store.person(person)?.language ?? appLanguage ?? 'en';
  return (to, id, args = {}) => ({
    lines: [[{ text: catalogues[languageOf(to)].format(id, args) }]],
    buttons: [],
  });
}
