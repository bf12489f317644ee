import { z } from 'zod';

export const kinds = ['park', 'zone', 'procedure', 'project', 'place', 'fact', 'faq'] as const;
/** The kinds of record; a kind's records stand in one folder of knowledge/. */
export type Kind = (typeof kinds)[number];

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const Id = z.string().regex(idPattern, 'want an id of lower-case words joined by hyphens');
/** A record's id within its kind; it is also its file's name. */
export type Id = z.infer<typeof Id>;

/** A record anywhere in the knowledge base: its kind and id, such as `park/vsip-hai-phong`. */
export type RecordRef = `${Kind}/${string}`;

/** The folder of each kind's records within the knowledge. */
export const folderOf: Record<Kind, string> = {
  park: 'parks',
  zone: 'zones',
  procedure: 'procedures',
  project: 'projects',
  place: 'places',
  fact: 'facts',
  faq: 'faq',
};

/** Puts a kind and an id together. */
export const refOf = (kind: Kind, id: string): RecordRef => `${kind}/${id}`;

/** The kind a reference names. */
export const kindOf = (ref: RecordRef): Kind => ref.slice(0, ref.indexOf('/')) as Kind;

/** The id a reference names, without its kind. */
export const idOf = (ref: RecordRef): string => ref.slice(ref.indexOf('/') + 1);

/** True when a text has the form of a reference; the record need not exist. */
export function isRecordRef(text: string): text is RecordRef {
  const [kind, id, ...rest] = text.split('/');
  return rest.length === 0 && kinds.some((known) => known === kind) && idPattern.test(id ?? '');
}
