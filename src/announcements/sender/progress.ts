import { type Answer, type Block, block, type Choice, choice } from '../../domain/answer.ts';
import type { Announcement, Counts } from '../../domain/announcement.ts';
import { leftOver } from './tally.ts';

/** How far something that is sent has come. */
export type Progress = {
  readonly id: string;
  readonly announcement: Announcement;
  readonly counts: Counts;
  /** Recipients a second lately; 0 when that is not known yet. */
  readonly perSecond: number;
  /** It goes on after the program was started anew. */
  readonly resumed: boolean;
};

const number = (value: number) => ({ number: value });
const button = (verb: string, id: string, say: string): Choice => choice({ do: 'act', verb, of: id }, say);

/** What the officer may do with it now. */
export function controls(id: string, { state }: Announcement): Choice[][] {
  const stop = button('broadcast-stop', id, 'announcement-stop');
  if (state === 'running') return [[button('broadcast-pause', id, 'announcement-pause'), stop]];
  if (state === 'paused') return [[button('broadcast-go-on', id, 'announcement-go-on'), stop]];
  if (state === 'due' || state === 'approval') return [[button('broadcast-stop', id, 'announcement-withdraw')]];
  return [];
}

function timeLeft(left: number, perSecond: number): Block[] {
  if (!left || !perSecond) return [];
  const seconds = Math.ceil(left / perSecond);
  const rate = number(Math.round(perSecond * 10) / 10);
  return [
    seconds < 90
      ? block('line', 'announcement-seconds-left', { rate, seconds: number(seconds) })
      : block('line', 'announcement-minutes-left', { rate, minutes: number(Math.ceil(seconds / 60)) }),
  ];
}

/** The message that shows an officer how far it has come; it is edited as it goes on. */
export function progressAnswer({ id, announcement, counts, perSecond, resumed }: Progress): Answer {
  const left = leftOver(announcement, counts);
  const { state, total = 0 } = announcement;
  const numbers = {
    sent: number(counts.sent),
    failed: number(counts.failed + counts.blocked),
    gone: number(counts.left),
    left: number(left),
    total: number(total),
  };
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', `announcement-state-${state}`, { id: { words: id } }),
      ...(resumed ? [block('note', 'announcement-resumed')] : []),
      block('line', 'announcement-progress', numbers),
      ...(state === 'running' ? timeLeft(left, perSecond) : []),
    ],
    choices: controls(id, announcement),
  };
}
