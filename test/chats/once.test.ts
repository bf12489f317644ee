import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';
import type { Person } from '../support/bot-api/people.ts';
import { dataFolder, type Service, startService } from './service.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

let api: BotApi;
let lan: Person;
let settings: Record<string, string>;

beforeEach(async () => {
  api = createBotApi({ waitMs: 30_000 });
  await api.start();
  lan = api.person(7, { first_name: 'Lan', language_code: 'en' });
  settings = { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: dataFolder() };
});

afterEach(() => api.stop());

async function started(): Promise<Service> {
  const service = startService({ settings });
  await expect.poll(() => service.stdout(), { timeout: 30_000 }).toContain('polling has begun');
  return service;
}

/** All that stands in the journal. */
function journal(): string {
  const folder = join(settings.DATA_DIR ?? '', 'journal');
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
}

const answers = (): string[] => lan.messages().flatMap(({ sender, plain }) => (sender === 'bot' ? [plain] : []));

test('an update that is delivered again has no second effect, not even after a restart', async () => {
  const first = await started();
  const { updateId } = lan.command('/help');
  await lan.next();
  api.redeliver(updateId);
  await api.idle();
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  api.redeliver(updateId);
  await started();
  await api.idle();
  expect(answers()).toHaveLength(1);
});

test('killed between keeping and sending, it sends once after the restart', async () => {
  const first = await started();
  api.faults.push({ method: 'sendMessage', kind: '429', retryAfter: 60 });
  lan.command('/help');
  await api.waitForCall(({ method, fault }) => method === 'sendMessage' && fault === '429');
  first.process.kill('SIGKILL');
  await first.ended;
  expect(answers()).toEqual([]);
  await started();
  await lan.next();
  lan.command('/cancel');
  await lan.next();
  await api.idle();
  expect(answers()).toHaveLength(2);
});

test('killed after it has answered, it does not answer again', async () => {
  const first = await started();
  const { updateId } = lan.command('/help');
  await lan.next();
  // That it was sent is noted after it was sent: a kill between the two would send it again.
  await expect.poll(journal).toContain('"kind":"settled"');
  first.process.kill('SIGKILL');
  await first.ended;
  api.redeliver(updateId);
  await started();
  await api.idle();
  expect(answers()).toHaveLength(1);
});
