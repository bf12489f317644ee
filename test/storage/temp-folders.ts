import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders that last for one test. */
export function createTempFolders() {
  const made: string[] = [];
  return {
    async make(): Promise<string> {
      const folder = await mkdtemp(join(tmpdir(), 'haidang-store-'));
      made.push(folder);
      return folder;
    },
    /** The copy has no lock: whoever held it is taken to be gone. */
    async copyOf(folder: string): Promise<string> {
      const copy = await this.make();
      await cp(folder, copy, { recursive: true });
      await rm(join(copy, 'lock'), { force: true });
      return copy;
    },
    async removeAll(): Promise<void> {
      await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

/** Every file below a folder but the lock with its content, by its path there. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== 'lock')
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths
    .toSorted()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}
