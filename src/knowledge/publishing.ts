import type { Edit } from '../domain/edit.ts';
import { atOnce } from '../domain/steps.ts';
import type { Store } from '../domain/store.ts';
import { type EditFolders, type NamedEdit, writeEdits } from './edited-files.ts';
import { faultyEdits } from './faulty-edits.ts';
import type { Reloading } from './reloading.ts';

export type PublishingDeps = {
  readonly store: Pick<Store, 'all' | 'commit'>;
  readonly folders: EditFolders;
  /** Reads the knowledge again; returns what is wrong with it, and then the old one stays. */
  readonly reload: Reloading<unknown>['reload'];
  readonly change: Reloading<unknown>['change'];
  /** Reads the knowledge without taking it over; returns what is wrong with it, or nothing when that was given up. */
  readonly check: () => ReturnType<Reloading<unknown>['check']>;
  readonly now?: () => Date;
};

/** Brings edits of the knowledge into force. */
export type Publishing = {
  /** Writes the files of what is in force; before the knowledge is first read. */
  write(): void;
  /** Writes none of them, as the knowledge is faulty with them; which of them holds is for the next following. False when there is none. */
  setAside(): boolean;
  /**
   * When edits have changed: writes and reads again. Those because of which the checks refuse the knowledge are marked as
   * faulty and taken back. While that is under way it is not begun once more: what was edited meanwhile is for the next time.
   */
  follow(): Promise<void>;
};

type Edits = readonly NamedEdit[];

const signature = (edits: Edits): string => edits.map(([id, { state }]) => `${id} ${state}`).join();
const isInForce = ([, { state }]: NamedEdit): boolean => state === 'in-force';
const idsInForce = (edits: Edits): ReadonlySet<string> => new Set(edits.filter(isInForce).map(([id]) => id));

/** Nothing is known of edits whose reading was given up, as at a stop. */
const givenUp = new Error('the reading was given up');

/** Creates the publishing of edits. */
export function createPublishing({
  store,
  folders,
  reload,
  change,
  check,
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
  async function comesIntoForce(edits: Edits): Promise<boolean> {
    await change(() => writeEdits(folders, edits));
    const isSound = !(await reload()).length;
    if (isSound) sound = idsInForce(edits);
    return isSound;
  }

  /** Whether it would be without fault with these edits, while people are answered from what holds. */
  async function isSoundWith(edits: Edits): Promise<boolean> {
    await change(() => writeEdits(folders, edits));
    const faults = await check();
    if (!faults) throw givenUp;
    return !faults.length;
  }

  /** What the checks refuse because of some edits comes into force without these. */
  async function publish(): Promise<void> {
    const edits = all();
    if (await comesIntoForce(edits)) {
      published = signature(edits);
      return;
    }
    const refused = new Map<string, NamedEdit>();
    for (const faulty of await faultyEdits(isSoundWith, edits.filter(isInForce), sound))
      refused.set(faulty[0], await refuse(faulty));
    const left = edits.map((each) => refused.get(each[0]) ?? each);
    await comesIntoForce(left);
    published = signature(left);
  }

  async function followOnce(): Promise<void> {
    if (signature(all()) === published) return;
    // Until all is done, what is faulty may still count: it is looked at anew the next time.
    published = undefined;
    await publish().catch((error: unknown) => {
      if (error !== givenUp) throw error;
    });
  }

  return {
    write() {
      const edits = all();
      atOnce(writeEdits(folders, edits));
      published = signature(edits);
      sound = idsInForce(edits);
    },
    setAside() {
      atOnce(writeEdits(folders, []));
      published = undefined;
      sound = new Set();
      return all().some(isInForce);
    },
    follow: () => (following ??= followOnce().finally(() => (following = undefined))),
  };
}
