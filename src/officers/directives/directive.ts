import { type Answer, type Block, block, choice } from '../../domain/answer.ts';
import { Directive } from '../../domain/directive.ts';
import { sixClears } from '../../domain/six-clears.ts';
import type { Answers, Finished, Flow, FlowContext, Step } from '../../flows/flow.ts';
import { referenceOf } from '../../flows/reference.ts';
import { flowChoice } from '../../flows/view.ts';
import { clearsLines } from '../status/progress-words.ts';
import { chosenIn, clearSteps, clearTime, subjectStep } from '../status/steps.ts';
import { subjectName } from '../status/subject.ts';

/** A step of the six clears as a directive asks it. */
function clear(id: string): Step {
  const found = clearSteps.find((step) => step.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
}

/** A step that is asked of everybody and wants an answer. */
function wanted({ extra: _extra, optional: _optional, ...step }: Step): Step {
  return step;
}

const person: Step = { ...wanted(clear('person')), optional: true };
const about: Step = { ...subjectStep, id: 'of', extra: true, optional: true };

const ofIn = ({ of }: Answers) => (of ? chosenIn(of).of : undefined);

/** The six clears that the answers make. */
function clearsIn(answers: Answers): Directive['clears'] {
  const said = sixClears.flatMap((id) => (typeof answers[id] === 'string' ? [[id, answers[id]]] : []));
  return Directive.shape.clears.parse(Object.fromEntries(said));
}

function aboutLine(context: FlowContext, answers: Answers): Block[] {
  const of = ofIn(answers);
  return of ? [block('line', 'directive-about', { name: subjectName(context, of) })] : [];
}

function summary(context: FlowContext, answers: Answers): Answer {
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'directive-preview'),
      ...clearsLines({ clears: clearsIn(answers) }),
      ...aboutLine(context, answers),
      block('line', 'status-not-saved'),
    ],
    choices: [[flowChoice('directive', 'finish', 'status-save', { step: 'summary' })]],
  };
}

function finish(context: FlowContext, answers: Answers): Finished {
  const { at, auditKey } = context;
  const of = ofIn(answers);
  const id = referenceOf('D', context);
  const directive: Directive = { id, clears: clearsIn(answers), ...(of ? { of } : {}), at, by: auditKey, remarks: [] };
  const { time } = directive.clears;
  return {
    answer: {
      kind: 'answer',
      records: [],
      blocks: [block('line', 'directive-saved', { id: { words: id }, time: { asOf: time } })],
      choices: [
        [
          choice({ do: 'act', verb: 'directive', of: id }, 'status-open'),
          choice({ do: 'act', verb: 'desk' }, 'desk-back'),
        ],
      ],
    },
    changes: [{ store: 'directives', key: id, value: directive }],
    expects: [{ store: 'directives', key: id, value: null }],
    notices: [],
    audits: [{ act: 'directive-given', of: id, is: `until ${time}` }],
  };
}

/** A task from a conclusion of the leadership: what, by when, who; the other clears when they are wanted. */
export const directive: Flow = {
  id: 'directive',
  version: 1,
  needs: 'editor',
  steps: [
    wanted(clear('work')),
    wanted(clearTime),
    person,
    clear('responsibility'),
    clear('product'),
    clear('authority'),
    about,
  ],
  summary,
  finish,
};
