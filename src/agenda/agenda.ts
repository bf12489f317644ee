import type { Answer } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Change } from '../domain/outcome.ts';
import type { Reply } from '../domain/reply.ts';
import { Outdated, type OutgoingMessage, type Store } from '../domain/store.ts';

/** What falls due is decided from: what is known and stored, and the moment. */
export type AgendaContext = {
  readonly base: KnowledgeBase;
  readonly store: Pick<Store, 'get' | 'all' | 'revision' | 'person'>;
  readonly now: Date;
  /** A message in the words of the person it is for, for what is sent by the sender of announcements. */
  readonly word: (notice: Due['notices'][number]) => { readonly chat: string; readonly reply: Reply };
  /** The chats of the owners. */
  readonly owners: readonly string[];
};

/** Something that has fallen due: kept and sent once, as its name is remembered like an update's for 48 hours. */
export type Due = {
  /** Such as `digest:telegram:5:2026-11-27`. */
  readonly update: string;
  readonly changes: readonly Change[];
  readonly notices: readonly { readonly chat: string; readonly answer: Answer }[];
  readonly expects?: readonly Change[];
};

/** One kind of thing that falls due by the clock: decides what is due now, and must be quick when nothing is. */
export type AgendaItem = (context: AgendaContext) => Iterable<Due>;

export type AgendaDeps = {
  readonly items: readonly AgendaItem[];
  readonly base: () => KnowledgeBase;
  readonly store: Store;
  /** A notice in the words of the person it is for. */
  readonly word: (notice: Due['notices'][number]) => { readonly chat: string; readonly reply: Reply };
  /** Takes what is committed and now to be sent. */
  readonly push: (messages: readonly OutgoingMessage[]) => void;
  /** Told of an item that met a fault; the others go on. */
  readonly fault: (error: unknown) => void;
  readonly owners?: readonly string[];
  readonly now?: () => Date;
};

/** What falls due by the clock; `tick` is to be called every few seconds and never rejects. */
export type Agenda = { tick(): Promise<void> };

/** Creates the agenda of the service. A tick that finds another under way does nothing. */
export function createAgenda({
  items,
  base,
  store,
  word,
  push,
  fault,
  owners = [],
  now = () => new Date(),
}: AgendaDeps): Agenda {
  let ticking = false;

  async function keep({ update, changes, notices, expects }: Due, at: string): Promise<void> {
    if (store.knows(update)) return;
    const messages = notices.map((notice, i) => ({ id: `${update}#${i}`, ...word(notice) }));
    if (await store.commit({ update, at, changes, messages, ...(expects ? { expects } : {}) })) push(messages);
  }

  async function take(item: AgendaItem, at: Date): Promise<void> {
    try {
      for (const due of item({ base: base(), store, now: at, owners, word })) await keep(due, at.toISOString());
    } catch (error) {
      // What it was decided upon has changed meanwhile: the next tick decides anew.
      if (!(error instanceof Outdated)) fault(error);
    }
  }

  return {
    async tick() {
      if (ticking) return;
      ticking = true;
      const at = now();
      for (const item of items) await take(item, at);
      ticking = false;
    },
  };
}
