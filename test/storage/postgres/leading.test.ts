import { expect, test } from 'vitest';
import type { OutgoingMessage, Store } from '../../../src/domain/store.ts';
import { silentLog } from '../../../src/storage/log.ts';
import { createLeading } from '../../../src/storage/postgres/leading.ts';

const left: OutgoingMessage = { id: '1', chat: 'a', reply: { lines: [[{ text: '1' }]], buttons: [] } };

/** A process that takes the lead, and reads everything until the test lets it end. */
function createTaking() {
  const taken: OutgoingMessage[] = [];
  const pushed: OutgoingMessage[] = [];
  let begun = 0;
  let closed = 0;
  let read = (): void => undefined;
  const store = { close: async () => void (closed += 1) } as unknown as Store;
  const postgres = {
    beat: async () => undefined,
    taken: () => taken.splice(0),
    leads: () => true,
    isLed: () => false,
    openEverything: () => new Promise<Store>((resolve) => void (read = () => resolve(store))),
  };
  const leading = createLeading({
    postgres: postgres as never,
    begin: () => {
      begun += 1;
      return async () => undefined;
    },
    push: (messages) => void pushed.push(...messages),
    log: silentLog,
  });
  return { leading, taken, pushed, read: () => read(), begun: () => begun, closed: () => closed };
}

test('whoever takes the lead hands over what it has to send while it still reads everything', async () => {
  const { leading, taken, pushed, read, begun } = createTaking();
  const taking = leading.look();
  await leading.look();
  taken.push(left);
  await leading.look();
  expect([pushed, begun()]).toEqual([[left], 0]);
  read();
  await taking;
  expect(begun()).toBe(1);
});

test('whoever stops while it still reads everything begins nothing, and is not held up', async () => {
  const { leading, read, begun, closed } = createTaking();
  const taking = leading.look();
  await leading.look();
  await leading.stop();
  read();
  await taking;
  expect([begun(), closed()]).toEqual([0, 1]);
});
