import { describe, expect, it } from 'vitest';
import { type AgendaItem, createAgenda } from '../../src/agenda/agenda.ts';
import { lateAnnouncements } from '../../src/announcements/subscriptions/late.ts';
import { reachesAt } from '../../src/announcements/subscriptions/quiet.ts';
import { createWatching } from '../../src/announcements/subscriptions/watching.ts';
import { deliveryKey } from '../../src/domain/announcement.ts';
import { plainText } from '../../src/domain/reply.ts';
import { type KnowledgeBase, recordOf } from '../../src/domain/knowledge-base.ts';
import { isSubscriptionOver, type Subscription } from '../../src/domain/subscription.ts';
import type { Watch } from '../../src/domain/watch.ts';
import { matchesOf } from '../../src/flows/find/watched.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { renderAnswer } from '../../src/wording/render.ts';
import { catalogues } from '../assistant/chat.ts';
import { shippedBase } from '../support/knowledge.ts';
import { due, officer, openSending, person, type Sending } from './sending.ts';

const base = shippedBase();

/** Announcements in the night of Hai Phong. */
const night = '2026-11-21T15:30:00.000Z';
const morning = '2026-11-22T00:00:00.000Z';

describe('something that is sent', () => {
  it.each<[Pick<Subscription, 'quiet' | 'digest'>, string, string | undefined]>([
    [{}, '2026-11-21T13:59:00.000Z', undefined],
    [{}, '2026-11-21T14:00:00.000Z', morning],
    [{}, '2026-11-21T23:59:00.000Z', morning],
    [{}, morning, undefined],
    [{ quiet: 'off' }, night, undefined],
    [{ quiet: { from: '12:00', until: '13:00' } }, '2026-11-21T05:30:00.000Z', '2026-11-21T06:00:00.000Z'],
    [{ quiet: { from: '12:00', until: '13:00' } }, night, undefined],
    [{ digest: 'daily' }, '2026-11-21T05:00:00.000Z', '2026-11-22T01:00:00.000Z'],
    [{ digest: 'daily' }, '2026-11-21T00:30:00.000Z', '2026-11-21T01:00:00.000Z'],
    [{ digest: 'weekly' }, '2026-11-21T05:00:00.000Z', '2026-11-23T01:00:00.000Z'],
    [{ digest: 'weekly' }, '2026-11-23T01:00:00.000Z', '2026-11-30T01:00:00.000Z'],
    [{ digest: 'daily', quiet: { from: '22:00', until: '09:30' } }, night, '2026-11-22T02:30:00.000Z'],
  ])('to somebody with %j at %s reaches them at %s', (settings, at, reached) => {
    expect(reachesAt(settings, at)).toBe(reached);
  });

  it('rests for 90 days for who is away, and is gone then', () => {
    const paused = { topics: ['events'], since: night, paused: night };
    const after = (days: number) => new Date(Date.parse(night) + days * 24 * 60 * 60 * 1000 + 1000);
    expect(isSubscriptionOver(paused, after(89))).toBe(false);
    expect(isSubscriptionOver(paused, after(90))).toBe(true);
  });
});

/** The agenda at the clock of a sender; what falls due is said in English. */
function agendaOf({ store, time }: Sending, item: AgendaItem, known: () => KnowledgeBase = () => base) {
  const faults: unknown[] = [];
  const agenda = createAgenda({
    items: [item],
    base: known,
    store,
    word: ({ chat, answer }) => ({ chat, reply: renderAnswer(answer, 'en', catalogues) }),
    push: () => undefined,
    fault: (error) => void faults.push(error),
    now: time.date,
  });
  return async () => {
    await agenda.tick();
    expect(faults).toEqual([]);
  };
}

/** Lets the sender send what lies ready. */
async function sentAll({ time, sender, store }: Sending): Promise<void> {
  const lies = () => [...store.all('announcements')].some(([, { state }]) => state === 'running' || state === 'due');
  const done = async () => {
    do {
      await sender.look();
      await time.sleep(500);
    } while (lies());
  };
  await time.until(done());
}

const to = (n: number, value: Subscription | null) => ({ store: 'subscriptions' as const, key: person(n), value });
const told = (text: string) =>
  due({
    what: { kind: 'message', to: { topic: 'new-land' }, content: { texts: { en: text, vi: text } } },
    at: night,
    due: night,
  });
const at = (sending: Sending, moment: string) => sending.time.jump(Date.parse(moment) - sending.time.date().getTime());

/** What arrived, but for what the officer is shown. */
const readers = ({ telegram }: Sending) => telegram.arrived.filter(({ chat }) => chat !== officer);

describe('announcements in the night', () => {
  it('wait until quiet hours end, are gathered for who wants that, and reach nobody who left', async () => {
    const sending = await openSending(5);
    const tick = agendaOf(sending, lateAnnouncements);
    const since = night;
    await sending.keep(
      to(1, { topics: ['new-land'], since, quiet: 'off' }),
      to(2, { topics: ['new-land'], since, digest: 'daily' }),
    );
    at(sending, night);
    await sending.keep({ store: 'announcements', key: 'one', value: told('First text') });
    await sending.over('one');
    await sending.keep({ store: 'announcements', key: 'two', value: told('Second text') });
    await sending.over('two');
    expect(readers(sending).map(({ chat }) => chat)).toEqual([person(1), person(1)]);
    expect(sending.store.get('announcements', 'one')).toMatchObject({ total: 1, later: 4 });
    expect(sending.pushed.map(({ reply }) => plainText(reply)).join()).toContain('in a digest: 4');
    await sending.keep(to(3, null), to(4, { topics: ['new-land'], since, paused: night }));
    await tick();
    expect([...sending.store.all('waiting')]).toHaveLength(8);
    at(sending, morning);
    await tick();
    await sentAll(sending);
    const texts = (n: number) =>
      sending.telegram.arrived.filter(({ chat }) => chat === person(n)).map(({ text }) => text);
    expect(texts(0)).toEqual(['First text', 'Second text']);
    expect(texts(2)).toEqual([]);
    at(sending, '2026-11-22T01:00:00.000Z');
    await tick();
    await sentAll(sending);
    expect(texts(2)).toEqual(['Announcements: 2\n\nNew land:\nFirst text\n\nNew land:\nSecond text']);
    expect([texts(3), texts(4)]).toEqual([[], []]);
    expect([...sending.store.all('waiting')]).toEqual([]);
    expect(sending.store.get('deliveries', deliveryKey('one', person(2)))).toMatchObject({ as: 'sent' });
    await agendaOf(sending.restarted(), lateAnnouncements)();
    await sentAll(sending);
    expect(readers(sending)).toHaveLength(5);
  });

  it('that are recalled meanwhile reach nobody, and corrected ones come with their correction', async () => {
    const sending = await openSending(1);
    const tick = agendaOf(sending, lateAnnouncements);
    at(sending, night);
    await sending.keep({ store: 'announcements', key: 'wrong', value: told('Wrong') });
    await sending.keep({ store: 'announcements', key: 'nearly', value: told('Nearly') });
    await sending.over('wrong');
    await sending.over('nearly');
    const correction = due({
      what: { kind: 'message', to: { gotten: 'nearly', topic: 'new-land' }, content: { texts: { en: 'Right' } } },
    });
    await sending.keep({ store: 'announcements', key: 'fix', value: correction });
    await sending.keep({ store: 'announcements', key: 'back', value: due({ what: { kind: 'recall', of: 'wrong' } }) });
    await sending.over('fix');
    await sending.over('back');
    at(sending, morning);
    await tick();
    await sentAll(sending);
    expect(readers(sending).map(({ text }) => text)).toEqual([
      'Announcements: 2\n\nNew land:\nNearly\n\nNew land:\nRight',
    ]);
  });
});

/** The knowledge without what a park publishes. */
function without(ref: 'park/vsip-hai-phong'): KnowledgeBase {
  const records = new Map(base.records);
  records.delete(ref);
  return { ...base, records };
}

const search = { industry: 'electronics', hectares: 20, port: 20, budget: null };
const before = without('park/vsip-hai-phong');
const known = matchesOf(before, search).map(({ park }) => park.ref);
const watchOf = (n: number, parts: Partial<Watch> = {}): Watch => ({
  id: '1.abc',
  person: person(n),
  answers: search,
  known,
  at: due().at,
  ...parts,
});
const kept = (n: number, watch: Watch, place = 1) => ({
  store: 'watches' as const,
  key: `${person(n)}/${place}`,
  value: watch,
});

describe('watched searches', () => {
  it('tell of a park that has come to fit, once, whatever ends the process', async () => {
    const sending = await openSending(0);
    let published = before;
    await sending.keep(
      kept(1, watchOf(1)),
      kept(1, watchOf(1, { id: '2.abc', answers: { ...search, hectares: 10 } }), 2),
    );
    const tick = agendaOf(sending, createWatching(), () => published);
    await tick();
    await sentAll(sending);
    expect(sending.telegram.arrived).toEqual([]);
    published = base;
    await tick();
    await agendaOf(sending.restarted(), createWatching(), () => published)();
    await sentAll(sending);
    expect(sending.telegram.arrived).toHaveLength(1);
    const text = sending.telegram.arrived[0]?.text ?? '';
    expect(text.match(new RegExp(recordOf(base, 'park/vsip-hai-phong').names.en, 'g'))?.length).toBeGreaterThan(1);
    expect(text).toContain('electronics, 20 ha, 20 km');
    expect(sending.store.get('watches', `${person(1)}/1`)?.known).toContain('park/vsip-hai-phong');
  });

  it('tell nobody in their quiet hours, twice a day or while they are away', async () => {
    const sending = await openSending(0);
    at(sending, night);
    await sending.keep(
      kept(1, watchOf(1)),
      kept(2, watchOf(2, { toldAt: '2026-11-22T00:00:00.000Z' })),
      kept(3, watchOf(3)),
      { store: 'people', key: person(3), value: { firstSeen: night, away: night } },
    );
    const tick = agendaOf(sending, createWatching());
    const chats = async (moment: string) => {
      at(sending, moment);
      await tick();
      await sentAll(sending);
      return sending.telegram.arrived.map(({ chat }) => chat);
    };
    expect(await chats(night)).toEqual([]);
    expect(await chats('2026-11-22T01:00:00.000Z')).toEqual([person(1)]);
    expect(await chats('2026-11-22T13:00:00.000Z')).toEqual([person(1)]);
    expect(await chats('2026-11-23T01:00:00.000Z')).toEqual([person(1), person(2)]);
  });

  it('are gone through in slices: 20,000 of them hold nobody up', async () => {
    const store = createMemoryStore();
    const changes = Array.from({ length: 20_000 }, (_, n) =>
      kept(n, watchOf(n, { answers: { ...search, hectares: 1 + (n % 400) / 4 } })),
    );
    await store.commit({ update: 'watches', at: night, changes, messages: [] });
    let elapsed = 0;
    const item = createWatching(() => (elapsed += 1));
    const word = () => ({ chat: '', reply: { lines: [], buttons: [] } });
    const now = new Date('2026-11-21T05:00:00.000Z');
    const looked = () => [...item({ base, store, now, owners: [], word })].flatMap(({ changes: made }) => [...made]);
    const first = looked().filter(({ store: name }) => name === 'watches');
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThanOrEqual(20);
  });
});
