import type { Answer } from '../../domain/answer.ts';
import type { Announcement } from '../../domain/announcement.ts';
import type { Language } from '../../domain/language.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Known } from './audience.ts';
import { reportAnswer } from './report.ts';
import { cleared, countsOf } from './tally.ts';

/** What an officer is told at the end, in the language they wrote it in. */
export type Report = { readonly chat: string; readonly answer: Answer; readonly shownIn?: Language };

/** What is kept and said when nothing more is to be sent. */
export type Ending = {
  readonly changes: readonly Change[];
  readonly report: Report | undefined;
};

/** The end of something that was sent: counted from what is stored, and what is of no more use removed. */
export function ending(store: Known, id: string, announcement: Announcement, now: Date): Ending {
  const ended = now.toISOString();
  const counts = countsOf(store, id);
  const state = announcement.state === 'stopped' ? 'stopped' : 'done';
  const value: Announcement = { ...announcement, state, ended, counts };
  const { by, what, language } = announcement;
  const kept: Change = { store: 'announcements', key: id, value: what.kind === 'letters' ? null : value };
  return {
    changes: [kept, ...cleared(store, id, what)],
    report:
      by === undefined
        ? undefined
        : { chat: by, answer: reportAnswer(store, id, value, ended), ...(language ? { shownIn: language } : {}) },
  };
}
