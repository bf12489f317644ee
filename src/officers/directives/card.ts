import { type Answer, type Arg, type Block, block, type Choice, choice } from '../../domain/answer.ts';
import { type Directive, isOverdue } from '../../domain/directive.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { mayUse } from '../../domain/officer.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { actorNames } from '../audit-page.ts';
import { clearsLines } from '../status/progress-words.ts';
import { subjectName } from '../status/subject.ts';

const button = (verb: string, of: string): Choice => choice({ do: 'act', verb, of }, `do-${verb}`);

/** What can be done about a directive by whoever looks at it. */
function rows({ role }: FlowContext, { id, of, done }: Directive): Choice[][] {
  const open = [button('directive-done', id), button('directive-comment', id)];
  const extend = mayUse(role, 'editor') ? [[button('directive-extend', id)]] : [];
  return [
    ...(done ? [[button('directive-reopen', id)]] : [open, ...extend]),
    ...(of ? [[choice({ do: 'act', verb: 'card', of }, 'status-open')]] : []),
    [choice({ do: 'act', verb: 'directives' }, 'desk-directives'), choice({ do: 'act', verb: 'desk' }, 'desk-back')],
  ];
}

function stateBlock({ today }: FlowContext, directive: Directive, nameOf: (key: string) => Arg): Block {
  const { done, clears } = directive;
  if (done) return block('line', 'directive-is-done', { at: { asOf: haiPhongDay(done.at) }, who: nameOf(done.by) });
  return block('line', isOverdue(directive, today) ? 'directive-overdue' : 'directive-open', {
    time: { asOf: clears.time },
  });
}

function remarkBlocks({ remarks }: Directive, nameOf: (key: string) => Arg): Block[] {
  return remarks.map(({ at, by, text, was, is }) => {
    const args = { at: { asOf: haiPhongDay(at) }, who: nameOf(by), text: { words: text ?? '–' } };
    return was && is
      ? block('item', 'directive-extended', { ...args, was: { asOf: was }, is: { asOf: is } })
      : block('item', 'directive-remark', args);
  });
}

/** A directive with its six clears, how it stands, and what was said of it. */
export function directiveCard(context: FlowContext, directive: Directive): Answer {
  const nameOf = actorNames(context);
  const { id, of, at, by, clears } = directive;
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'directive-title', { id: { words: id } }),
      stateBlock(context, directive, nameOf),
      ...clearsLines({ clears }),
      ...(of ? [block('line', 'directive-about', { name: subjectName(context, of) })] : []),
      block('note', 'directive-given', { at: { asOf: haiPhongDay(at) }, who: nameOf(by) }),
      ...remarkBlocks(directive, nameOf),
    ],
    choices: rows(context, directive),
  };
}
