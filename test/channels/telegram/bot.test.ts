import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Store } from '../../../src/domain/store.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { type Desk, openDesk } from '../../chats/open-desk.ts';

let desk: Desk;
let store: Store;

beforeEach(async () => {
  store = createMemoryStore();
  desk = await openDesk({ store, broken: 'telegram:13' });
}, 30_000);

afterEach(() => desk.close());

const polls = () => desk.api.callsTo('getUpdates');

test('the menu of commands is set in each language, in English for others', async () => {
  const forAll = () => desk.api.callsTo('setMyCommands').filter(({ payload }) => payload.scope === undefined);
  await expect.poll(() => forAll().length).toBe(6);
  const menu = (language_code: string) => desk.api.person(50, { language_code }).menu();
  expect(menu('fr').map(({ command }) => command)).toEqual([
    'start',
    'help',
    'menu',
    'find',
    'plan',
    'compare',
    'deadline',
    'enquiry',
    'subscribe',
    'topics',
    'stop',
    'park',
    'procedure',
    'language',
    'privacy',
    'mydata',
    'deleteme',
    'cancel',
  ]);
  expect(menu('vi')[0]?.description).toBe('Bắt đầu');
  const buttons = () => desk.api.callsTo('setChatMenuButton').map(({ payload }) => payload);
  await expect.poll(buttons).toEqual([{ menu_button: { type: 'commands' } }]);
});

test('it asks for what it handles, a hundred at a time', async () => {
  await desk.api.idle();
  const allowed_updates = ['message', 'callback_query', 'inline_query', 'my_chat_member'];
  expect(polls()[0]?.payload).toMatchObject({ limit: 100, allowed_updates });
});

test('a fault inside a turn is told kindly, once, with the reference that the log has', async () => {
  const lan = desk.api.person(13, { language_code: 'en' });
  const { updateId } = lan.text('secret words');
  const { plain } = await lan.next();
  const line = desk.log.lines.find(({ level }) => level === 'error');
  expect(line).toMatchObject({
    text: 'a turn met a fault',
    fields: { update: `telegram:${updateId}`, fault: 'RangeError' },
  });
  expect(plain).toContain(String(line?.fields.reference));
  expect(JSON.stringify(desk.log.lines)).not.toContain('secret');
  const mai = desk.api.person(8);
  mai.command('/help');
  await mai.next();
  desk.api.redeliver(updateId);
  await desk.api.idle();
  expect(lan.quiet()).toBe(true);
});

test('a turn that cannot be kept is delivered again, and those behind it keep their order', async () => {
  const commit = vi.spyOn(store, 'commit').mockRejectedValueOnce(new Error('disk full'));
  const lan = desk.api.person(7);
  lan.command('/help');
  lan.command('/language');
  await desk.api.idle();
  expect(commit.mock.calls.length).toBe(3);
  const answers = lan.messages().filter(({ sender }) => sender === 'bot');
  expect(answers[0]?.plain).toContain('could not save');
  expect(answers.map(({ buttons }) => buttons.length)).toEqual([0, 1, 6]);
  expect(desk.log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
});

test('a disk that stays full confirms nothing', async () => {
  vi.spyOn(store, 'commit').mockRejectedValue(new Error('disk full'));
  const lan = desk.api.person(7);
  lan.command('/help');
  await expect.poll(() => desk.log.lines.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
  await desk.door.stop();
  expect(desk.api.unconfirmed()).toBe(1);
});

test('a stop in the middle of a batch finishes the running turn and leaves the rest to the next start', async () => {
  const commit = store.commit.bind(store);
  const kept: string[] = [];
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.spyOn(store, 'commit').mockImplementation(async (turn) => {
    kept.push(turn.update);
    await gate;
    return commit(turn);
  });
  const lan = desk.api.person(7);
  const ids = ['/help', '/menu', '/language'].map((text) => lan.command(text).updateId);
  await expect.poll(() => kept.length).toBe(1);
  const stopped = desk.door.stop();
  release();
  await stopped;
  expect(kept).toEqual([`telegram:${ids[0]}`]);
  expect(lan.messages().filter(({ sender }) => sender === 'bot')).toHaveLength(1);
  expect(desk.api.unconfirmed()).toBe(2);
});

test('a press is answered, and one that is too old harms nobody', async () => {
  const lan = desk.api.person(7);
  lan.command('/menu');
  await lan.next();
  desk.api.faults.push({
    method: 'answerCallbackQuery',
    kind: 'status',
    status: 400,
    description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
  });
  lan.press('N:help');
  await lan.next();
  await lan.press('N:start').answered();
  await lan.next();
  expect(desk.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('an outage of Telegram is waited for', async () => {
  const lan = desk.api.person(7);
  await desk.api.stop();
  await desk.api.start();
  lan.command('/help');
  expect((await lan.next(8000)).sender).toBe('bot');
});

test.each([
  [401, 'Telegram does not know the token in BOT_TOKEN'],
  [409, 'another process polls with the same BOT_TOKEN, or a webhook is set'],
])('%i while polling ends it with one clear line', async (status, text) => {
  desk.api.faults.push({ method: 'getUpdates', kind: 'status', status });
  desk.api.person(7).command('/help');
  await expect(desk.door.failed).rejects.toMatchObject({ name: 'PollingRefused', code: status, message: text });
  expect(desk.log.lines.filter(({ level }) => level === 'error')).toEqual([
    { level: 'error', fields: { code: status }, text },
  ]);
});

test('membership and edits are taken in silence', async () => {
  const lan = desk.api.person(7);
  const { messageId } = lan.command('/help');
  await lan.next();
  lan.edit(messageId, '/menu');
  lan.block();
  await desk.api.idle();
  expect(lan.quiet()).toBe(true);
});

test('while nothing can be kept the person is told once a turn and the owners once, and again at the next outage', async () => {
  const owner = desk.api.person(1, { started: true });
  const lan = desk.api.person(7, { language_code: 'en' });
  const commit = vi
    .spyOn(store, 'commit')
    .mockRejectedValueOnce(new Error('full'))
    .mockRejectedValueOnce(new Error('full'));
  lan.command('/help');
  await vi.waitFor(() => expect(commit).toHaveBeenCalledTimes(3), { timeout: 8000 });
  await desk.api.idle();
  const notices = () => owner.messages().filter(({ plain }) => plain.includes('không lưu được'));
  expect(lan.messages().filter(({ plain }) => plain.includes('could not save'))).toHaveLength(1);
  expect(notices()).toHaveLength(1);
  commit.mockRejectedValueOnce(new Error('full'));
  lan.command('/menu');
  await vi.waitFor(() => expect(notices()).toHaveLength(2), { timeout: 8000 });
});

test('who blocks the bot is away, and here again when they let it in or write', async () => {
  const lan = desk.api.person(7, { language_code: 'en' });
  lan.command('/help');
  await lan.next();
  const away = () => store.person('telegram:7')?.away;
  lan.block();
  await vi.waitFor(() => expect(away()).toMatch(/^\d{4}-/));
  lan.unblock();
  await vi.waitFor(() => expect(away()).toBeUndefined());
  expect(store.person('telegram:7')?.firstSeen).toBeDefined();
});

test('a turn that leads to what no store can keep is answered with a kind sentence, and does not come again', async () => {
  const lan = desk.api.person(7, { language_code: 'en' });
  const unfit = z.string().safeParse({ secret: 'words' }).error;
  const commit = vi.spyOn(store, 'commit').mockRejectedValueOnce(unfit);
  lan.command('/help');
  expect((await lan.next()).plain).toMatch(/went wrong on our side/);
  await desk.api.idle();
  expect(commit).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(desk.log.lines)).not.toContain('secret');
});
