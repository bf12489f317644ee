import { spawn } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { readBackup } from '../../src/storage/backup-file.ts';
import { useFileStores } from './file-stores.ts';
import { filesIn } from './temp-folders.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

const { folder, open } = useFileStores();

/** Lets a process write until it has promised some commits, kills it at once, and returns the last one promised. */
function killedAfter(first: number, commits: number): Promise<number> {
  const args = ['dist/test/storage-writer.js', folder(), String(first)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > commits) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))));
  });
}

test('a process that is killed again and again while snapshots are written loses nothing it has promised', async () => {
  let last = 0;
  for (const commits of [3, 40, 41, 55, 30, 62]) {
    const reached = await killedAfter(last + 1, commits);
    expect(reached).toBeGreaterThanOrEqual(last + commits);
    last = reached;
  }
  const store = await open();
  const missing = Array.from({ length: last }, (_, i) => `telegram:${i + 1}`).filter((key) => !store.person(key));
  expect(missing).toEqual([]);
  const files = Object.keys(await filesIn(folder()));
  expect(files.filter((name) => /journal|state\/\d/.test(name))).toHaveLength(2);
  const backups = files.filter((name) => name.endsWith('.gz'));
  expect(backups).toHaveLength(1);
  await expect(readBackup(`${folder()}/${backups[0]}`, () => undefined)).resolves.toMatchObject({
    at: expect.any(String),
  });
});
