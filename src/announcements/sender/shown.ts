import type { Announcement } from '../../domain/announcement.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Courier, Handed } from '../../domain/courier.ts';
import type { Language } from '../../domain/language.ts';
import type { Reply } from '../../domain/reply.ts';
import type { Clock } from './clock.ts';
import type { Pacing } from './pacing.ts';
import { progressAnswer } from './progress.ts';
import type { Run } from './run.ts';
import { sumOf } from './tally.ts';

/** The message that shows an officer how far an announcement has come: sent once, then edited. */
export type Shown = {
  /** Shows it anew when that is due and there is room for the call; tells what became of it. */
  show(announcement: Announcement, urgent: boolean): Promise<Handed | undefined>;
};

export type ShownDeps = {
  readonly courier: Courier;
  readonly pacing: Pacing;
  readonly clock: Clock;
  readonly word: (answer: Answer, language: Language) => Reply;
  readonly languageOf: (person: string) => Language;
};

/** An edit every 3 s, so that the officer's chat stays free for answers. */
const everyMs = 3000;

/** Creates the message of a run. */
export function createShown({ courier, pacing, clock, word, languageOf }: ShownDeps, run: Run): Shown {
  let message: number | undefined;
  let under = false;
  let last = { at: Number.NEGATIVE_INFINITY, done: sumOf(run.counts), text: '' };

  async function put(by: string, reply: Reply): Promise<Handed> {
    const going = pacing.begin(by, clock.now());
    try {
      const handed = message === undefined ? await courier.send(by, reply) : await courier.edit(by, message, reply);
      if (handed.kind === 'done') message ??= handed.message;
      return handed;
    } finally {
      pacing.end(going, clock.now());
    }
  }

  return {
    async show(announcement, urgent) {
      const { by } = announcement;
      const now = clock.now();
      if (!by || under || (!urgent && now - last.at < everyMs)) return undefined;
      if (pacing.waitChat(by, now) > 0 || pacing.waitAnswer(now) > 0) return undefined;
      const done = sumOf(run.counts);
      const perSecond = (1000 * (done - last.done)) / (now - last.at);
      const answer = progressAnswer({ id: run.id, announcement, counts: run.counts, perSecond, resumed: run.resumed });
      const text = JSON.stringify(answer);
      if (text === last.text) return undefined;
      last = { at: now, done, text };
      under = true;
      return put(by, word(answer, announcement.language ?? languageOf(by))).finally(() => {
        under = false;
      });
    },
  };
}
