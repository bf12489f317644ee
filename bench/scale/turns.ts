import { decided, Outdated, type Store } from '../../src/domain/store.ts';
import { silentLog } from '../../src/storage/log.ts';
import { openPostgres } from '../../src/storage/postgres/open-postgres.ts';

/** What some turns took: the processor time of this process and the time until each was kept. */
export type Measured = {
  readonly turns: number;
  readonly cpuMs: number;
  readonly medianMs: number;
  readonly seconds: number;
};

/** A turn as a question makes it: what is kept of the person is read, what it leads to is kept, and its answer is settled. */
async function turn(store: Store, update: string, person: string, at: string): Promise<void> {
  const known = await decided(store, { update, person, chat: person }, () => {
    store.conversation(`${person}|${person}`);
    store.get('subscriptions', person);
    return store.person(person) ?? { firstSeen: at };
  });
  const id = `${update}#0`;
  const reply = {
    lines: [[{ text: 'An answer as long as most of them are, with a figure, its date and its source.' }]],
    buttons: [],
  };
  await store.commit({
    update,
    at,
    changes: [
      { store: 'people', key: person, value: known },
      { store: 'conversations', key: `${person}|${person}`, value: { records: [], fields: [], at } },
      { store: 'asked', key: update, value: { at, topics: ['kind:fields'] } },
    ],
    messages: [{ id, chat: person, reply }],
  });
  await store.settle(id, 'sent');
}

/** Takes turns of random people, some at a time. */
export async function measure(
  url: string,
  name: string,
  people: number,
  turns: number,
  atOnce: number,
): Promise<Measured> {
  const postgres = await openPostgres({ url, log: silentLog });
  const beating = setInterval(() => void postgres.beat(), 300);
  const at = new Date().toISOString();
  const times: number[] = [];
  let next = 0;
  async function some(): Promise<void> {
    while (next < turns) {
      const n = next++;
      const began = performance.now();
      const person = `telegram:${1 + Math.floor(Math.random() * people)}`;
      await turn(postgres.store, `${name}:${n}`, person, at).catch((error: unknown) => {
        if (!(error instanceof Outdated)) throw error;
      });
      times.push(performance.now() - began);
    }
  }
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  await Promise.all(Array.from({ length: atOnce }, some));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(beating);
  await postgres.close();
  const sorted = times.toSorted((a, b) => a - b);
  return { turns, cpuMs: (user + system) / 1000, medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0, seconds };
}
