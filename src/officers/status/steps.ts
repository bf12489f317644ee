import { z } from 'zod';
import { block } from '../../domain/answer.ts';
import type { StepValue } from '../../domain/flow.ts';
import { blockers, stages } from '../../domain/progress.ts';
import { sixClears } from '../../domain/six-clears.ts';
import { readWords } from '../../flows/enquiry/steps.ts';
import type { FlowContext, Step, StepChoice, StepRead } from '../../flows/flow.ts';
import { asksSomething, hasNoWord, readChoice, speaksOf } from '../../flows/read-choice.ts';
import { readNumber } from '../../flows/read-number.ts';
import { subjectsIn } from './named.ts';
import { blockerArg, percentArg, stageArg } from './progress-words.ts';
import { isKnown, type Subject, subjectName } from './subject.ts';
import { dayAhead } from './ahead.ts';
import { blockerWords, stageWords } from './words.ts';

const Chosen = z.strictObject({ of: z.string().min(1), seen: z.int().min(0) });
/** What is updated, and how many entries it had when that began: more at the end were saved by others meanwhile. */
type Chosen = z.infer<typeof Chosen>;

/** A subject as an update begins with it. */
export const chosen = ({ store }: FlowContext, of: Subject): Chosen => ({
  of,
  seen: store.get('progress', of)?.entries.length ?? 0,
});

/** What an update is of. */
export const chosenIn = (value: StepValue | undefined): Chosen => Chosen.parse(value);

/** A subject in letters that a button of a step may carry. */
const codeOf = (subject: Subject): string => `x${Buffer.from(subject).toString('hex')}`;
const behindCode = (code: string): Subject => Buffer.from(code.slice(1), 'hex').toString();

const choiceOf = (context: FlowContext, of: Subject): StepChoice => ({
  id: codeOf(of),
  label: { say: 'status-choice', with: { name: subjectName(context, of) } },
  value: chosen(context, of),
});

function readSubject(text: string, context: FlowContext): StepRead {
  if (hasNoWord(text) && !/\d/.test(text)) return { kind: 'refused', why: block('note', 'status-help-subject') };
  const { sure, perhaps } = subjectsIn(context, text);
  const [first, ...others] = sure;
  if (first && !others.length) return { kind: 'value', value: chosen(context, first) };
  const choices = (sure.length ? sure : perhaps).map((of) => choiceOf(context, of));
  if (!choices.length || asksSomething(text)) return { kind: 'other' };
  return { kind: 'which', why: block('line', 'status-which'), choices };
}

/** What the update is of: a record or a case, by its name. */
export const subjectStep: Step = {
  id: 'subject',
  schema: Chosen,
  ask: () => [block('line', 'status-ask-subject')],
  pick(id, context) {
    const of = behindCode(id);
    return isKnown(context, of) ? chosen(context, of) : undefined;
  },
  read: readSubject,
  help: block('line', 'status-help-subject'),
  shown: (value, context) => subjectName(context, chosenIn(value).of),
};

const Progressed = z.union([z.int().min(0).max(100), z.enum(stages)]);
const wanted = block('note', 'status-percent-wanted');
const halfWords = /\bhalf\b|\b50-50\b|mot nua|phan nua|nua chung|一半|半分|절반/;
const plainPercent = /^(\d{1,3})\s*(?:%|percent|per cent|phần trăm|パーセント|퍼센트)?$/iu;

/** A percentage or a stage; only a plain whole number from 0 to 100 is one, and words are asked back. */
function readPercent(text: string, context: FlowContext): StepRead {
  const plain = text.normalize('NFKC').trim();
  const digits = plainPercent.exec(plain)?.[1];
  if (digits !== undefined && Number(digits) <= 100) return { kind: 'value', value: Number(digits) };
  if (/[?？]$/.test(plain)) return { kind: 'other' };
  if (/\d/.test(plain) || hasNoWord(plain)) return { kind: 'refused', why: wanted };
  if (speaksOf(plain, halfWords)) return { kind: 'doubtful', value: 50, why: block('note', 'flow-read-as') };
  const read = readNumber(plain, context, {
    unit: 'percent',
    word: ' %',
    beside: /^unit/,
    most: 100,
    why: () => wanted,
    wanted,
  });
  if (read.kind !== 'doubtful') return { kind: 'other' };
  return Progressed.safeParse(read.value).success ? read : { kind: 'refused', why: wanted };
}

const stageChoices = (): StepChoice[] =>
  stages.map((value) => ({ id: value, label: { say: `stage-${value}`, with: {} }, value }));

const readStage = (text: string, context: FlowContext): StepRead => readChoice(text, context, stageWords);

const progressShown = (value: StepValue) =>
  typeof value === 'number' ? percentArg(value) : stageArg(z.enum(stages).parse(value));

/** How far it is: in percent, or at which stage. */
export const progressStep: Step = {
  id: 'progress',
  words: /\b(progress|percent|tien do|phan tram)\b|进度|進捗|진행/,
  schema: Progressed,
  optional: true,
  number: true,
  ask: () => [block('line', 'status-ask-progress')],
  choices: stageChoices,
  read(text, context) {
    const percent = readPercent(text, context);
    return percent.kind === 'other' ? readStage(text, context) : percent;
  },
  help: wanted,
  shown: progressShown,
};

/** The other of the two, when one was given: wanted only from the summary. */
export const stageStep: Step = {
  id: 'stage',
  words: /\b(stage|giai doan)\b|阶段|段階|단계/,
  schema: z.enum(stages),
  extra: true,
  optional: true,
  applies: ({ progress }) => typeof progress !== 'string',
  ask: () => [block('line', 'status-ask-stage')],
  choices: stageChoices,
  read: readStage,
  help: block('line', 'flow-press-one'),
  shown: progressShown,
};

export const percentStep: Step = {
  id: 'percent',
  schema: z.int().min(0).max(100),
  extra: true,
  optional: true,
  number: true,
  applies: ({ progress }) => typeof progress === 'string',
  ask: () => [block('line', 'status-ask-percent')],
  read: readPercent,
  help: wanted,
  shown: progressShown,
};

/** Nothing holds it up any more. */
export const noBlocker = 'none';
const Blocking = z.enum([...blockers, noBlocker]);

/** What holds it up. */
export const blockerStep: Step = {
  id: 'blocker',
  words: /\b(blocker|obstacle|vuong|vuong mac)\b|障碍|支障|장애/,
  schema: Blocking,
  extra: true,
  optional: true,
  ask: () => [block('line', 'status-ask-blocker')],
  choices: () => Blocking.options.map((value) => ({ id: value, label: { say: `blocker-${value}`, with: {} }, value })),
  read: (text, context) =>
    readChoice(text, context, {
      ...blockerWords,
      [noBlocker]: /\b(nothing|none|no blocker|khong vuong|khong con vuong)\b|没有|なし|없음/,
    }),
  help: block('line', 'flow-press-one'),
  shown: (value) => {
    const blocker = Blocking.parse(value);
    return blocker === noBlocker ? { said: { say: 'blocker-none', with: {} } } : blockerArg(blocker);
  },
};

const mostClear = 500;

/** A step for each of the six clears that is words. */
const clearStep = (id: Exclude<(typeof sixClears)[number], 'time'>): Step => ({
  id,
  schema: z.string().trim().min(1).max(mostClear),
  extra: true,
  optional: true,
  prose: true,
  ask: () => [block('line', `clear-ask-${id}`)],
  read: (text) => readWords(text, mostClear, 'enquiry-too-long'),
  help: block('line', `clear-ask-${id}`),
  shown: (value) => ({ words: z.string().parse(value) }),
});

/** By when: a day to come. */
export const clearTime: Step = {
  id: 'time',
  schema: z.iso.date(),
  extra: true,
  optional: true,
  ask: () => [block('line', 'clear-ask-time')],
  read(text, context) {
    const day = asksSomething(text) ? ({ kind: 'none' } as const) : dayAhead(text, context);
    if (day.kind === 'day') return { kind: 'value', value: day.day };
    if (day.kind === 'refused') return { kind: 'refused', why: day.why };
    return asksSomething(text) ? { kind: 'other' } : { kind: 'refused', why: block('note', 'flow-day-wanted') };
  },
  help: block('line', 'flow-day-wanted'),
  shown: (value) => ({ asOf: z.string().parse(value) }),
};

/** The six clears, each asked only when it is wanted. */
export const clearSteps: readonly Step[] = sixClears.map((clear) => (clear === 'time' ? clearTime : clearStep(clear)));
