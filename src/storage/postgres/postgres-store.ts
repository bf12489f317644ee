import type { Change, Entry, Stored, StoreName } from '../../domain/outcome.ts';
import { type Commit, Outdated, type Store } from '../../domain/store.ts';
import { createGroup } from '../group.ts';
import { notedLine, turnLine } from '../journal-line.ts';
import { storeNames, stores } from '../stores.ts';
import { keepWithAudit } from './auditing.ts';
import { asStoreFault, faultCode } from './database.ts';
import { checkExpected, groundsOf, type Known, lastOfEach } from './grounds.ts';
import { createInTurn } from '../../domain/in-turn.ts';
import { keepIn, type Kept, type KeptAs } from './keeping.ts';
import type { PostgresParts } from './parts.ts';
import { placeOf } from './rows.ts';
import { createViews } from './views.ts';

/** Commits with more changes take their time. */
const mostInTime = 500;
/** So many updates are known without asking. */
const mostKnown = 10_000;

/** Creates a store over what of it is in memory. */
export function createPostgresStore(parts: PostgresParts): Store {
  const { database, patient, replica, following, outbox, log } = parts;
  const asLeader = parts.asLeader ? outbox.me : null;
  const views = createViews(parts);
  const inTurn = createInTurn();
  const updates = new Set<string>();
  const underWay = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;

  const checkOpen = () => {
    if (closed) throw new Error('the store is closed');
  };

  function learn(update: string): void {
    updates.add(update);
    if (updates.size > mostKnown) for (const first of updates) return void updates.delete(first);
  }

  const knownIn =
    (viewed: Known): Known =>
    (store, key) =>
      replica.has(store) ? replica.at(store, key) : viewed(store, key);

  function show(changes: readonly Change[], version: number): void {
    for (const { store, key, value } of changes) replica.set(store, key, { value: value ?? undefined, version });
  }

  /** What was decided upon something that has changed is decided anew upon what is stored now. */
  async function faultOf(cause: unknown): Promise<Error> {
    const fault = asStoreFault(cause);
    if (fault instanceof Outdated) await following.follow().catch(() => undefined);
    return fault;
  }

  async function kept(kept: Kept, audits: Commit['audits'] = []): Promise<KeptAs> {
    const over = kept.changes.length > mostInTime ? patient : database;
    try {
      if (!audits.length) {
        const keptAs = await keepIn(over.ask, kept);
        if (keptAs.outcome === 'kept') show(kept.changes, keptAs.version);
        return keptAs;
      }
      const keptAs = await over.inOne((client) => keepWithAudit(client, kept, audits));
      if (keptAs.outcome === 'kept') show([...kept.changes, ...keptAs.sealed], keptAs.version);
      return keptAs;
    } catch (error) {
      throw await faultOf(error);
    }
  }

  async function keepCommit(commit: Commit, line: Pick<Commit, 'changes' | 'messages'>): Promise<boolean> {
    const { update, at, expects = [] } = commit;
    if (updates.has(update)) return false;
    const view = views.of(update);
    const known = knownIn(view.known);
    await views.learn(
      expects.filter(({ store, key }) => !known(store, key)),
      view,
    );
    checkExpected(expects, known);
    const changes = lastOfEach(line.changes);
    outbox.committing(line.messages);
    let sending: Pick<KeptAs, 'holders' | 'behind'> = { holders: [], behind: [] };
    try {
      const keptAs = await kept(
        {
          update,
          at,
          chat: view.chat ?? line.messages[0]?.chat ?? null,
          grounds: groundsOf([...expects, ...changes, ...view.read()], known),
          changes,
          messages: line.messages,
          sender: outbox.me,
          asLeader,
        },
        commit.audits,
      );
      sending = keptAs;
      learn(update);
      return keptAs.outcome === 'kept';
    } finally {
      outbox.committed(line.messages, sending);
    }
  }

  function track<T>(task: Promise<T>): Promise<T> {
    const over = task.catch(() => undefined).finally(() => underWay.delete(over));
    underWay.add(over);
    return task;
  }

  const get = <S extends StoreName>(store: S, key: string): Stored[S] | undefined =>
    (replica.has(store) ? replica.at(store, key).value : views.at(store, key)) as Stored[S] | undefined;

  const all = <S extends StoreName>(store: S): Iterable<[string, Stored[S]]> =>
    replica.has(store) ? replica.all(store) : (views.all(store) as Iterable<[string, Stored[S]]>);

  function ownIn(store: StoreName, person: string): Entry[] {
    const isOf = stores[store].isOf as (person: string, key: string, value: unknown) => boolean;
    return [...replica.all(store)]
      .filter(([key, value]) => isOf(person, key, value))
      .map(([key, value]) => ({ store, key, value }) as Entry);
  }

  /** The server clears one table once at a time: all who come meanwhile share the next clearing. */
  const clearings = createGroup<true>(async () => void (await patient.ask('vacuum', 'vacuum entries, outbox', [])));

  async function compact(): Promise<void> {
    checkOpen();
    await track(clearings.add(true)).catch((error: unknown) => {
      throw asStoreFault(error);
    });
  }

  /** On large tables it takes its time, or waits for others that clear them: nobody's next answer waits for that. */
  function compactBeside(): void {
    compact().catch((error: unknown) =>
      log.warn(faultCode(error), 'what was removed could not be cleared from the tables; the server does so by itself'),
    );
  }

  return {
    get,
    all,
    revision: replica.revision,
    person: (key) => get('people', key),
    conversation: (key) => get('conversations', key),
    flow: (key) => get('flows', key),
    entriesOf: (person) => [
      ...storeNames.filter(replica.has).flatMap((store) => ownIn(store, person)),
      ...(replica.has('people') ? [] : views.ownOf(person)),
    ],
    knows: (update) => updates.has(update),
    unsent: () => views.unsent() ?? outbox.mine(),
    sends: outbox.sends,
    again: outbox.again,
    decide: views.decide,
    async commit(commit) {
      checkOpen();
      const line = turnLine(commit);
      const places = [
        `update ${commit.update}`,
        ...line.messages.map(({ chat }) => `chat ${chat}`),
        ...[...line.changes, ...(commit.expects ?? [])].map(({ store, key }) => placeOf(store, key)),
        ...(commit.audits?.length ? ['the audit'] : []),
      ];
      return track(inTurn(places, () => keepCommit(commit, line)));
    },
    async note(changes) {
      checkOpen();
      const line = notedLine(changes);
      const last = lastOfEach(line.changes);
      const places = last.map(({ store, key }) => placeOf(store, key));
      const known = knownIn(() => undefined);
      const task = () =>
        kept({
          update: null,
          at: new Date().toISOString(),
          chat: null,
          grounds: groundsOf(last, known),
          changes: last,
          messages: [],
          sender: outbox.me,
          asLeader,
        });
      await track(inTurn(places, task));
    },
    async settle(messageId) {
      checkOpen();
      const message = await track(outbox.settle(messageId));
      if (message?.forget) compactBeside();
    },
    compact,
    close() {
      if (!parts.asLeader) outbox.leave();
      return (closed ??= Promise.all(underWay).then(() => parts.close()));
    },
  };
}
