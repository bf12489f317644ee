import { setTimeout as sleep } from 'node:timers/promises';
import type { OutgoingMessage } from '../../domain/store.ts';
import { createGroup } from '../group.ts';
import type { StoreLog } from '../log.ts';
import { type Database, faultCode } from './database.ts';
import type { KeptAs } from './keeping.ts';
import { messageOf } from './rows.ts';

/** What a process has to send of what all have committed. A message has one holder, which alone sends it. */
export type Outbox = {
  /** The name of this process, which no other ever had. */
  readonly me: string;
  /** Notes messages that are being committed, so that none of them is taken up beside its turn. */
  committing(messages: readonly OutgoingMessage[]): void;
  /** Ends that: these are in the outbox, with the process that sends each; none when the commit failed. One behind a message that nobody has been handed yet waits for its turn. */
  committed(messages: readonly OutgoingMessage[], sending: Pick<KeptAs, 'holders' | 'behind'>): void;
  /** Messages this process has to send, oldest first. */
  mine(): readonly OutgoingMessage[];
  /**
   * Whether this process sends a message now: it holds it, was seen lately enough that nobody has taken it over, and the
   * message is the first of its chat. One that it is not to send now is handed over again when it is.
   */
  sends(messageId: string): boolean;
  /** The end of a message could not be noted: it is handed over again. */
  again(messageId: string): void;
  /** A beat begins; what is called at its end with what it found: which messages this process has to send. New ones are kept for `taken`. */
  beat(): (ids: readonly string[]) => Promise<void>;
  /** A beat has failed: others may take over what this process has to send, so that it sends nothing before the next one. */
  unseen(): void;
  /** What is to be sent and no turn of this process has handed over. */
  taken(): readonly OutgoingMessage[];
  /** Ends the sending of a message; kept when that is stored, however long the server is away. */
  settle(messageId: string): Promise<OutgoingMessage | undefined>;
  /** The process is leaving: what cannot be settled at the next try is left to be sent by others. */
  leave(): void;
  /** Lets all go for others to send; nothing is settled after that. */
  release(): Promise<void>;
};

/** Settlings that come together share one statement. */
const restMs = 3;
/** For so long a process sends after it was last seen: before the server gives up its session, and others take over. */
export const holdsForMs = 3000;
const tryAgainMs = 500;
/** So many messages are remembered whose sending has ended: a commit that came before may still name one. */
const mostEnded = 5000;

/** Creates the outbox of a process. */
export function createOutbox({ ask }: Database, me: string, log: StoreLog): Outbox {
  const held = new Map<string, OutgoingMessage>();
  const chats = new Map<string, Set<string>>();
  const handed = new Set<string>();
  const underWay = new Set<string>();
  const ended = new Set<string>();
  let seenAt = Number.NEGATIVE_INFINITY;
  let leaving = false;
  let released = false;

  const isHolding = (): boolean => !released && performance.now() - seenAt < holdsForMs;

  function hold(message: OutgoingMessage): void {
    held.set(message.id, message);
    const ids = chats.get(message.chat) ?? new Set();
    chats.set(message.chat, ids.add(message.id));
  }

  function drop(id: string): void {
    const chat = held.get(id)?.chat ?? '';
    const ids = chats.get(chat);
    ids?.delete(id);
    if (!ids?.size) chats.delete(chat);
    held.delete(id);
    handed.delete(id);
  }

  const isFirst = ({ id, chat }: OutgoingMessage): boolean => chats.get(chat)?.values().next().value === id;

  /** Whoever settles a message waits until that is stored: after a restart of the server nobody gets it again. */
  async function remove(ids: readonly string[]): Promise<void> {
    const isOver = await ask('settled', 'delete from outbox where id = any ($1::text[])', [ids]).then(
      () => true,
      (error: unknown) => {
        log.warn(faultCode(error), 'that messages are sent could not be noted yet; it is tried again');
        return leaving;
      },
    );
    if (isOver) return;
    await sleep(tryAgainMs);
    await remove(ids);
  }
  const removals = createGroup<string>(remove, restMs);

  /**
   * One that is being committed, or found to be known already, holds back those behind it in its chat until the next beat. One that
   * was sent and settled since the beat looked is past.
   */
  async function fetch(ids: readonly string[]): Promise<void> {
    if (ids.every((id) => underWay.has(id))) return;
    const waiting = new Set<string>();
    const text = 'select message, holder from outbox where id = any ($1::text[]) order by seq';
    const rows = await ask<{ message: string; holder: string | null }>('found', text, [ids]);
    for (const { message, holder } of rows) {
      const value = messageOf(message);
      if (underWay.has(value.id)) waiting.add(value.chat);
      const isNew = !held.has(value.id) && !ended.has(value.id);
      if (holder === me && isNew && !waiting.has(value.chat)) hold(value);
    }
  }

  return {
    me,
    committing: (messages) => messages.forEach(({ id }) => underWay.add(id)),
    committed(messages, { holders, behind }) {
      messages.forEach((message, i) => {
        underWay.delete(message.id);
        const before = behind[i];
        if (holders[i] !== me || (before && !handed.has(before) && !ended.has(before))) return;
        if (message.forget) for (const { id, chat } of held.values()) if (chat === message.chat) drop(id);
        hold(message);
        handed.add(message.id);
      });
    },
    mine: () => [...held.values()],
    sends(id) {
      const message = held.get(id);
      if (message && isHolding() && isFirst(message)) return true;
      handed.delete(id);
      return false;
    },
    again: (id) => void handed.delete(id),
    beat() {
      // What is committed while the beat is under way may be missing from what it finds.
      const before = [...held.keys()];
      const at = performance.now();
      return async (ids) => {
        seenAt = at;
        const found = new Set(ids);
        for (const id of before) if (!found.has(id)) drop(id);
        await fetch(ids.filter((id) => !held.has(id)));
      };
    },
    unseen() {
      seenAt = Number.NEGATIVE_INFINITY;
    },
    taken() {
      const fresh = isHolding() ? [...held.values()].filter(({ id }) => !handed.has(id)) : [];
      for (const { id } of fresh) handed.add(id);
      return fresh;
    },
    async settle(id) {
      // What is sent is sent, even if it was taken over meanwhile: whoever has it by now need not send it again.
      const message = held.get(id);
      ended.add(id);
      if (ended.size > mostEnded) for (const first of ended) if (ended.delete(first)) break;
      await removals.add(id);
      drop(id);
      return message;
    },
    leave() {
      leaving = true;
    },
    async release() {
      if (released) return;
      released = true;
      await removals.alone(async () => undefined);
      await ask('released', 'update outbox set holder = null where holder = $1', [me]);
    },
  };
}
