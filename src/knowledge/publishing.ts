import type { Edit } from '../domain/edit.ts';
import { atOnce } from '../domain/steps.ts';
import type { Store } from '../domain/store.ts';
import { type EditFolders, type NamedEdit, writeEdits } from './edited-files.ts';
import type { Reloading } from './reloading.ts';

export type PublishingDeps = {
  readonly store: Pick<Store, 'all' | 'commit'>;
  readonly folders: EditFolders;
  /** Reads the knowledge again; returns what is wrong with it, and then the old one stays. */
  readonly reload: Reloading<unknown>['reload'];
  readonly change: Reloading<unknown>['change'];
  readonly now?: () => Date;
};

/** Brings edits of the knowledge into force. */
export type Publishing = {
  /** Writes the files of what is in force; before the knowledge is first read. */
  write(): void;
  /**
   * When edits have changed: writes and reads again. One that the checks refuse is marked as faulty and taken back. While
   * that is under way it is not begun once more: what was edited meanwhile is for the next time.
   */
  follow(): Promise<void>;
};

type Edits = readonly NamedEdit[];

const signature = (edits: Edits): string => edits.map(([id, { state }]) => `${id} ${state}`).join();
const isInForce = ([, { state }]: NamedEdit): boolean => state === 'in-force';
const idsInForce = (edits: Edits): ReadonlySet<string> => new Set(edits.filter(isInForce).map(([id]) => id));

/** Creates the publishing of edits. */
export function createPublishing({
  store,
  folders,
  reload,
  change,
  now = () => new Date(),
}: PublishingDeps): Publishing {
  let published: string | undefined = '';
  /** The edits that were in force when the knowledge was last without fault. */
  let sound: ReadonlySet<string> = new Set();
  let following: Promise<void> | undefined;
  const all = (): Edits => [...store.all('edits')].toSorted(([, a], [, b]) => a.at.localeCompare(b.at));

  async function refuse([key, value]: NamedEdit): Promise<NamedEdit> {
    const faulty: Edit = { ...value, state: 'faulty' };
    await store.commit({
      update: `edit-faulty:${key}`,
      at: now().toISOString(),
      changes: [{ store: 'edits', key, value: faulty }],
      messages: [],
      expects: [{ store: 'edits', key, value }],
    });
    return [key, faulty];
  }

  /** Writes the edits and reads again; whether the knowledge is without fault with them. */
  async function isSoundWith(edits: Edits): Promise<boolean> {
    await change(() => writeEdits(folders, edits));
    const isSound = !(await reload()).length;
    if (isSound) sound = idsInForce(edits);
    return isSound;
  }

  /** The newest edit in force is the one that broke what was sound before it; several may have come at once. */
  async function publish(): Promise<void> {
    let edits = all();
    for (let refused = 0; !(await isSoundWith(edits)); refused += 1) {
      const newest = edits.findLast(isInForce);
      if (!newest || (refused && sound.has(newest[0]))) break;
      const faulty = await refuse(newest);
      edits = edits.map((each) => (each === newest ? faulty : each));
    }
    published = signature(edits);
  }

  async function followOnce(): Promise<void> {
    if (signature(all()) === published) return;
    // Until all is done, what is faulty may still count: it is looked at anew the next time.
    published = undefined;
    await publish();
  }

  return {
    write() {
      const edits = all();
      atOnce(writeEdits(folders, edits));
      published = signature(edits);
      sound = idsInForce(edits);
    },
    follow: () => (following ??= followOnce().finally(() => (following = undefined))),
  };
}
