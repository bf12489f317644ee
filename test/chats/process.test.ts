import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mostAtOnce } from '../../src/assistant/pace.ts';
import { mendFirstCode } from '../../src/exit-code.ts';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';
import type { Person } from '../support/bot-api/people.ts';
import { canaries, canariesIn, personal, tellingAll, token } from './canaries.ts';
import { dataFolder, type Service, startService } from './service.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

const startWithin = { timeout: 30_000 };
const stopWithinMs = 10_000;

let api: BotApi;
let lan: Person;
let folder: string;
let settings: Record<string, string>;

beforeEach(async () => {
  api = createBotApi({ token, waitMs: 30_000 });
  await api.start();
  lan = api.person(7, { first_name: canaries.name, username: canaries.username, language_code: 'vi' });
  folder = dataFolder();
  settings = { BOT_TOKEN: token, TELEGRAM_API_ROOT: api.root, DATA_DIR: folder };
});

afterEach(() => api.stop());

async function started(more: Record<string, string> = {}): Promise<Service> {
  const service = startService({ settings: { ...settings, ...more } });
  await expect.poll(service.stdout, startWithin).toContain('polling has begun');
  return service;
}

const answers = (): string[] => lan.messages().flatMap(({ sender, plain }) => (sender === 'bot' ? [plain] : []));
const all = (service: Service): string => service.stdout() + service.stderr();

/** Ends the service and tells how, and how long it took. */
async function stopped(service: Service): Promise<{ code: unknown; ms: number }> {
  const began = performance.now();
  service.process.kill('SIGTERM');
  return { code: await service.ended, ms: performance.now() - began };
}

test('a picture is drawn beside the answers, and the service then stops in order', async () => {
  const service = await started();
  const mai = api.person(8, { first_name: 'Mai', language_code: 'en' });
  lan.command('/menu');
  const menu = await lan.next();
  lan.pressData('o:picture:map', menu.messageId);
  mai.text('land price of VSIP Hai Phong');
  expect((await mai.next()).plain).toMatch(/^VSIP Hai Phong/);
  const picture = await lan.next();
  expect([picture.kind, picture.file?.bytes.subarray(1, 4).toString()]).toEqual(['photo', 'PNG']);
  expect(api.refusals()).toEqual([]);
  const { code, ms } = await stopped(service);
  expect([code, ms < stopWithinMs]).toEqual([0, true]);
});

test('a burst is answered thirty times and told once; all is confirmed, and presses are answered', async () => {
  const service = await started();
  lan.command('/menu');
  const menu = await lan.next();
  for (let i = 0; i < 50; i += 1) lan.command('/help');
  const presses = Array.from({ length: 5 }, () => lan.press('N:help', menu.messageId));
  await api.idle({ timeoutMs: 30_000 });
  for (const press of presses) await press.answered();
  const told = answers().filter((text) => text.startsWith('Bạn viết nhanh hơn'));
  expect(told).toHaveLength(1);
  expect(answers().length - 1).toBeGreaterThanOrEqual(mostAtOnce);
  expect(answers().length - 1).toBeLessThan(mostAtOnce + 10);
  expect(api.unconfirmed()).toBe(0);
  const mai = api.person(8, { language_code: 'en' });
  mai.command('/help');
  expect((await mai.next()).plain).toMatch(/^Ask/);
  expect((await stopped(service)).code).toBe(0);
});

describe('SIGTERM', () => {
  test('does not wait for ever for a send that hangs', async () => {
    const service = await started();
    api.faults.push({ method: 'sendMessage', kind: 'delay', ms: 60_000 });
    lan.command('/help');
    await expect.poll(() => api.callsTo('sendMessage').length).toBe(1);
    const { code, ms } = await stopped(service);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(stopWithinMs);
  });

  test('ends a start that waits for Telegram', async () => {
    await api.stop();
    const service = startService({ settings });
    await expect.poll(service.stdout, startWithin).toContain('Telegram is not reached');
    const { code, ms } = await stopped(service);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(stopWithinMs);
    expect(service.stdout().match(/Telegram is not reached/g)).toHaveLength(1);
    expect(canariesIn(all(service))).toEqual([]);
    await api.start();
  });

  test('removes the heartbeat, which was there', async () => {
    const service = await started();
    await expect.poll(() => existsSync(join(folder, 'heartbeat')), startWithin).toBe(true);
    expect((await stopped(service)).code).toBe(0);
    expect(existsSync(join(folder, 'heartbeat'))).toBe(false);
  });
});

test.each([
  [401, 'Telegram does not know the token in BOT_TOKEN'],
  [409, 'another process polls with the same BOT_TOKEN'],
])('%i later ends it with one clear line and a code for a person', async (status, told) => {
  const service = await started();
  api.faults.push({ method: 'getUpdates', kind: 'status', status, description: tellingAll });
  lan.command('/help');
  expect(await service.ended).toBe(mendFirstCode);
  expect(
    service
      .stdout()
      .split('\n')
      .filter((line) => line.includes('"level":50')),
  ).toEqual([expect.stringContaining(told)]);
  expect(service.stderr().trim().split('\n')).toEqual([expect.stringContaining(told)]);
  expect(canariesIn(all(service))).toEqual([]);
});

describe('what stands in no log', () => {
  test.each([
    ['an exception that nobody caught', 'throw new Error(all)'],
    ['a promise that nobody caught', 'Promise.reject(Object.assign(new TypeError(all), { all }))'],
    ['what is no error', 'throw all'],
  ])('%s', async (_name, fault) => {
    const script = join(folder, 'fault.mjs');
    writeFileSync(script, `const all = ${JSON.stringify(tellingAll)}; process.on('SIGWINCH', () => { ${fault} });`);
    const service = await started({ NODE_OPTIONS: `--import=${pathToFileURL(script).href}` });
    lan.text(personal);
    await lan.next();
    service.process.kill('SIGWINCH');
    expect(await service.ended).toBe(1);
    expect(all(service)).toContain('leaving: a fault that nobody caught');
    expect(canariesIn(all(service))).toEqual([]);
  });

  test('settings that are faulty', async () => {
    const faulty = {
      BOT_TOKEN: `x${token}`,
      ADMIN_IDS: canaries.mail,
      LOG_LEVEL: canaries.name,
      TELEGRAM_API_ROOT: token,
    };
    const service = startService({ settings: { ...settings, ...faulty } });
    expect(await service.ended).toBe(mendFirstCode);
    expect(service.stderr().trim().split('\n')).toHaveLength(5);
    expect(canariesIn(all(service))).toEqual([]);
  });

  test('what people write on a good day', async () => {
    const service = await started({ LOG_LEVEL: 'debug' });
    lan.text(personal);
    await lan.next();
    lan.block();
    api.faults.push({ method: 'sendMessage', kind: 'reset' });
    lan.text(personal);
    await expect.poll(service.stdout).toContain('a message was not taken by Telegram');
    expect((await stopped(service)).code).toBe(0);
    expect(canariesIn(all(service))).toEqual([]);
    for (const line of service.stdout().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
  });
});
