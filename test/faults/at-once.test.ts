import { expect } from 'vitest';
import { openFileStore } from '../../src/storage/file-store.ts';
import type { BotApi } from '../support/bot-api/bot-api.ts';
import type { Seeded } from '../support/seeded.ts';
import type { Asker } from './asker.ts';
import { tally } from './asker.ts';
import { faultRow } from './fault-row.ts';
import { links } from './records-asked.ts';
import { openRestarts } from './restarts.ts';

const perGroup = 100;
const peopleEach = 25;

/** A group whose people ask in turn; `last` is what each of them asked for last, by the key of their conversation. */
type AskingGroup = Pick<Asker, 'chat' | 'asked' | 'ask'> & { last: Map<string, string> };

function createAskingGroup(api: BotApi, nth: number, random: Seeded): AskingGroup {
  const group = api.group(-1001 - nth);
  const people = Array.from({ length: peopleEach }, (_, i) => api.person(nth * 100 + i + 1).in(group));
  const asked: string[] = [];
  const last = new Map<string, string>();
  const first = random.number(links.length);
  return {
    chat: group,
    asked,
    last,
    ask() {
      const link = links[(first + asked.length) % links.length] ?? '';
      const speaker = people[asked.length % peopleEach];
      if (!speaker) throw new Error('nobody asks');
      asked.push(link);
      last.set(`telegram:${group.id}|telegram:${speaker.user.id}`, link.replace('_', '/'));
      return speaker.command(`/start ${link}`).updateId;
    },
  };
}

faultRow(`${3 * perGroup} messages at once in 3 chats`, async (random) => {
  const restarts = await openRestarts({ latencyMs: [1, 15] });
  const groups = [0, 1, 2].map((nth) => createAskingGroup(restarts.api, nth, random));
  const service = await restarts.start();
  const began = performance.now();
  for (let i = 0; i < perGroup; i += 1) for (const group of groups) group.ask();
  await restarts.quiet();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  const { asked, lost, repeated, inOrder } = tally(groups);
  expect({ asked, lost, repeated, inOrder }).toEqual({ asked: 3 * perGroup, lost: 0, repeated: 0, inOrder: true });
  const store = await openFileStore({ folder: restarts.folder });
  const kept = groups.flatMap(({ last }) => [...last].map(([key, ref]) => store.conversation(key)?.records[0] === ref));
  await store.close();
  expect(kept).toEqual(Array(3 * peopleEach).fill(true));
  return `order kept, ${lost} lost, ${repeated} repeated, ${kept.length} conversations as last spoken, in ${seconds} s`;
});
