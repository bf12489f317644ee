import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { dataFolder } from '../chats/service.ts';
import { openFileStore } from '../../src/storage/file-store.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

type Ended = { readonly code: number | null; readonly said: string };

/** Runs `npm run cases` as it is shipped. */
function cases(folder: string, ...args: string[]): Promise<Ended> {
  const options = { env: { ...process.env, BOT_TOKEN: '', DATA_DIR: folder } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['dist/operator/case-table.js', ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, said: stdout + stderr }),
    );
  });
}

test('a file is looked at, written when nobody else writes, and exported', async () => {
  const folder = dataFolder();
  const faulty = join(folder, 'faulty.csv');
  writeFileSync(faulty, 'id;name;percent\nHZ-1;A;140\n');
  const told = await cases(folder, 'import', faulty);
  expect(told.code).toBe(1);
  expect(told.said).toContain('faulty.csv: Line 2, Percent: “140” – want a whole number from 0 to 100');
  expect(told.said).toContain('1 rows: 0 added, 0 changed, 0 unchanged, 1 faulty');

  const sample = 'docs/cases-sample.csv';
  const store = await openFileStore({ folder });
  const refused = await cases(folder, 'import', sample, '--write');
  await store.close();
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('Writing needs the service to be stopped');
  const written = await cases(folder, 'import', sample, '--write');
  expect(written).toMatchObject({ code: 0, said: expect.stringContaining('12 added') });

  const out = join(folder, 'out.csv');
  expect(await cases(folder, 'export', out)).toMatchObject({
    code: 0,
    said: expect.stringContaining('wrote 12 cases'),
  });
  expect(readFileSync(out, 'utf8')).toContain('MAU-02;Nhà máy lốp Bridgestone;Bridgestone;Nhật Bản;lốp xe;;1220;');
});
