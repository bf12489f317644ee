import type { Outcome } from '../domain/outcome.ts';
import { decided, Outdated, type OutgoingMessage, type Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import type { Assistant } from './assistant.ts';

/** The message that a turned page takes the place of. */
function editedBy({ input, pressed }: Turn): { readonly edits?: number } {
  const here = input.kind === 'press' && 'here' in input.action && input.action.here;
  return here && pressed !== undefined ? { edits: pressed } : {};
}

/** The messages of an outcome, each with an id that a second try of the same turn would give again. */
function messagesOf(turn: Turn, { replies, rated, notices, forget }: Outcome): OutgoingMessage[] {
  const isLast = (i: number) => forget && i === replies.length - 1;
  const own = replies.map((reply, i) => ({
    chat: turn.chat,
    reply,
    ...(turn.thread === undefined ? {} : { thread: turn.thread }),
    ...(i || turn.said === undefined ? {} : { quotes: turn.said }),
    ...(i ? {} : { ...editedBy(turn), ...(rated ? { rated } : {}) }),
    ...(isLast(i) ? { forget } : {}),
  }));
  const all = [...own, ...notices];
  return all.map((message, i) => ({ id: `${turn.update}#${i}`, ...message }));
}

/** How often a turn is decided anew when others change what it was decided upon. */
const mostTries = 20;

/**
 * Takes a turn to its end: decides it, keeps it in one journal line, and hands back the messages now to be sent.
 * A turn whose update is known has no second effect and no messages; one whose grounds have changed is decided anew.
 */
export async function takeTurn(assistant: Assistant, store: Store, turn: Turn): Promise<readonly OutgoingMessage[]> {
  for (let tries = 1; ; tries += 1) {
    if (store.knows(turn.update)) return [];
    const outcome = await decided(store, turn, () => assistant.take(turn));
    const messages = messagesOf(turn, outcome);
    const { changes, expects, audits } = outcome;
    try {
      const kept = await store.commit({ update: turn.update, at: turn.at, changes, expects, audits, messages });
      return kept ? messages : [];
    } catch (error) {
      if (!(error instanceof Outdated) || tries === mostTries) throw error;
    }
  }
}
