import type { JsonObject } from './json.ts';

/** The Bot API's Update. */
export type Update = JsonObject & { update_id: number };

/** The queue of updates the bot has not confirmed (Bot API section "Getting updates"). */
export type Updates = {
  /** Puts an update in the queue and returns its id; one of a kind the bot does not want is dropped. */
  push(body: JsonObject): number;
  /** Delivers an update once more under the same id, as after a poll whose confirmation was lost. */
  redeliver(updateId: number): void;
  /** Forgets what `offset` confirms and returns up to `limit` updates. */
  read(offset: number, limit: number): Update[];
  /** What waits to be delivered, in order. */
  waiting(): readonly Update[];
  /** Forgets one that the bot has taken from a delivery. */
  take(update: Update): void;
  /** Forgets the updates that are confirmed: they cannot be delivered again. */
  forget(): void;
  /** How many updates no poll or delivery has confirmed. */
  unconfirmed(): number;
  /** The id of the next update; lower than the last one as after a week without updates. */
  setNextUpdateId(updateId: number): void;
  /** Sets which kinds are wanted; an empty list is the default of getUpdates. */
  allow(kinds: readonly string[]): void;
  allowed(): readonly string[];
  drop(): void;
};

const NOT_BY_DEFAULT = ['chat_member', 'message_reaction', 'message_reaction_count'];
/** An offset this far past the last id belongs to ids from before a jump and confirms nothing. */
const FUTURE = 10;

function kindOf(body: JsonObject): string {
  return Object.keys(body).find((key) => key !== 'update_id') ?? '';
}

/** Who wants to know when an update comes in, and when updates are confirmed. */
export type UpdateEvents = { arrived(): void; confirmed(): void };

/** Creates an empty queue. */
export function createUpdates(firstId: number, events: UpdateEvents): Updates {
  let known = new Map<number, Update>();
  let queue: Update[] = [];
  let again: { update: Update; delivered: boolean }[] = [];
  let kinds: readonly string[] = [];
  let nextId = firstId;

  const wanted = (kind: string): boolean => (kinds.length > 0 ? kinds.includes(kind) : !NOT_BY_DEFAULT.includes(kind));

  function confirm(offset: number): void {
    again = again.filter(({ delivered }) => !delivered);
    if (offset < 0) queue = queue.slice(offset);
    else if (offset < nextId + FUTURE) queue = queue.filter(({ update_id }) => update_id >= offset);
    events.confirmed();
  }

  return {
    push(body) {
      const given = typeof body.update_id === 'number' ? body.update_id : nextId;
      const update: Update = { ...body, update_id: given };
      known.set(given, update);
      nextId = given + 1;
      if (!wanted(kindOf(body))) return given;
      queue.push(update);
      events.arrived();
      return given;
    },
    redeliver(updateId) {
      const update = known.get(updateId);
      if (update === undefined) throw new Error(`No update ${updateId} was ever pushed`);
      again.push({ update, delivered: false });
      events.arrived();
    },
    read(offset, limit) {
      confirm(offset);
      const repeated = again.slice(0, limit);
      for (const entry of repeated) entry.delivered = true;
      return [...repeated.map(({ update }) => update), ...queue.slice(0, limit - repeated.length)];
    },
    waiting: () => [...again.map(({ update }) => update), ...queue],
    take(taken) {
      const repeated = again.findIndex(({ update }) => update === taken);
      if (repeated >= 0) again.splice(repeated, 1);
      else queue = queue.filter((update) => update !== taken);
      events.confirmed();
    },
    forget() {
      known = new Map(queue.map((update) => [update.update_id, update]));
    },
    unconfirmed: () => queue.length + again.length,
    setNextUpdateId(updateId) {
      if (queue.length > 0) throw new Error('Update ids may jump only while no update waits');
      nextId = updateId;
    },
    allow(list) {
      kinds = list;
    },
    allowed: () => kinds,
    drop() {
      queue = [];
      again = [];
      events.confirmed();
    },
  };
}
