import type { AuditLine } from '../domain/audit.ts';
import type { Change, Entry, Stored, StoreName } from '../domain/outcome.ts';
import type { OutgoingMessage } from '../domain/store.ts';
import type { JournalLine } from './journal-line.ts';
import { createShards, type Shards } from './shards.ts';
import { eachStore, storeNames, stores } from './stores.ts';

/** All that is stored, as it is kept in memory. */
export type State = {
  readonly values: { readonly [S in StoreName]: Shards<Stored[S]> };
  /** Committed updates, each with the time of its commit. */
  readonly updates: Shards<string>;
  /** Messages whose sending has not ended, in the order of their commits. */
  readonly unsent: Map<string, OutgoingMessage>;
  /** Changes of large commits whose last line has not come; they are in no snapshot, and nothing of them shows. */
  readonly parts: Map<string, readonly Change[][]>;
  /** The end of the audit's chain; follows from the values. */
  readonly chain: { last: AuditLine | undefined };
};

/** How long a committed update is remembered; Telegram offers one again for at most 24 hours. */
export const rememberedMs = 48 * 60 * 60 * 1000;

/** The state before anything happened. */
export function emptyState(): State {
  const values = eachStore(() => createShards()) as State['values'];
  return { values, updates: createShards(), unsent: new Map(), parts: new Map(), chain: { last: undefined } };
}

/** Notes a line of the audit; the last is the one with the highest number, in whatever order they come. */
export function noteAudit({ chain }: State, line: AuditLine): void {
  if (line.seq > (chain.last?.seq ?? 0)) chain.last = line;
}

function applyChange(state: State, { store, key, value }: Change): void {
  const shards = state.values[store] as Shards<unknown>;
  if (value === null) shards.delete(key);
  else shards.set(key, value);
  if (store === 'audit' && value) noteAudit(state, value);
}

/** A message that ends all that is stored of a person takes the place of those still waiting for the same chat. */
function addMessage({ unsent }: State, message: OutgoingMessage): void {
  if (message.forget) for (const { id, chat } of unsent.values()) if (chat === message.chat) unsent.delete(id);
  unsent.set(message.id, message);
}

/** The changes that stand in parts before a turn's own. */
function changesInParts({ parts }: State, of: string | undefined): readonly Change[][] {
  const before = of === undefined ? undefined : parts.get(of);
  if (of !== undefined) parts.delete(of);
  return before ?? [];
}

/** Brings a state on by one line. It depends on nothing else, and lines applied once more in their order change nothing. */
export function apply(state: State, line: JournalLine): void {
  switch (line.kind) {
    case 'part':
      state.parts.set(line.of, [...(state.parts.get(line.of) ?? []), line.changes]);
      return;
    case 'turn':
      for (const part of changesInParts(state, line.parts)) for (const change of part) applyChange(state, change);
      for (const change of line.changes) applyChange(state, change);
      for (const message of line.messages) addMessage(state, message);
      state.updates.set(line.update, line.at);
      return;
    case 'noted':
      for (const change of line.changes) applyChange(state, change);
      return;
    case 'settled':
      state.unsent.delete(line.message);
  }
}

/** Forgets the updates that no channel will deliver again. Times in UTC sort as text; a fraction of a second does not matter. */
function forgetOldUpdates({ updates }: State, now: Date): void {
  const oldest = new Date(now.getTime() - rememberedMs).toISOString();
  for (const [update, at] of updates.entries()) {
    if (at < oldest) updates.delete(update);
  }
}

function forgetOver(state: State, store: StoreName, now: Date): void {
  const isOver = stores[store].isOver as ((value: unknown, now: Date) => boolean) | undefined;
  if (!isOver) return;
  for (const [key, value] of state.values[store].entries()) if (isOver(value, now)) state.values[store].delete(key);
}

/** Forgets what is of no more use, so that a snapshot does not hold it. */
export function forgetOld(state: State, now: Date): void {
  forgetOldUpdates(state, now);
  for (const store of storeNames) forgetOver(state, store, now);
}

function entriesIn(state: State, store: StoreName, person: string): Entry[] {
  const isOf = stores[store].isOf as (person: string, key: string, value: unknown) => boolean;
  const pairs = state.values[store].entries() as Iterable<[string, unknown]>;
  return [...pairs].filter((pair) => isOf(person, ...pair)).map(([key, value]) => ({ store, key, value }) as Entry);
}

/** Every value that is a person's own. */
export function entriesOf(state: State, person: string): readonly Entry[] {
  return storeNames.flatMap((store) => entriesIn(state, store, person));
}
