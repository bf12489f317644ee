import { expect, it } from 'vitest';
import { type AgendaItem, createAgenda, type Due } from '../../src/agenda/agenda.ts';
import { plainText } from '../../src/domain/reply.ts';
import type { OutgoingMessage } from '../../src/domain/store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { loadWith } from '../knowledge/good-base.ts';

const { base } = loadWith();
const noon = '2026-11-27T05:00:00.000Z';
const due = (update: string): Due => ({
  update,
  changes: [{ store: 'people', key: update, value: { firstSeen: noon } }],
  notices: [{ chat: 'telegram:5', answer: { kind: 'answer', records: [], blocks: [], choices: [] } }],
});

function agendaOf(items: readonly AgendaItem[]) {
  const store = createMemoryStore();
  const pushed: OutgoingMessage[] = [];
  const faults: unknown[] = [];
  const agenda = createAgenda({
    items,
    base: () => base,
    store,
    word: ({ chat }) => ({ chat, reply: { lines: [[{ text: 'words' }]], buttons: [] } }),
    push: (messages) => pushed.push(...messages),
    fault: (error) => faults.push(error),
    now: () => new Date(noon),
  });
  return { agenda, store, pushed, faults };
}

it('keeps what is due with its message, once', async () => {
  const { agenda, store, pushed } = agendaOf([() => [due('digest:5:2026-11-27')]]);
  await agenda.tick();
  await agenda.tick();
  expect(pushed.map(({ id, reply }) => [id, plainText(reply)])).toEqual([['digest:5:2026-11-27#0', 'words']]);
  expect(store.unsent()).toEqual(pushed);
  expect(store.person('digest:5:2026-11-27')).toEqual({ firstSeen: noon });
});

it('goes on with the other items when one meets a fault or was outdated', async () => {
  const faulty: AgendaItem = () => {
    throw new RangeError('a fault');
  };
  const outdated: AgendaItem = () => [
    { ...due('late'), expects: [{ store: 'people', key: 'x', value: { firstSeen: noon } }] },
  ];
  const { agenda, pushed, faults } = agendaOf([faulty, outdated, () => [due('other')]]);
  await agenda.tick();
  expect(pushed.map(({ id }) => id)).toEqual(['other#0']);
  expect(faults).toHaveLength(1);
});
