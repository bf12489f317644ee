import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { mendFirstCode } from '../../src/exit-code.ts';
import { createBotApi } from '../support/bot-api/bot-api.ts';
import { dataFolder, type Service, startService } from './service.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

const within = { timeout: 30_000 };

async function atPipe(typed: string, settings: Record<string, string> = {}): Promise<Service> {
  const service = startService({ settings: { DATA_DIR: dataFolder(), ...settings }, input: 'pipe' });
  service.process.stdin?.end(typed);
  return service;
}

test('without a token it is a chat at a pipe, which ends with its input', async () => {
  const service = await atPipe('/menu\n6\n');
  expect(await service.ended).toBe(0);
  expect(service.stdout()).toMatch(/^> \/menu\nMenu\n[\s\S]*\[6\] Procedures[\s\S]*> 6\n\d+ procedures are on record/);
  expect(service.stderr()).toBe('');
});

test('it speaks the language of the system', async () => {
  const service = await atPipe('/menu\n', { LC_ALL: 'vi_VN.UTF-8' });
  await service.ended;
  expect(service.stdout()).toContain('Danh mục');
});

test('a log that is asked for goes to stderr, so that the answers stay clean', async () => {
  const service = await atPipe('/cancel\n', { LOG_LEVEL: 'info' });
  await service.ended;
  expect(service.stderr()).toContain('"msg":"leaving"');
  expect(service.stdout()).not.toContain('"msg"');
});

test('neither terminal, pipe nor token is a clear fault', async () => {
  const service = startService({ settings: { DATA_DIR: dataFolder() } });
  expect(await service.ended).toBe(mendFirstCode);
  expect(service.stderr()).toMatch(/^there is neither terminal, pipe nor token.*\n$/);
});

test('all faults of the settings are told at once, without a stack trace', async () => {
  const service = startService({ settings: { BOT_TOKEN: 'secret', LOG_LEVEL: 'loud' } });
  expect(await service.ended).toBe(mendFirstCode);
  expect(service.stderr().trim().split('\n')).toHaveLength(3);
  expect(service.stderr()).not.toContain('secret');
});

test('faulty knowledge stops the start and names file and line', async () => {
  const folder = dataFolder();
  mkdirSync(join(folder, 'knowledge/parks'), { recursive: true });
  writeFileSync(join(folder, 'knowledge/parks/do-son.yaml'), 'id: do-son\n');
  const service = await atPipe('', { DATA_DIR: folder });
  expect(await service.ended).toBe(mendFirstCode);
  expect(service.stderr()).toMatch(/fault {2}.*parks\/do-son\.yaml:1/);
  expect(service.stderr()).not.toMatch(/^\s+at /m);
});

test('a token that Telegram does not know ends it with one clear line', async () => {
  const api = createBotApi();
  await api.start();
  const settings = { BOT_TOKEN: '999:wrong', TELEGRAM_API_ROOT: api.root, DATA_DIR: dataFolder() };
  const service = startService({ settings });
  expect(await service.ended).toBe(mendFirstCode);
  const faults = service
    .stdout()
    .split('\n')
    .filter((line) => line.includes('"level":50'));
  expect(faults).toEqual([expect.stringContaining('Telegram does not know the token')]);
  expect(service.stdout() + service.stderr()).not.toContain('wrong');
  await api.stop();
});

test('SIGHUP reads the knowledge again, and keeps the old one when the new one is faulty', async () => {
  const api = createBotApi({ waitMs: 30_000 });
  await api.start();
  const folder = dataFolder();
  const layer = join(folder, 'knowledge/parks');
  const settings = { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: folder };
  const service = startService({ settings });
  await expect.poll(service.stdout, within).toContain('polling has begun');
  mkdirSync(layer, { recursive: true });
  writeFileSync(join(layer, 'do-son.yaml'), 'id: do-son\n');
  service.process.kill('SIGHUP');
  await expect.poll(service.stdout, within).toContain('the new knowledge is faulty; the old one stays');
  rmSync(join(layer, 'do-son.yaml'));
  cpSync(join(process.env.KNOWLEDGE_DIR ?? 'knowledge', 'parks/do-son.yaml'), join(layer, 'do-son.yaml'));
  service.process.kill('SIGHUP');
  await expect.poll(service.stdout, within).toContain('the knowledge has been read again');
  const lan = api.person(7);
  lan.command('/start park_do-son');
  expect((await lan.next()).plain).toMatch(/^Do Son/);
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  await api.stop();
});
