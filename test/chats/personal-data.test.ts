import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';
import type { Person } from '../support/bot-api/people.ts';
import { dataFolder, type Service, startService } from './service.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

/** A number that nothing else has. */
const canary = 5_501_777_123;

function filesWith(folder: string, text: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => readFileSync(path).includes(text)).map((path) => path.slice(folder.length + 1));
}

async function started(api: BotApi, folder: string): Promise<Service> {
  const service = startService({ settings: { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: folder } });
  await expect.poll(() => service.stdout(), { timeout: 30_000 }).toContain('polling has begun');
  return service;
}

async function says(person: Person, text: string): Promise<string> {
  person.text(text);
  return (await person.next()).plain;
}

test('a person sees all that is stored, deletes it, and no file knows of them any more', async () => {
  const folder = dataFolder();
  const api = createBotApi({ waitMs: 30_000 });
  await api.start();
  const service = await started(api, folder);
  const lan = api.person(canary, { first_name: 'Lan', language_code: 'en' });
  const mai = api.person(8, { first_name: 'Mai', language_code: 'en' });
  const group = api.group(-1001, { title: 'Investors' });
  await says(lan, 'area of Do Son park');
  await says(mai, 'area of Do Son park');
  lan.in(group).text('@haidang_test_bot area of Nomura park');
  await group.next();
  lan.command('/mydata');
  await lan.next();
  const { file } = await lan.next();
  const mine = JSON.parse(file?.bytes.toString() ?? '') as { person: string; stored: { key: string }[] };
  expect(file?.fileName).toBe('mydata.json');
  expect(mine.stored.map(({ key }) => key.replaceAll(String(canary), 'lan')).toSorted()).toEqual([
    'telegram:-1001|telegram:lan',
    'telegram:lan',
    'telegram:lan|telegram:lan',
  ]);
  expect(filesWith(folder, String(canary)).length).toBeGreaterThan(0);
  lan.command('/deleteme');
  await lan.next();
  lan.press('Yes, delete everything');
  expect((await lan.next()).plain).toMatch(/^Done\..*deleted[\s\S]*at most 14 days/);
  await expect.poll(() => filesWith(folder, String(canary)), { timeout: 10_000 }).toEqual([]);
  expect(filesWith(folder, 'Lan')).toEqual([]);
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  expect(filesWith(folder, String(canary))).toEqual([]);
  expect(service.stdout() + service.stderr()).not.toContain(String(canary));
  expect(filesWith(folder, 'telegram:8').length).toBeGreaterThan(0);
  await started(api, folder);
  lan.command('/mydata');
  await lan.next();
  expect(JSON.parse((await lan.next()).file?.bytes.toString() ?? '').stored).toHaveLength(1);
  await api.stop();
});
