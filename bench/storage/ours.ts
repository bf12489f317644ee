import type { Commit } from '../../src/domain/store.ts';
import { openFileStore } from '../../src/storage/file-store.ts';
import type { Engine } from './engine.ts';
import { at, personKey, personState } from './people.ts';

/** A turn that changes some people. */
function turnOf(update: string, people: readonly number[], turn: number): Commit {
  const changes = people.map((n) => ({ store: 'people' as const, key: personKey(n), value: personState(turn) }));
  return { update, at, changes, messages: [] };
}

/** Everybody, a thousand a turn. */
function* everybody(people: number): Iterable<Commit> {
  for (let from = 0; from < people; from += 1000) {
    const some = Array.from({ length: Math.min(1000, people - from) }, (_, i) => from + i);
    yield turnOf(`fill:${from}`, some, 0);
  }
}

/** The store of this project: a journal with fsync, and snapshots in shards. */
export const ours: Engine = {
  name: 'Haidang',
  async open(folder, people) {
    const store = await openFileStore({ folder, now: () => new Date(at) });
    for (const commit of everybody(people)) await store.commit(commit);
    const change = async (n: number, turn: number) => void (await store.commit(turnOf(`${turn}:${n}`, [n], turn)));
    return {
      change,
      async changeMany(some, turn) {
        await Promise.all(some.map((n) => change(n, turn)));
      },
      close: () => store.close(),
    };
  },
};
