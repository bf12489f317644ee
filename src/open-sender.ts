import { setTimeout as sleepFor } from 'node:timers/promises';
import { createAnswersFirst } from './announcements/sender/answers-first.ts';
import type { Clock } from './announcements/sender/clock.ts';
import { createPacing, paidRate, type Rate, usualRate } from './announcements/sender/pacing.ts';
import { createSender } from './announcements/sender/sender.ts';
import { createNoticeWords } from './assistant/notice-words.ts';
import { faultPlace } from './channels/fault-place.ts';
import type { Log } from './channels/log.ts';
import type { Settings } from './config.ts';
import type { Courier } from './domain/courier.ts';
import type { KnowledgeBase } from './domain/knowledge-base.ts';
import type { SharedSending } from './domain/shared-sending.ts';
import type { OutgoingMessage, Store } from './domain/store.ts';
import type { Catalogues } from './wording/catalogue.ts';
import { renderAnswer } from './wording/render.ts';

const lookEveryMs = 500;

const clock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  sleep: (ms) => sleepFor(ms),
};

/** The rate at which a channel is called, shared by answers and announcements, and by all processes where there are several. */
export function openPacing(
  { PAID_BROADCASTS_PER_SECOND }: Pick<Settings, 'PAID_BROADCASTS_PER_SECOND'>,
  shared?: SharedSending,
) {
  const paid = Number(PAID_BROADCASTS_PER_SECOND);
  const rate: Rate = paid > usualRate.most ? paidRate(paid) : usualRate;
  const pacing = createPacing(rate, shared);
  shared?.needs(() => pacing.need(clock.now()));
  return { rate, pacing, paid: rate !== usualRate, room: createAnswersFirst(pacing, clock, shared) };
}

/** The rate of a channel, and what keeps it. */
export type Pace = ReturnType<typeof openPacing>;

type SendingParts = {
  readonly courier: Courier;
  readonly pace: Pace;
  readonly store: Store;
  readonly base: () => KnowledgeBase;
  readonly catalogues: Catalogues;
  readonly log: Log;
  readonly push: (messages: readonly OutgoingMessage[]) => void;
};

/** Sends what is sent to many, until it is told to stop; kept then when what is under way has ended. */
export function openSender({ courier, pace, store, base, catalogues, log, push }: SendingParts): () => Promise<void> {
  const sender = createSender({
    store,
    base,
    courier,
    push,
    clock,
    pacing: pace.pacing,
    width: pace.rate.width,
    word: (answer, language) => renderAnswer(answer, language, catalogues),
    wordTo: createNoticeWords(store, catalogues),
    fault: (error) => log.error(faultPlace(error), 'something that is sent to many met a fault'),
  });
  const looking = setInterval(() => void sender.look(), lookEveryMs).unref();
  return () => {
    clearInterval(looking);
    return sender.stop();
  };
}
