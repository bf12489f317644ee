import { type Arg, type Block, block } from '../../domain/answer.ts';
import { blockers, type Progress, stages } from '../../domain/progress.ts';
import { sixClears, SixClears } from '../../domain/six-clears.ts';
import { nested } from '../../answers/said.ts';
import type { Answers } from '../../flows/flow.ts';
import { partArg, progressParts } from './progress-words.ts';
import { noBlocker } from './steps.ts';
import { thenIn } from './ahead.ts';

const stageIn = ({ progress, stage }: Answers) => stages.find((each) => each === progress || each === stage);

function percentIn({ progress, percent }: Answers): number | undefined {
  if (typeof progress === 'number') return progress;
  return typeof percent === 'number' ? percent : undefined;
}

/** The six clears as they are after an update: what is not said anew stays. */
function clearsAfter(was: Progress, answers: Answers): Progress['clears'] {
  const said = Object.fromEntries(
    sixClears.flatMap((clear) => (typeof answers[clear] === 'string' ? [[clear, answers[clear]]] : [])),
  );
  const clears = SixClears.parse({ ...was.clears, ...said });
  return Object.keys(clears).length ? clears : undefined;
}

/** Only what is known. */
function known<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** Where it stands after an update: what is not said anew stays, but a note belongs to its own entry. */
export function resulting(was: Progress, answers: Answers): Progress {
  const { note, next } = thenIn(answers);
  const blocker = blockers.find((each) => each === answers.blocker);
  return known({
    stage: stageIn(answers) ?? was.stage,
    percent: percentIn(answers) ?? was.percent,
    blocker: answers.blocker === noBlocker ? undefined : (blocker ?? was.blocker),
    next: next === null ? undefined : (next ?? was.next),
    note,
    clears: clearsAfter(was, answers),
  });
}

const open: Arg = nested('status-open-part');

/** A part as it was and as it will be, side by side; one that stays is said once. */
function partLine(part: Arg, was: Arg | undefined, is: Arg | undefined): Block[] {
  if (!was && !is) return [];
  if (JSON.stringify(was) === JSON.stringify(is)) return [block('item', 'status-stays', { part, value: is ?? open })];
  return [block('item', 'status-change', { part, was: was ?? open, is: is ?? open })];
}

const clearArg = (clears: Progress['clears'], clear: (typeof sixClears)[number]): Arg | undefined => {
  const value = clears?.[clear];
  if (!value) return undefined;
  return clear === 'time' ? { asOf: value } : { words: value };
};

/** Old beside new, one line a part that is known before or after. */
export const changeLines = (was: Progress, is: Progress): Block[] => [
  ...progressParts.flatMap((part) => partLine(nested(`part-${part}`), partArg(was, part), partArg(is, part))),
  ...sixClears.flatMap((clear) =>
    partLine(nested(`part-${clear}`), clearArg(was.clears, clear), clearArg(is.clears, clear)),
  ),
];
