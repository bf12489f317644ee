import { expect, test } from 'vitest';
import type { OutgoingMessage } from '../../../src/domain/store.ts';
import { silentLog } from '../../../src/storage/log.ts';
import { createOutbox } from '../../../src/storage/postgres/outbox.ts';
import { createPostgresStore } from '../../../src/storage/postgres/postgres-store.ts';
import { createLogBook } from '../../channels/log-book.ts';

type Ask = (name: string) => Promise<readonly unknown[]>;

/** A store that has one message to send, over servers as the test has them. */
function createSending(message: OutgoingMessage, ask: Ask, patient: Ask = ask) {
  const outbox = createOutbox({ ask } as never, 'me', silentLog);
  outbox.committing([message]);
  outbox.committed([message], { holders: ['me'], behind: [''] });
  const log = createLogBook();
  const close = async () => undefined;
  const parts = { outbox, patient: { ask: patient }, replica: {}, asLeader: false, log, close };
  return { store: createPostgresStore(parts as never), log };
}

const answer: OutgoingMessage = { id: '1', chat: 'a', reply: { lines: [[{ text: '1' }]], buttons: [] } };
const gone: OutgoingMessage = { ...answer, forget: true };
const isAway = () => Promise.reject(new Error('the server is away'));
const done = async () => [];

test('a store that is closed while the server is away does not wait for it to note what was sent', async () => {
  const { store } = createSending(answer, isAway);
  const settled = store.settle('1', 'sent');
  await store.close();
  expect(await settled).toBeUndefined();
});

test('who had their data deleted waits for no clearing of the tables; all who did share the next one', async () => {
  const clearings: (() => void)[] = [];
  const clear = () => new Promise<[]>((resolve) => void clearings.push(() => resolve([])));
  const { store } = createSending(gone, done, clear);
  await store.settle('1', 'sent');
  await expect.poll(() => clearings.length).toBe(1);
  const others = Promise.all([store.compact(), store.compact()]);
  clearings[0]?.();
  await expect.poll(() => clearings.length).toBe(2);
  clearings[1]?.();
  await others;
  expect(clearings).toHaveLength(2);
});

test('that the tables could not be cleared is told in the log', async () => {
  const { store, log } = createSending(gone, done, isAway);
  await store.settle('1', 'sent');
  await expect.poll(() => log.lines.map(({ level }) => level)).toEqual(['warn']);
});
