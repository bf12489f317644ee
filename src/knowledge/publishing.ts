import type { Edit } from '../domain/edit.ts';
import type { Store } from '../domain/store.ts';
import { type EditFolders, type NamedEdit, writeEdits } from './edited-files.ts';

export type PublishingDeps = {
  readonly store: Pick<Store, 'all' | 'commit'>;
  readonly folders: EditFolders;
  /** Reads the knowledge again; returns what is wrong with it, and then the old one stays. */
  readonly reload: () => readonly string[];
  readonly now?: () => Date;
};

/** Brings edits of the knowledge into force. */
export type Publishing = {
  /** Writes the files of what is in force; before the knowledge is first read. */
  write(): void;
  /** When edits have changed: writes and reads again. One that the checks refuse is marked as faulty and taken back. */
  follow(): Promise<void>;
};

const signature = (edits: readonly NamedEdit[]): string => edits.map(([id, { state }]) => `${id} ${state}`).join();

/** Creates the publishing of edits. */
export function createPublishing({ store, folders, reload, now = () => new Date() }: PublishingDeps): Publishing {
  let published = '';
  const all = (): NamedEdit[] => [...store.all('edits')].toSorted(([, a], [, b]) => a.at.localeCompare(b.at));

  function write(): void {
    const edits = all();
    writeEdits(folders, edits);
    published = signature(edits);
  }

  /** The newest edit in force is the one that broke what was sound before it. */
  async function refuseNewest(): Promise<void> {
    const newest = all().findLast(([, { state }]) => state === 'in-force');
    if (!newest) return;
    const [key, value] = newest;
    const faulty: Edit = { ...value, state: 'faulty' };
    const update = `edit-faulty:${key}`;
    const changes = [{ store: 'edits' as const, key, value: faulty }];
    await store.commit({
      update,
      at: now().toISOString(),
      changes,
      messages: [],
      expects: [{ store: 'edits', key, value }],
    });
    write();
    reload();
  }

  return {
    write,
    async follow() {
      if (signature(all()) === published) return;
      write();
      if (!reload().length) return;
      try {
        await refuseNewest();
      } catch (error) {
        // While that cannot be kept, what is faulty still counts: it is looked at anew the next time.
        published = '';
        throw error;
      }
    },
  };
}
