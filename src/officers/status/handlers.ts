import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled, Handlers } from '../../flows/handler.ts';
import { heardText, named } from './heard.ts';
import { listAnswer, pageAnswer } from './list.ts';
import { narrowAnswer } from './narrow.ts';
import { opened } from './open.ts';
import { chosen } from './steps.ts';
import { isKnown, isSubjectRef } from './subject.ts';
import { undo } from './undo.ts';

/** A look-up by name or in the desk's words; without either, all that the desk keeps. */
function project(context: FlowContext, { rest }: Given): Handled {
  if (!rest.trim()) return { answer: listAnswer(context, {}) };
  return heardText(context, rest) ?? named(context, rest) ?? { answer: notFound };
}

const notFound: Answer = {
  kind: 'unknown',
  records: [],
  blocks: [block('line', 'status-not-found')],
  choices: [
    [choice({ do: 'act', verb: 'items', of: 'd' }, 'desk-delayed'), choice({ do: 'act', verb: 'desk' }, 'desk-back')],
  ],
};

/** Begins an update of what a button names. */
function update(context: FlowContext, { of = '' }: Given): Handled {
  if (!isKnown(context, of)) return opened(context, of);
  const answer: Answer = { kind: 'answer', records: [], blocks: [], choices: [] };
  return { answer, begins: { flow: 'status', known: { subject: chosen(context, of) } } };
}

/** Under anybody's answer about one park, zone or project: the officers' card. */
function besideAnswer(_context: FlowContext, { kind, records }: Answer): Choice[][] {
  const subjects = [...new Set(records.filter(isSubjectRef))];
  const [of] = subjects;
  if (kind !== 'answer' || !of || subjects.length > 1) return [];
  return [[choice({ do: 'act', verb: 'card', of }, 'status-card-button')]];
}

/** The commands, buttons and texts of status look-ups. */
export const statusHandlers: Handlers = {
  commands: {
    project: { needs: 'officer', take: project },
    delayed: { needs: 'officer', take: (context) => ({ answer: listAnswer(context, { delayed: true }) }) },
  },
  verbs: {
    card: { needs: 'officer', take: (context, { of = '' }) => opened(context, of) },
    items: { needs: 'officer', take: (context, given) => ({ answer: pageAnswer(context, given) }) },
    narrow: { needs: 'officer', take: (context, given) => ({ answer: narrowAnswer(context, given) }) },
    delayed: { needs: 'officer', take: (context) => ({ answer: listAnswer(context, { delayed: true }) }) },
    due: { needs: 'officer', take: (context) => ({ answer: listAnswer(context, { due: true }) }) },
    update: { needs: 'officer', take: update },
    'status-undo': { needs: 'officer', take: undo },
  },
  texts: [heardText],
  beside: [besideAnswer],
};
