import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import type { ShownMessage } from '../support/bot-api/messages.ts';
import type { Person } from '../support/bot-api/people.ts';
import { type Desk, openDesk } from './open-desk.ts';

const catalogues = readCatalogues();
/** The beginning of a PNG of 8 by 6 points: as much as tells its size. */
const png = Buffer.alloc(24);
png.write('\u0089PNG\r\n\u001A\n', 0, 'latin1');
png.write('IHDR', 12, 'latin1');
png.writeUInt32BE(8, 16);
png.writeUInt32BE(6, 20);
const announcement = 'KCN <Vinh Quang> & 5.661 ha mới';

/** Somebody at the desk or among the readers, with what they were shown last. */
function talker(desk: Desk, id: number, language: Language) {
  const person = desk.api.person(id, { language_code: language });
  let last: ShownMessage | undefined;
  const labels = () => (last?.buttons ?? []).flat().map(({ text }) => text);
  const next = async () => {
    last = await person.next();
    expect(last.plain).not.toMatch(/undefined|null|NaN|\[object|\bflow-|\bbroadcast-|\bannouncement-/);
    return last.plain;
  };
  return {
    person,
    labels,
    next,
    last: () => last,
    says(text: string) {
      person.text(text);
      return next();
    },
    presses(label: string, on: ShownMessage | undefined = last) {
      person.press(label, on?.messageId);
      return next();
    },
  };
}

describe.each(['vi', 'en'] as const)('C11, an announcement (%s)', (language) => {
  const say = (id: string, args: Record<string, string | number> = {}) => catalogues[language].format(id, args);
  const readers: Person[] = [];
  const store = createMemoryStore();
  let desk: Desk;
  let owner: ReturnType<typeof talker>;

  beforeAll(async () => {
    desk = await openDesk({ store, limits: { perSecond: 30 } });
    const at = new Date().toISOString();
    await store.commit({
      update: 'test:readers',
      at,
      changes: [...Array(6).keys()].flatMap((n) => [
        {
          store: 'people' as const,
          key: `telegram:${200 + n}`,
          value: { firstSeen: at, language: n < 4 ? 'vi' : 'en' },
        },
        {
          store: 'subscriptions' as const,
          key: `telegram:${200 + n}`,
          value: { topics: ['new-land', 'events'], since: at, quiet: 'off' as const },
        },
      ]) as never,
      messages: [],
    });
    for (let n = 0; n < 6; n += 1) {
      const reader = desk.api.person(200 + n, { language_code: 'vi' });
      reader.text('/menu');
      await reader.next();
      readers.push(reader);
    }
    owner = talker(desk, 1, language);
  });
  afterAll(() => desk.close());

  const topic = { vi: 'Quỹ đất', en: 'New land' }[language];
  const count = (text: string) =>
    readers.map((reader) => reader.messages().filter(({ plain }) => plain.includes(text)).length);
  const got = async (text: string, each: readonly number[]) => {
    await expect.poll(() => count(text), { timeout: 15_000 }).toEqual(each);
  };
  /** What is shown of the way of an announcement comes by itself. */
  const reported = async () => {
    for (;;)
      if ((await owner.next()).includes(say('announcement-total', { count: '' }).trim().slice(0, 12)))
        return owner.last()?.plain ?? '';
  };

  async function drafted(text: string): Promise<string> {
    await owner.says('/broadcast');
    await owner.presses(topic);
    return owner.says(text);
  }

  test('asks the topic, and takes only one that there is', async () => {
    expect(await owner.says('/broadcast')).toContain(say('broadcast-ask-topic'));
    expect(owner.labels()).toContain(topic);
    for (const bad of ['-1', 'abc', '999999999999', '📣', '5.661 ha', '5,661 ha']) {
      const answer = await owner.says(bad);
      expect(answer).toContain(say('broadcast-help-topic'));
      expect(answer).toContain(say('broadcast-ask-topic'));
    }
  });

  test('asks the text; a sticker, 5,000 characters and signs alone are none', async () => {
    expect(await owner.presses(topic)).toContain(say('flow-noted', { value: topic }));
    owner.person.sticker();
    expect(await owner.next()).toContain(say('broadcast-text-wanted'));
    const by = language === 'vi' ? '1.300' : '1,300';
    expect(await owner.says('x'.repeat(5000))).toContain(by);
    expect(await owner.says('📣📣')).toContain('📣📣');
    await owner.presses(say('flow-no'));
  });

  test('shows the text as people will get it, and how many; nothing is sent', async () => {
    const shown = await owner.says(announcement);
    expect(shown).toContain(announcement);
    expect(shown).toContain(say('broadcast-recipients', { count: 6 }));
    expect(shown).toContain(say('broadcast-not-sent'));
    const sample = await owner.presses(say('broadcast-as-received'));
    expect(sample).toContain(say('broadcast-preview-below'));
    expect((await owner.person.next()).plain).toBe(announcement);
    expect(count(announcement)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('is cancelled: nothing was sent, and the draft is gone', async () => {
    await drafted('never to be sent');
    const shown = owner.last();
    expect(await owner.presses(say('flow-cancel'))).toContain(say('flow-cancelled-broadcast'));
    expect(await owner.presses(say('broadcast-send'), shown)).toContain(say('broadcast-no-draft'));
    expect([...store.all('announcements')]).toEqual([]);
  });

  test('refuses a preview from before a change, and shows the new one', async () => {
    await drafted('the first text');
    const old = owner.last();
    await owner.presses(say('flow-change-broadcast-text'));
    expect(await owner.says(announcement)).toContain(announcement);
    const answer = await owner.presses(say('broadcast-send'), old);
    expect(answer).toContain(say('broadcast-outdated'));
    expect(answer).toContain(announcement);
    expect([...store.all('announcements')]).toEqual([]);
  });

  test('goes to each once, though Send is pressed twice, one has blocked the bot and one chat answers 429', async () => {
    desk.api.faults.push({
      kind: 'status',
      status: 403,
      description: 'Forbidden: bot was blocked by the user',
      chat: 201,
    });
    desk.api.faults.push({ kind: '429', method: 'sendMessage', chat: 202, retryAfter: 1 });
    const preview = owner.last();
    owner.person.press(say('broadcast-send'), preview?.messageId);
    owner.person.press(say('broadcast-send'), preview?.messageId);
    await expect
      .poll(
        () =>
          owner.person
            .messages()
            .some(({ plain }) => plain.includes(say('broadcast-sent-before', { id: '' }).slice(0, 15))),
        { timeout: 5000 },
      )
      .toBe(true);
    await got(announcement, [1, 0, 1, 1, 1, 1]);
    expect([...store.all('announcements')]).toHaveLength(1);
    const report = await reported();
    expect(report).toContain(say('announcement-delivered', { count: 5 }));
    expect(report).toContain(say('announcement-blocked', { count: 1 }));
    expect(store.get('people', 'telegram:201')?.away).toBeDefined();
    expect(store.get('subscriptions', 'telegram:201')?.paused).toBeDefined();
  });

  test('its deliveries are a table, it is corrected and recalled', async () => {
    const report = owner.last();
    expect(await owner.presses(say('announcement-csv'), report)).toContain('1'.slice(1));
    expect((await owner.person.next()).file?.fileName).toMatch(/^announcement-.*\.csv$/);
    await owner.presses(say('announcement-correct'), report);
    await owner.says('A correction');
    await owner.presses(say('broadcast-send'));
    await got('A correction', [1, 0, 1, 1, 1, 1]);
    await reported();
    await owner.presses(say('announcement-recall'), report);
    await owner.presses(say('broadcast-recall-yes'));
    await got(announcement, [0, 0, 0, 0, 0, 0]);
    expect(await reported()).toContain(say('announcement-recalled', { count: 5 }));
  });

  test('passes over who left the topic between preview and sending', async () => {
    await drafted('For those who stay');
    const [first] = readers;
    const stop = first?.messages().find(({ plain }) => plain === 'A correction');
    first?.press(catalogues.vi.format('announced-stop'), stop?.messageId);
    await expect.poll(() => store.get('subscriptions', 'telegram:200')?.topics).toEqual(['events']);
    await owner.presses(say('broadcast-send'));
    await got('For those who stay', [0, 0, 1, 1, 1, 1]);
    await reported();
  });

  test('has a picture that the officer sends, with its text under it', async () => {
    await drafted('Under a picture');
    await owner.presses(say('flow-extra-broadcast-file'));
    owner.person.photo(png);
    expect(await owner.next()).toContain(say('broadcast-file', { name: say('broadcast-picture') }));
    const shown = owner.last();
    await owner.presses(say('broadcast-as-received'));
    expect(await owner.person.next()).toMatchObject({ kind: 'photo', plain: 'Under a picture' });
    await owner.presses(say('broadcast-send'), shown);
    await got('Under a picture', [0, 0, 1, 1, 1, 1]);
    expect(readers[3]?.messages().at(-1)).toMatchObject({ kind: 'photo', plain: 'Under a picture' });
    await reported();
  });

  test('is refused to whoever has no right to it, and nothing changes', async () => {
    await drafted('Not for everybody');
    const stranger = talker(desk, 300, language);
    expect(await stranger.says('/broadcast')).toContain(say('command-unknown'));
    const before = [...store.all('announcements')].length;
    const chat = { id: 300, type: 'private', first_name: 'x' };
    const data = `o:broadcast-send:${'0'.repeat(12)}`;
    desk.api.push({
      callback_query: {
        id: '991',
        from: { ...chat, is_bot: false, language_code: language },
        chat_instance: '1',
        data,
        message: { message_id: 1, date: 1, chat },
      },
    });
    expect(await stranger.next()).toContain(say('button-unknown'));
    expect([...store.all('announcements')]).toHaveLength(before);
    expect(
      [...store.all('audit')].some(([, { act, result }]) => act === 'broadcast-send' && result === 'refused'),
    ).toBe(true);
  });
});
