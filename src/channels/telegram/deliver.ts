import type { Delivery, OutgoingMessage } from '../../domain/store.ts';
import type { Log } from '../log.ts';
import type { Room } from './answers-first.ts';
import { type ApiFault, apiFault, faultCode } from './api-faults.ts';
import { firstAttempt, nextStep } from './next-attempt.ts';
import type { Pause } from './pause.ts';
import { type PhotoDeps, photosOf } from './photo.ts';
import { NotOurs, placedCalls } from './placed-calls.ts';
import { type Post, type PostDeps, postsOf } from './posts.ts';

export type DeliverDeps = PostDeps &
  PhotoDeps & {
    readonly pause: Pause;
    readonly log: Log;
    /** Lets each call out when there is room for it; without it they go out at once. */
    readonly room?: Room | undefined;
  };

/**
 * How a message ended: `left` when the bot went away before it was sent, or another process sends it, so that it stays to be
 * sent; `blocked` when the chat takes nothing from the bot any more.
 */
export type Ended = Delivery | 'left' | 'blocked';

const levels: Readonly<Partial<Record<ApiFault['kind'], keyof Log>>> = {
  'bad-markup': 'error',
  defect: 'error',
  refused: 'info',
  blocked: 'info',
  unchanged: 'info',
};

/** Notes a failed try: what is wrong with our text is a defect, the rest is the way of the world. */
function noteFault({ log }: DeliverDeps, message: string, error: unknown): void {
  const { kind } = apiFault(error);
  log[levels[kind] ?? 'warn']({ message, fault: kind, ...faultCode(error) }, 'a message was not taken by Telegram');
}

/** Sends one part, as often as it takes; tells how it ended and where the chat now is. */
async function sendPart(
  deps: DeliverDeps,
  message: string,
  post: Post,
  chat: number,
): Promise<{ ended: Ended; chat: number }> {
  let attempt = firstAttempt(chat);
  for (;;) {
    if (!(await deps.pause.over())) return { ended: 'left', chat };
    try {
      await post(attempt);
      return { ended: 'sent', chat: attempt.chat };
    } catch (error) {
      if (error instanceof NotOurs) return { ended: 'left', chat };
      const fault = apiFault(error);
      const step = nextStep(attempt, fault);
      if (fault.kind !== 'gateway' || !attempt.serverFaults || 'end' in step) noteFault(deps, message, error);
      if ('end' in step) return { ended: step.end, chat: attempt.chat };
      attempt = step.attempt;
      if (step.everything) deps.pause[fault.kind === 'wait' ? 'asked' : 'hold'](step.pauseMs);
      else if (step.pauseMs && !(await deps.pause.sleep(step.pauseMs))) return { ended: 'left', chat };
    }
  }
}

const atOnce: Room = (_chat, call) => call();

/** How far a message has come: how many of its parts have been sent, and where its chat is by now. */
export type Begun = { parts: number; chat: number; isSure: boolean };

/**
 * Sends a message in as many parts as it needs, from where it was left; after a refusal, when the bot is leaving, or when the
 * message is no longer this process's to send, the rest stays unsent.
 */
export async function deliver(
  deps: DeliverDeps,
  message: OutgoingMessage,
  begun: Begun,
  isOurs: () => boolean,
): Promise<Ended> {
  const { id } = message;
  const placed = { ...deps, ...placedCalls(deps, deps.room ?? atOnce, isOurs) };
  const parts = postsOf(placed, message, await photosOf(deps, message, begun.chat));
  if (!parts.length) {
    deps.log.error({ message: id }, 'a message says nothing');
    return 'refused';
  }
  for (const part of parts.slice(begun.parts)) {
    const { ended, chat } = await sendPart(deps, id, part, begun.chat);
    if (ended === 'left' || ended === 'refused' || ended === 'blocked') return ended;
    if (ended === 'unsure') begun.isSure = false;
    begun.chat = chat;
    begun.parts += 1;
  }
  return begun.isSure ? 'sent' : 'unsure';
}
