import { HttpError } from 'grammy';
import { afterEach, expect, test, vi } from 'vitest';
import { createAssistant } from '../../src/assistant/assistant.ts';
import { createNotSavedWords, createSorry } from '../../src/assistant/sorry.ts';
import { createTelegramDoor, type TelegramDoor } from '../../src/channels/telegram/bot.ts';
import type { Store } from '../../src/domain/store.ts';
import { openLog } from '../../src/open-log.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, shippedKnowing } from '../assistant/chat.ts';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';
import type { Fault } from '../support/bot-api/faults.ts';
import type { Person } from '../support/bot-api/people.ts';
import { canaries, canariesIn, personal, tellingAll, token } from './canaries.ts';

vi.setConfig({ testTimeout: 30_000 });

const knowing = shippedKnowing();
let api: BotApi;
let door: TelegramDoor;
let written: string;

/** An error of every sort that carries all there is to tell. */
const telling = (): Error =>
  new HttpError(tellingAll, Object.assign(new Error(tellingAll), { token, payload: { text: tellingAll } }));

/** Opens the service with the log it ships with, and catches all that goes out in other ways. */
async function open(store: Store, faulty?: 'assistant' | 'understanding'): Promise<Person> {
  written = '';
  const catching = (chunk: unknown): boolean => Boolean((written += String(chunk)));
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(catching);
  for (const method of ['log', 'error', 'warn', 'info'] as const)
    vi.spyOn(console, method).mockImplementation(catching);
  api = createBotApi({ token, waitMs: 10_000 });
  await api.start();
  const deaf = {
    ...knowing.understanding,
    understand: () => {
      throw telling();
    },
  };
  const known = faulty === 'understanding' ? { ...knowing, understanding: deaf } : knowing;
  const sound = createAssistant({ knowing: () => known, store, catalogues });
  const mute = {
    ...sound,
    take: () => {
      throw telling();
    },
  };
  door = createTelegramDoor({
    token,
    apiRoot: api.root,
    assistant: faulty === 'assistant' ? mute : sound,
    store,
    log: openLog({ level: 'debug', token, to: { write: catching } }),
    sorry: createSorry({ store, catalogues }),
    notSaved: createNotSavedWords({ store, catalogues }),
    owners: ['telegram:1'],
    inline: () => ({ cards: [] }),
    describe: (command, language) => catalogues[language].format(`command-${command}`),
  });
  await door.start();
  return api.person(7, { first_name: canaries.name, username: canaries.username, language_code: 'en' });
}

afterEach(async () => {
  await door.stop();
  await api.stop();
  vi.restoreAllMocks();
});

test.each(['assistant', 'understanding'] as const)(
  'a fault in the %s gives a reference, and no more',
  async (faulty) => {
    const lan = await open(createMemoryStore(), faulty);
    lan.text(personal);
    const [reference = ''] = /[0-9a-f]{6}$/.exec((await lan.next()).plain) ?? [];
    await api.idle();
    expect(reference).not.toBe('');
    expect(written).toContain(`"reference":"${reference}"`);
    expect(canariesIn(written)).toEqual([]);
  },
);

test('a store that keeps nothing', async () => {
  const store = createMemoryStore();
  vi.spyOn(store, 'commit').mockRejectedValueOnce(telling());
  const lan = await open(store);
  lan.text(personal);
  await lan.next();
  await api.idle();
  expect(written).toContain('could not be kept');
  expect(canariesIn(written)).toEqual([]);
});

test('a store that does not note what was sent', async () => {
  const store = createMemoryStore();
  vi.spyOn(store, 'settle').mockRejectedValueOnce(telling());
  const lan = await open(store);
  lan.text(personal);
  await lan.next();
  await vi.waitUntil(() => written.includes('could not be noted'));
  expect(canariesIn(written)).toEqual([]);
});

const description = `Bad Request: ${tellingAll}`;
test.each<[string, Fault]>([
  ['400', { kind: 'status', status: 400, description }],
  ['403', { kind: 'status', status: 403, description }],
  ['429', { kind: 'status', status: 429, description, parameters: { retry_after: 1 } }],
  ['500', { kind: 'status', status: 500, description }],
  ['a page in place of an answer', { kind: 'status', status: 502, body: tellingAll }],
  ['a reset', { kind: 'reset' }],
  ['a lost answer', { kind: 'delivered-but-lost' }],
])('%s for a message, a press and a poll', async (_name, planned) => {
  const lan = await open(createMemoryStore());
  lan.command('/menu');
  await lan.next();
  api.faults.push({ method: 'sendMessage', ...planned }, { method: 'answerCallbackQuery', ...planned });
  lan.press('N:help');
  lan.text(personal);
  await vi.waitUntil(() => written.includes('a message was not taken by Telegram'), 5000);
  api.faults.push({ method: 'getUpdates', ...planned });
  lan.text(personal);
  await vi.waitUntil(() => api.callsTo('getUpdates').some(({ fault }) => fault !== undefined), 10_000);
  expect(canariesIn(written)).toEqual([]);
});

test('polling that is refused', async () => {
  const lan = await open(createMemoryStore());
  api.faults.push({ method: 'getUpdates', kind: 'status', status: 409, description });
  lan.text(personal);
  const refused = await door.failed.catch((error: unknown) => String(error));
  expect(written).toContain('another process polls');
  expect(canariesIn(written + refused)).toEqual([]);
});
