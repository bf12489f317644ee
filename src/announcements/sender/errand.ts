import { type Announcement, deliveryKey } from '../../domain/announcement.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Courier, Handed } from '../../domain/courier.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Language } from '../../domain/language.ts';
import type { Reply } from '../../domain/reply.ts';
import { announced } from '../announced.ts';
import { hasLeft, type Known, languageOf } from './audience.ts';

/** What is to be done for one recipient; undefined when nothing is, as they have left. */
export type Errand = (courier: Courier) => Promise<Handed>;

export type ErrandDeps = {
  readonly store: Known;
  readonly base: () => KnowledgeBase;
  /** Puts an answer into words of a language. */
  readonly word: (answer: Answer, language: Language) => Reply;
};

/** Makes errands; what is said in a language is put into words once an announcement. */
export function createErrands({ store, base, word }: ErrandDeps) {
  const worded = new Map<string, Reply>();

  function replyIn(id: string, what: Extract<Announcement['what'], { kind: 'message' }>, language: Language): Reply {
    const key = `${id} ${language}`;
    const known = worded.get(key);
    if (known) return known;
    const { content, to } = what;
    const reply = word(announced(base(), content, to, language), language);
    worded.set(key, reply);
    return reply;
  }

  function errandOf(id: string, announcement: Announcement, person: string): Errand | undefined {
    const { what } = announcement;
    if (hasLeft(store, announcement, person)) return undefined;
    switch (what.kind) {
      case 'message':
        return (courier) => courier.send(person, replyIn(id, what, languageOf(store, person)));
      case 'letters': {
        const letter = store.get('letters', deliveryKey(id, person));
        return letter && ((courier) => courier.send(person, letter));
      }
      case 'recall': {
        const message = store.get('deliveries', deliveryKey(what.of, person))?.message;
        return message === undefined ? undefined : (courier) => courier.remove(person, message);
      }
    }
  }

  return {
    errandOf,
    /** Forgets the words of an announcement that is over. */
    over(id: string): void {
      for (const key of worded.keys()) if (key.startsWith(`${id} `)) worded.delete(key);
    },
  };
}
