import type { Language } from '../domain/language.ts';
import type { Reply } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import type { Catalogues } from '../wording/catalogue.ts';

/** A single sentence for the person of a turn, outside any answer. */
export type Say = (turn: Turn, id: string, args?: Readonly<Record<string, string>>) => Reply;

export type SentenceDeps = { readonly store: Pick<Store, 'person'>; readonly catalogues: Catalogues };

/** Says single sentences: in the language the person chose, else in that of their app, else in English. */
export function createSay({ store, catalogues }: SentenceDeps): Say {
  const languageOf = ({ person, appLanguage }: Turn): Language => store.person(person)?.language ?? appLanguage ?? 'en';
  return (turn, id, args = {}) => ({
    lines: [[{ text: catalogues[languageOf(turn)].format(id, args) }]],
    buttons: [],
  });
}
