import { type Arg, type Block, block } from '../../domain/answer.ts';
import type { Blocker, Progress, Stage } from '../../domain/progress.ts';
import { sixClears } from '../../domain/six-clears.ts';
import { nested } from '../../answers/said.ts';

export const percentArg = (percent: number): Arg => ({ amount: percent, unit: 'percent' });
export const stageArg = (stage: Stage): Arg => nested(`stage-${stage}`);
export const blockerArg = (blocker: Blocker): Arg => nested(`blocker-${blocker}`);

/** The parts of a status, in the order in which they are said. */
export const progressParts = ['stage', 'percent', 'blocker', 'next', 'note'] as const;
export type ProgressPart = (typeof progressParts)[number];

/** A part of a status as it is said; undefined when it is not known. */
export function partArg({ stage, percent, blocker, next, note }: Progress, part: ProgressPart): Arg | undefined {
  switch (part) {
    case 'stage':
      return stage && stageArg(stage);
    case 'percent':
      return percent === undefined ? undefined : percentArg(percent);
    case 'blocker':
      return blocker && blockerArg(blocker);
    case 'next':
      return next ? { asOf: next } : undefined;
    case 'note':
      return note ? { words: note } : undefined;
  }
}

/** What is known of a status, one line a part. */
export const progressLines = (progress: Progress): Block[] =>
  progressParts.flatMap((part) => {
    const value = partArg(progress, part);
    return value ? [block('item', `status-${part}`, { value })] : [];
  });

/** A status in a few words: all that is known but the note. */
export function inShort(progress: Progress): Arg | undefined {
  const parts = progressParts.flatMap((part): Arg[] => {
    const value = part === 'note' ? undefined : partArg(progress, part);
    if (!value) return [];
    return part === 'blocker' || part === 'next' ? [nested(`status-short-${part}`, { value })] : [value];
  });
  return parts.length ? { list: parts } : undefined;
}

/** The six clears that are known, one line each. */
export const clearsLines = ({ clears }: Progress): Block[] =>
  sixClears.flatMap((clear) => {
    const value = clears?.[clear];
    return value
      ? [block('item', `clear-${clear}`, { value: clear === 'time' ? { asOf: value } : { words: value } })]
      : [];
  });

/** A status in codes, for the audit: without words that anybody wrote. */
export function inCodes({ stage, percent, blocker, next, note, clears }: Progress): string {
  const parts = [
    percent === undefined ? '' : `${percent}%`,
    stage ?? '',
    blocker ? `blocker ${blocker}` : '',
    next ? `next ${next}` : '',
    note ? 'note' : '',
    ...Object.keys(clears ?? {}),
  ];
  return parts.filter(Boolean).join(', ') || '-';
}
