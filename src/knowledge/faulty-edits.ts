import type { NamedEdit } from './edited-files.ts';

type Edits = readonly NamedEdit[];

/** Whether the knowledge is without fault with these edits and no others. */
export type IsSound = (edits: Edits) => Promise<boolean>;

const setOf = (edits: Edits): string =>
  edits
    .map(([id]) => id)
    .toSorted((a, b) => a.localeCompare(b))
    .join();

/** The same, asked once for each set of edits. */
function askedOnce(isSound: IsSound): IsSound {
  const known = new Map<string, boolean>();
  return async (edits) => {
    const sound = known.get(setOf(edits)) ?? (await isSound(edits));
    known.set(setOf(edits), sound);
    return sound;
  };
}

/** Adds edits to some that are sound, oldest first; each with which the knowledge is no longer sound is left out. */
async function added(isSound: IsSound, kept: Edits, more: Edits): Promise<Edits> {
  if (await isSound([...kept, ...more])) return [...kept, ...more];
  if (more.length <= 1) return kept;
  const half = Math.ceil(more.length / 2);
  return added(isSound, await added(isSound, kept, more.slice(0, half)), more.slice(half));
}

/**
 * The edits that make the knowledge faulty; `before` were in force when it was last without fault. Of two that do not go
 * together it is the newer one. None is, when the knowledge is faulty without any, as by a file that an operator changed, or
 * is not faulty after all.
 */
export async function faultyEdits(ask: IsSound, inForce: Edits, before: ReadonlySet<string>): Promise<Edits> {
  const isSound = askedOnce(ask);
  const older = inForce.filter(([id]) => before.has(id));
  const newer = inForce.filter(([id]) => !before.has(id));
  if (!(await isSound(older)) && !(await isSound([]))) return [];
  const sound = await added(isSound, await added(isSound, [], older), newer);
  return inForce.filter((each) => !sound.includes(each));
}
