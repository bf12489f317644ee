import { type Answer, block, choice } from '../../domain/answer.ts';
import type { Directive } from '../../domain/directive.ts';
import type { FlowState } from '../../domain/flow.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled, Handlers } from '../../flows/handler.ts';
import { chosen } from '../status/steps.ts';
import { isKnown } from '../status/subject.ts';
import { directiveCard } from './card.ts';
import { taskOf } from './follow-up.ts';
import { directivesAnswer } from './list.ts';

const silent: Answer = { kind: 'answer', records: [], blocks: [], choices: [] };

/** What is done with the directive that a button names, if it is still known. */
const withDirective =
  (act: (context: FlowContext, directive: Directive) => Handled) =>
  (context: FlowContext, given: Given): Handled => {
    const directive = context.store.get('directives', given.of ?? '');
    return directive ? act(context, directive) : { answer: directivesAnswer(context, { rest: '' }) };
  };

/** A directive in another state, with its card; another's change meanwhile is decided upon anew. */
function changed(context: FlowContext, directive: Directive, value: Directive, act: string): Handled {
  return {
    answer: directiveCard(context, value),
    changes: [{ store: 'directives', key: value.id, value }],
    expects: [{ store: 'directives', key: value.id, value: directive }],
    audits: [{ act, of: value.id }],
  };
}

const card = withDirective((context, directive) => ({ answer: directiveCard(context, directive) }));

const done = withDirective((context, directive) => {
  if (directive.done) return { answer: directiveCard(context, directive) };
  const { at, auditKey: by } = context;
  return changed(context, directive, { ...directive, done: { at, by } }, 'directive-done');
});

const reopen = withDirective((context, directive) => {
  const { done: was, ...open } = directive;
  return was ? changed(context, directive, open, 'directive-reopened') : { answer: directiveCard(context, directive) };
});

/** Begins a remark, or another deadline. */
const followed = (extend: boolean) =>
  withDirective((context, directive) =>
    directive.done
      ? { answer: directiveCard(context, directive) }
      : { answer: silent, begins: { flow: 'follow-up', known: { task: taskOf(directive, extend) } } },
  );

/** Begins a directive, about the record or case whose card it was pressed on. */
function given(context: FlowContext, { of = '' }: Given): Handled {
  const known: FlowState['answers'] = isKnown(context, of) ? { of: chosen(context, of) } : {};
  return { answer: silent, begins: { flow: 'directive', known } };
}

/** Whether the morning digest comes, and the button that changes it. */
function digest({ store, person }: FlowContext, { choice: wish }: Given): Handled {
  const was = store.get('digests', person);
  const off = wish ? wish === 'off' : was?.off === true;
  const { off: _off, ...rest } = was ?? {};
  const value = { ...rest, ...(off ? { off: true as const } : {}) };
  const turn = off ? 'on' : 'off';
  return {
    answer: {
      kind: 'answer',
      records: [],
      blocks: [block('line', off ? 'digest-is-off' : 'digest-is-on')],
      choices: [
        [choice({ do: 'act', verb: 'digest', choice: turn }, `digest-${turn}`)],
        [choice({ do: 'act', verb: 'desk' }, 'desk-back')],
      ],
    },
    ...(wish ? { changes: [{ store: 'digests', key: person, value }] } : {}),
  };
}

/** The commands and buttons of directives and of the morning digest. */
export const directiveHandlers: Handlers = {
  commands: {
    directives: { needs: 'officer', take: (context, asked) => ({ answer: directivesAnswer(context, asked) }) },
  },
  verbs: {
    directives: { needs: 'officer', take: (context, asked) => ({ answer: directivesAnswer(context, asked) }) },
    directive: { needs: 'officer', take: card },
    'directive-new': { needs: 'editor', take: given },
    'directive-done': { needs: 'officer', take: done },
    'directive-reopen': { needs: 'officer', take: reopen },
    'directive-comment': { needs: 'officer', take: followed(false) },
    'directive-extend': { needs: 'editor', take: followed(true) },
    digest: { needs: 'officer', take: digest },
  },
};
