import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heartbeatFile } from '../../src/operator/heartbeat.ts';
import { canariesIn, token } from '../chats/canaries.ts';
import { dataFolder } from '../chats/service.ts';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';

vi.setConfig({ testTimeout: 60_000 });

let api: BotApi;
let folder: string;

beforeEach(async () => {
  api = createBotApi({ token });
  await api.start();
  folder = dataFolder();
});

afterEach(() => api.stop());

/** Runs the doctor as it is shipped. */
function doctor(
  args: string[],
  settings: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<{ code: number | null; out: string }> {
  const env = { ...process.env, BOT_TOKEN: token, TELEGRAM_API_ROOT: api.root, DATA_DIR: folder, ...settings };
  const child = spawn(process.execPath, [resolve('dist/operator/doctor.js'), ...args], { env, cwd });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve) => void child.on('close', (code) => resolve({ code, out })));
}

test('all is well: a line a check, nothing is changed, and the token is in none', async () => {
  writeFileSync(heartbeatFile(folder), new Date().toISOString());
  const { code, out } = await doctor([]);
  const lines = out.trim().split('\n');
  expect(lines.filter((line) => line.startsWith('fault'))).toEqual([]);
  expect(lines.map((line) => line.split(/\s+/)[1])).toEqual(
    'node zone settings knowledge disk store lock heartbeat telegram webhook clock'.split(' '),
  );
  expect(code).toBe(0);
  expect(readdirSync(folder)).toEqual(['heartbeat']);
  expect(canariesIn(out)).toEqual([]);
});

test('a fault is the exit code 1', async () => {
  await api.stop();
  const { code, out } = await doctor([]);
  expect(code).toBe(1);
  expect(out).toMatch(/^fault +telegram/m);
  expect(canariesIn(out)).toEqual([]);
  await api.start();
});

test('faulty settings are a fault, and the machine is looked at all the same', async () => {
  const { code, out } = await doctor([], { LOG_LEVEL: 'loud' });
  expect(code).toBe(1);
  expect(out).toMatch(/^ok +node.*\n.*\nfault +settings .*LOG_LEVEL.*\nwarning +others/);
});

test('.env counts as it does for the service: for what is not set', async () => {
  writeFileSync(join(folder, '.env'), 'LOG_LEVEL=loud\nBOT_TOKEN=not-one\n');
  const { out } = await doctor([], { KNOWLEDGE_DIR: resolve('knowledge') }, folder);
  expect(out).toMatch(/^fault +settings .*LOG_LEVEL/m);
  expect(out).not.toContain('BOT_TOKEN');
});

test.each([
  ['fresh', 0, /^$/, 0],
  ['old', 120_000, /^the heartbeat is 12\d s old\n$/, 1],
])('--heartbeat with a %s one', async (_name, age, told, wanted) => {
  writeFileSync(heartbeatFile(folder), new Date(Date.now() - age).toISOString());
  expect(await doctor(['--heartbeat'])).toEqual({ code: wanted, out: expect.stringMatching(told) });
});

test('--heartbeat with none', async () => {
  expect(await doctor(['--heartbeat'])).toEqual({ code: 1, out: 'there is no heartbeat\n' });
});
