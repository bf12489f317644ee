import { randomUUID } from 'node:crypto';
import type { Stored, StoreName } from '../domain/outcome.ts';
import { type Commit, Outdated, type Store } from '../domain/store.ts';
import { notedLine, settledLine, turnLine } from './journal-line.ts';
import { isLarge, keepInParts } from './large-commit.ts';
import type { Pending } from './seal.ts';
import type { Shards } from './shards.ts';
import { entriesOf, type State } from './state.ts';
import { createUnderWay, standsIn } from './under-way.ts';

/** What a store does with its lines. */
export type Keeping = {
  readonly state: State;
  readonly now: () => Date;
  /** Keeps a line and then applies it to the state; when it fails, the state is as before. */
  readonly keep: (pending: Pending) => Promise<void>;
  /** Runs what must lie wholly before or wholly after any snapshot. */
  readonly whole: (task: () => Promise<void>) => Promise<void>;
  readonly compact: () => Promise<void>;
  /** Compacts after the last message of somebody whose data was removed; if that fails, it is tried again later. */
  readonly forgotten: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The behaviour that all stores have in common, over a state and a way of keeping lines. */
export function createStateStore({ state, now, keep, whole, compact, forgotten, close }: Keeping): Store {
  const committing = new Map<string, Promise<void>>();
  const underWay = createUnderWay();
  let closed: Promise<void> | undefined;

  const checkOpen = () => {
    if (closed) throw new Error('the store is closed');
  };

  /** From the check to the writing nothing is waited for, so that nothing comes between them. */
  async function keepCommit(commit: Commit, parts?: string): Promise<void> {
    const { expects = [] } = commit;
    for (let wait = underWay.over(expects); wait; wait = underWay.over(expects)) await wait;
    if (!standsIn(state, expects)) throw new Outdated();
    const own = parts === undefined ? commit : { ...commit, changes: [] };
    const kept = keep({ line: turnLine(own, parts), audits: commit.audits ?? [] });
    underWay.add(commit, kept);
    await kept;
  }

  /** The changes come first, in lines of their own; the commit happens with its last line, which the others wait for. */
  async function keepLarge(commit: Commit): Promise<void> {
    const parts = randomUUID();
    try {
      await keepInParts(parts, commit.changes, (line) => keep({ line, audits: [] }));
      await keepCommit(commit, parts);
    } finally {
      state.parts.delete(parts);
    }
  }

  const shardsOf = <S extends StoreName>(store: S) => state.values[store] as Shards<Stored[S]>;

  return {
    get: (store, key) => shardsOf(store).get(key),
    all: (store) => shardsOf(store).entries(),
    revision: (store) => shardsOf(store).revision(),
    person: (key) => state.values.people.get(key),
    conversation: (key) => state.values.conversations.get(key),
    entriesOf: (person) => entriesOf(state, person),
    flow: (key) => state.values.flows.get(key),
    knows: (update) => state.updates.has(update),
    unsent: () => [...state.unsent.values()],
    async commit(commit) {
      checkOpen();
      if (state.updates.has(commit.update)) return false;
      const first = committing.get(commit.update);
      if (first) {
        await first; // when that fails, this one has failed too: false would mean that the update is kept
        return false;
      }
      const kept = isLarge(commit) ? whole(() => keepLarge(commit)) : keepCommit(commit);
      committing.set(commit.update, kept);
      try {
        await kept;
        return true;
      } finally {
        committing.delete(commit.update);
      }
    },
    async note(changes) {
      checkOpen();
      const kept = keep({ line: notedLine(changes), audits: [] });
      underWay.add({ changes }, kept);
      await kept;
    },
    async settle(messageId, delivery) {
      checkOpen();
      const message = state.unsent.get(messageId);
      if (!message) return;
      await keep({ line: settledLine(messageId, delivery, now()), audits: [] });
      if (message.forget) await forgotten();
    },
    async compact() {
      checkOpen();
      await compact();
    },
    close: () => (closed ??= close()),
  };
}
