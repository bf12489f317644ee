import { expect, test } from 'vitest';
import type { OutgoingMessage } from '../../../src/domain/store.ts';
import { silentLog } from '../../../src/storage/log.ts';
import { createOutbox } from '../../../src/storage/postgres/outbox.ts';

const message = (id: string, chat: string): OutgoingMessage => ({
  id,
  chat,
  reply: { lines: [[{ text: id }]], buttons: [] },
});

/** The outbox of a process that has taken over these from another one. */
function createTaker(all: readonly OutgoingMessage[]) {
  const rows = (ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id)).map((value) => ({ message: JSON.stringify(value), holder: 'me' }));
  const ask = async (_name: string, _text: string, [ids]: readonly unknown[]) => rows(ids as string[]) as never[];
  const outbox = createOutbox({ ask } as never, 'me', silentLog);
  return { outbox, beat: () => outbox.beat()(all.map(({ id }) => id)) };
}

const idsOf = (messages: readonly OutgoingMessage[]): string[] => messages.map(({ id }) => id);

test('an update that comes again while its answer is taken over holds back what is behind it in its chat', async () => {
  const [first, second, elsewhere] = [message('1', 'a'), message('2', 'a'), message('3', 'b')];
  const { outbox, beat } = createTaker([first, second, elsewhere]);
  outbox.committing([first]);
  await beat();
  outbox.committed([first], { holders: [], behind: [] });
  expect(idsOf(outbox.taken())).toEqual(['3']);
  await beat();
  expect(idsOf(outbox.taken())).toEqual(['1', '2']);
  expect([outbox.sends('1'), outbox.sends('2')]).toEqual([true, false]);
});

test('an update that comes again and turns out to be known while the beat looks is taken up in its place', async () => {
  const [first, second] = [message('1', 'a'), message('2', 'a')];
  const { outbox, beat } = createTaker([first, second]);
  outbox.committing([first]);
  const found = beat();
  outbox.committed([first], { holders: [], behind: [] });
  await found;
  expect(idsOf(outbox.taken())).toEqual(['1', '2']);
});

/** An outbox whose questions are answered one by one, when the test says so. */
function createAsked() {
  const asked: { name: string; ids: readonly string[]; answer: (rows: readonly unknown[]) => void }[] = [];
  const ask = (name: string, _text: string, [ids]: readonly unknown[]) =>
    new Promise((resolve) => void asked.push({ name, ids: ids as string[], answer: resolve }));
  const outbox = createOutbox({ ask } as never, 'me', silentLog);
  const row = (value: OutgoingMessage) => ({ message: JSON.stringify(value), holder: 'me' });
  return { outbox, asked, row };
}

test('one that is sent and settled while the beat looks for others is not taken up again', async () => {
  const [sent, left] = [message('1', 'a'), message('2', 'b')];
  const { outbox, asked, row } = createAsked();
  outbox.committing([sent]);
  const found = outbox.beat()(['1', '2']);
  outbox.committed([sent], { holders: ['me'], behind: [''] });
  const settled = outbox.settle('1');
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.answer([]);
  await settled;
  asked[0]?.answer([row(sent), row(left)]);
  await found;
  expect(idsOf(outbox.taken())).toEqual(['2']);
});

test('one that was sent while another process took it over is removed for that one, too', async () => {
  const sent = message('1', 'a');
  const { outbox, asked } = createAsked();
  outbox.committing([sent]);
  outbox.committed([sent], { holders: ['me'], behind: [''] });
  await outbox.beat()([]);
  expect(outbox.sends('1')).toBe(false);
  const settled = outbox.settle('1');
  await expect.poll(() => asked.map(({ name, ids }) => [name, ids])).toEqual([['settled', ['1']]]);
  asked[0]?.answer([]);
  await settled;
});
