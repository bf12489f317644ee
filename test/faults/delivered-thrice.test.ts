import { expect } from 'vitest';
import { openFileStore } from '../../src/storage/file-store.ts';
import { createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { kill, openRestarts } from './restarts.ts';

const updates = full ? 600 : 60;

faultRow(`each of ${updates} updates delivered 3 times, with restarts between`, async (random) => {
  const restarts = await openRestarts();
  const { api, folder, quiet } = restarts;
  const askers = createAskers(api, updates / 10, random);
  const first = await restarts.start();
  const ids = Array.from({ length: 10 }, () => askers.map((asker) => asker.ask())).flat();
  for (const id of ids) api.redeliver(id);
  await quiet();
  await kill(first);
  for (const id of ids) api.redeliver(id);
  const second = await restarts.start();
  await quiet();
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, repeated, inOrder }).toEqual({ asked: updates, lost: 0, repeated: 0, inOrder: true });
  const store = await openFileStore({ folder });
  const spokenOf = askers.map(({ chat: { id } }) => store.conversation(`telegram:${id}|telegram:${id}`)?.records[0]);
  await store.close();
  expect(spokenOf).toEqual(askers.map(({ asked: all }) => all.at(-1)?.replace('_', '/')));
  return `${updates} answers to ${3 * updates} deliveries, ${repeated} repeated, ${lost} lost; the store holds each effect once`;
});
