import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { dataFolder, type Service, startService } from '../chats/service.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

type Ended = { readonly code: number | null; readonly said: string };

/** Runs a shell command of the operator to its end. */
function command(name: 'backup' | 'restore', folder: string, ...args: string[]): Promise<Ended> {
  const options = { env: { ...process.env, BOT_TOKEN: '', DATA_DIR: folder } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [`dist/operator/${name}.js`, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, said: stdout + stderr }),
    );
  });
}

/** A chat at a pipe, in which a language was chosen. */
async function chatting(folder: string, language: string): Promise<Service> {
  const service = startService({ settings: { DATA_DIR: folder }, input: 'pipe' });
  service.process.stdin?.write(`/language ${language}\n`);
  await expect.poll(service.stdout, { timeout: 30_000 }).toMatch(/\/language \w\w\n.+/);
  return service;
}

async function left(service: Service): Promise<string> {
  service.process.stdin?.end('/menu\n');
  expect(await service.ended).toBe(0);
  return service.stdout();
}

test('a backup is made beside the running service and restored when it is stopped', async () => {
  const folder = dataFolder();
  const running = await chatting(folder, 'vi');
  const made = await command('backup', folder);
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('read back and found whole') });
  const [name = ''] = readdirSync(join(folder, 'backups'));
  const file = join(folder, 'backups', name);
  expect(await command('restore', folder, file)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/in use by process \d+[\s\S]*stopped/),
  });
  await left(running);
  await left(await chatting(folder, 'ja'));
  expect(await command('restore', folder, file)).toMatchObject({
    code: 0,
    said: expect.stringContaining('before-restore'),
  });
  const again = startService({ settings: { DATA_DIR: folder }, input: 'pipe' });
  expect(await left(again)).toContain('Danh mục');
});

test.each([
  ['a folder without a store', 'backup', [], 'there is no store in'],
  ['a file that is there already', 'backup', ['taken'], 'overwrites nothing'],
  ['a restore of no file', 'restore', [], 'want the file of a backup'],
  ['a restore of a file that is not there', 'restore', ['nowhere.gz'], 'ENOENT'],
] as const)('%s is refused in words', async (what, name, args, reason) => {
  const folder = dataFolder();
  writeFileSync(join(folder, 'taken'), '');
  if (what.includes('already')) await left(await chatting(folder, 'en'));
  const { code, said } = await command(name, folder, ...args.map((file) => join(folder, file)));
  expect(code).toBe(1);
  expect(said).toContain(reason);
  expect(said).not.toMatch(/^\s+at /m);
});
