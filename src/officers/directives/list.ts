import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import { type Directive, isOverdue } from '../../domain/directive.ts';
import { mayUse } from '../../domain/officer.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given } from '../../flows/handler.ts';
import { openDirectives } from './about.ts';

const aPage = 8;

const lineOf = (today: string, directive: Directive) =>
  block('item', isOverdue(directive, today) ? 'directive-line-overdue' : 'directive-line', {
    work: { words: directive.clears.work },
    time: { asOf: directive.clears.time },
  });

const rowOf = ({ id, clears }: Directive): Choice[] => [
  choice({ do: 'act', verb: 'directive', of: id }, 'directive-row', {
    time: { asOf: clears.time },
    work: { words: clears.work.slice(0, 40) },
  }),
];

/** The directives that are not done, the earliest deadline first. */
export function directivesAnswer(context: FlowContext, { choice: wanted }: Given): Answer {
  const all = openDirectives(context);
  const pages = Math.max(1, Math.ceil(all.length / aPage));
  const page = Math.min(Math.max(1, Number(/^\d{1,6}$/.exec(wanted ?? '')?.[0] ?? 1)), pages);
  const shown = all.slice((page - 1) * aPage, page * aPage);
  const to = (at: number, say: string) => choice({ do: 'act', verb: 'directives', choice: String(at) }, say);
  const turning = [
    ...(page > 1 ? [to(page - 1, 'list-previous')] : []),
    ...(page < pages ? [to(page + 1, 'list-next')] : []),
  ];
  const give = mayUse(context.role, 'editor')
    ? [choice({ do: 'act', verb: 'directive-new' }, 'flow-start-directive')]
    : [];
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'directives-title', { count: { number: all.length } }),
      ...shown.map((directive) => lineOf(context.today, directive)),
    ],
    choices: [...shown.map(rowOf), turning, give, [choice({ do: 'act', verb: 'desk' }, 'desk-back')]].filter(
      (row) => row.length,
    ),
  };
}
