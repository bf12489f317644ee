import { describe, expect, it } from 'vitest';
import { createAgenda } from '../../../src/agenda/agenda.ts';
import { createNoticeWords } from '../../../src/assistant/notice-words.ts';
import type { Change } from '../../../src/domain/outcome.ts';
import { plainText } from '../../../src/domain/reply.ts';
import type { OutgoingMessage } from '../../../src/domain/store.ts';
import { digests } from '../../../src/officers/directives/digest.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { readCatalogues } from '../../../src/wording/catalogue.ts';
import { shippedBase } from '../../support/knowledge.ts';
import { madeUpCase } from '../cases/many-cases.ts';

const base = shippedBase();
const catalogues = readCatalogues();
const since = '2026-11-01T00:00:00.000Z';

const officer = (key: string, role: 'officer' | 'editor', called: string): Change => ({
  store: 'officers',
  key,
  value: { role, called, since },
});

const late: Change = {
  store: 'directives',
  key: 'D-261101-AAAAA',
  value: {
    id: 'D-261101-AAAAA',
    clears: { work: 'Before 15 November', time: '2026-11-15', person: 'Chị Lan' },
    at: since,
    by: 'k1',
    remarks: [],
  },
};

const soonCase: Change = {
  store: 'cases',
  key: 'HZ-00001',
  value: { ...madeUpCase(1), officer: 'Anh Minh', progress: { stage: 'construction', next: '2026-11-30' } },
};

/** An agenda with what is stored; `at` ticks it at a moment and returns whom it told what. */
async function opened(changes: readonly Change[]) {
  const store = createMemoryStore();
  await store.commit({ update: 'test:1', at: since, changes, messages: [] });
  let now = new Date(since);
  const made = () => {
    const pushed: OutgoingMessage[] = [];
    const agenda = createAgenda({
      items: [digests],
      base: () => base,
      store,
      word: createNoticeWords(store, catalogues),
      push: (messages) => pushed.push(...messages),
      fault: (error) => expect(error).toBeUndefined(),
      owners: ['telegram:1'],
      now: () => now,
    });
    return { agenda, pushed };
  };
  return {
    store,
    async at(moment: string) {
      const { agenda, pushed } = made();
      now = new Date(moment);
      await agenda.tick();
      await agenda.tick();
      return Object.fromEntries(pushed.map(({ chat, reply }) => [chat, plainText(reply)]));
    },
  };
}

const all = [officer('telegram:2', 'officer', 'Lan'), officer('telegram:3', 'officer', 'Minh'), late, soonCase];

describe('the morning digest', () => {
  it('tells each what concerns them at eight in Hai Phong, once, whatever restarts', async () => {
    const { at } = await opened(all);
    expect(await at('2026-11-26T00:59:58.000Z')).toEqual({});
    const told = await at('2026-11-26T01:00:00.000Z');
    expect(Object.keys(told).toSorted()).toEqual(['telegram:1', 'telegram:2', 'telegram:3']);
    expect(told['telegram:1']).toMatch(/Before 15 November – hạn 15\/11\/2026[\s\S]*HZ-00001\) – 30\/11\/2026/);
    expect(told['telegram:2']).toMatch(/Before 15 November/);
    expect(told['telegram:2']).not.toMatch(/HZ-00001/);
    expect(told['telegram:3']).toMatch(/HZ-00001/);
    expect(await at('2026-11-26T01:00:02.000Z')).toEqual({});
  });

  it('comes when the service is back before noon, and not later', async () => {
    expect(Object.keys(await (await opened(all)).at('2026-11-26T04:59:00.000Z'))).toHaveLength(3);
    expect(await (await opened(all)).at('2026-11-26T05:00:00.000Z')).toEqual({});
  });

  it('keeps to working days of the calendar', async () => {
    const { at } = await opened(all);
    for (const dayOff of ['2026-11-28', '2026-11-29', '2027-01-01'])
      expect(await at(`${dayOff}T01:00:00.000Z`)).toEqual({});
    expect(Object.keys(await at('2026-11-30T01:00:00.000Z'))).toHaveLength(3);
  });

  it('is none when there is nothing to tell or it is switched off', async () => {
    const off: Change = { store: 'digests', key: 'telegram:2', value: { off: true } };
    const { at, store } = await opened([
      officer('telegram:2', 'officer', 'Lan'),
      officer('telegram:4', 'officer', 'Thu'),
      late,
      off,
    ]);
    expect(Object.keys(await at('2026-11-26T01:00:00.000Z'))).toEqual(['telegram:1']);
    expect(store.get('digests', 'telegram:4')).toEqual({ last: '2026-11-26' });
    expect(store.get('digests', 'telegram:2')).toEqual({ off: true });
  });
});
