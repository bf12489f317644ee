import { afterEach, beforeEach } from 'vitest';
import { type FileStore, type FileStoreOptions, openFileStore } from '../../src/storage/file-store.ts';
import { noon } from './commits.ts';
import { createTempFolders } from './temp-folders.ts';

/** A folder of stores for each test of a file; what was opened is closed and removed after it. */
export function useFileStores() {
  const folders = createTempFolders();
  const opened: FileStore[] = [];
  let folder = '';

  beforeEach(async () => {
    folder = await folders.make();
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await folders.removeAll();
  });

  return {
    folder: () => folder,
    /** What the disk would hold if the process were killed now. */
    copy: (from = folder) => folders.copyOf(from),
    async open(options: Partial<FileStoreOptions> = {}): Promise<FileStore> {
      const store = await openFileStore({ folder, now: () => new Date(noon), ...options });
      opened.push(store);
      return store;
    },
  };
}
