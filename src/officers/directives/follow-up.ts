import { z } from 'zod';
import { type Answer, type Block, block } from '../../domain/answer.ts';
import type { Directive } from '../../domain/directive.ts';
import type { StepValue } from '../../domain/flow.ts';
import { mayUse } from '../../domain/officer.ts';
import { readWords } from '../../flows/enquiry/steps.ts';
import type { Answers, Finished, Flow, FlowContext, Outdated, Step } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { clearTime } from '../status/steps.ts';
import { openDirectives } from './about.ts';
import { directiveCard } from './card.ts';

const Task = z.strictObject({ id: z.string(), extend: z.boolean(), until: z.iso.date() });
/** The directive that is spoken of, with its deadline when that began, and whether it is to get another. */
export type Task = z.infer<typeof Task>;

const mostComment = 500;
/** Directives to choose among, at most. */
const mostChoices = 8;

/** A directive as a follow-up begins with it. */
export const taskOf = ({ id, clears }: Directive, extend: boolean): Task => ({ id, extend, until: clears.time });

const taskIn = (value: StepValue | undefined): Task => Task.parse(value);
const directiveIn = ({ store }: FlowContext, answers: Answers) => store.get('directives', taskIn(answers.task).id);

const task: Step = {
  id: 'task',
  schema: Task,
  ask: () => [block('line', 'follow-up-ask-task')],
  choices: (context) =>
    openDirectives(context)
      .slice(0, mostChoices)
      .map((each) => ({
        id: each.id.toLowerCase(),
        label: {
          say: 'directive-row',
          with: { time: { asOf: each.clears.time }, work: { words: each.clears.work.slice(0, 40) } },
        },
        value: taskOf(each, false),
      })),
  read: () => ({ kind: 'other' }),
  help: block('line', 'flow-press-one'),
  shown: (value) => ({ words: taskIn(value).id }),
};

const isExtension = ({ task: given }: Answers): boolean => Task.safeParse(given).data?.extend === true;

const { extra: _extra, optional: _optional, ...day } = clearTime;
const time: Step = { ...day, applies: isExtension, ask: () => [block('line', 'follow-up-ask-time')] };

const comment: Step = {
  id: 'comment',
  schema: z.string().trim().min(1).max(mostComment),
  optional: true,
  prose: true,
  ask: () => [block('line', 'follow-up-ask-comment')],
  read: (text) => readWords(text, mostComment, 'enquiry-too-long'),
  help: block('line', 'follow-up-ask-comment'),
  shown: (value) => ({ words: z.string().parse(value) }),
};

const newTime = ({ role }: FlowContext, answers: Answers): string | undefined =>
  typeof answers.time === 'string' && mayUse(role, 'editor') ? answers.time : undefined;

const said = (say: string): Answer => ({ kind: 'answer', records: [], blocks: [block('line', say)], choices: [] });

function previewLines(context: FlowContext, answers: Answers, { clears }: Directive): Block[] {
  const is = newTime(context, answers);
  const text = typeof answers.comment === 'string' ? answers.comment : undefined;
  return [
    block('line', 'directive-line', { work: { words: clears.work }, time: { asOf: clears.time } }),
    ...(is ? [block('item', 'follow-up-time', { was: { asOf: clears.time }, is: { asOf: is } })] : []),
    ...(text ? [block('item', 'follow-up-comment', { text: { words: text } })] : []),
  ];
}

function summary(context: FlowContext, answers: Answers): Answer {
  const directive = directiveIn(context, answers);
  if (!directive) return said('directive-gone');
  return {
    kind: 'answer',
    records: [],
    blocks: [...previewLines(context, answers, directive), block('line', 'status-not-saved')],
    choices: [[flowChoice('follow-up', 'finish', 'status-save', { step: 'summary' })]],
  };
}

/** Another deadline that was set meanwhile is shown, not overwritten. */
function outdated(context: FlowContext, answers: Answers): Outdated | undefined {
  const directive = directiveIn(context, answers);
  const known = taskIn(answers.task);
  if (!directive || directive.clears.time === known.until) return undefined;
  return {
    answers: { ...answers, task: taskOf(directive, known.extend) },
    lines: [block('line', 'status-changed-meanwhile')],
  };
}

/** The directive after a remark, and after another deadline when one is given. */
function followed(context: FlowContext, answers: Answers, directive: Directive): Directive {
  const { at, auditKey: by } = context;
  const is = newTime(context, answers);
  const text = typeof answers.comment === 'string' ? { text: answers.comment } : {};
  const remark = { at, by, ...text, ...(is ? { was: directive.clears.time, is } : {}) };
  const clears = { ...directive.clears, ...(is ? { time: is } : {}) };
  return { ...directive, clears, remarks: [...directive.remarks, remark] };
}

function finish(context: FlowContext, answers: Answers): Finished {
  const quiet = { changes: [], notices: [] };
  const directive = directiveIn(context, answers);
  if (!directive) return { ...quiet, answer: said('directive-gone') };
  const is = newTime(context, answers);
  if (!is && typeof answers.comment !== 'string') return { ...quiet, answer: said('status-nothing-new') };
  const value = followed(context, answers, directive);
  const audited = is ? { act: 'directive-extended', was: directive.clears.time, is } : { act: 'directive-commented' };
  return {
    answer: directiveCard(context, value),
    changes: [{ store: 'directives', key: directive.id, value }],
    expects: [{ store: 'directives', key: directive.id, value: directive }],
    notices: [],
    audits: [{ ...audited, of: directive.id }],
  };
}

/** A remark on a directive, or another deadline for it with why. */
export const followUp: Flow = {
  id: 'follow-up',
  version: 1,
  needs: 'officer',
  steps: [task, time, comment],
  summary,
  outdated,
  finish,
};
