import { fromVersion1 } from './version-1.ts';
import { fromVersion2 } from './version-2.ts';

/** What of the stored data a version tells the form of. */
export type StoredKind = 'line' | 'snapshot' | 'shard' | 'backup';

/** Brings stored JSON from one version to the next, for each kind of it; pure, and before anything is checked. */
export type Migration = { readonly [K in StoredKind]: (json: object) => object };

/** The first brings version 1 to 2, the next 2 to 3, and so on. Every change that older code could not read is one more here. */
export const migrations: readonly Migration[] = [fromVersion1, fromVersion2];

/** The version of what is written. */
export const formatVersion = migrations.length + 1;

/** Brings stored JSON of a version up to the newest one that the migrations lead to. */
export function bringUp(json: object, version: number, kind: StoredKind, steps: readonly Migration[]): object {
  const due = steps.slice(version - 1);
  return due.reduce((older, step, i) => ({ ...step[kind](older), v: version + i + 1 }), json);
}
