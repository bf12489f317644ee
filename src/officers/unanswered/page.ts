import { type Answer, block, type Choice, choice, saying } from '../../domain/answer.ts';
import { cut } from '../../domain/cut.ts';
import { mayUse } from '../../domain/officer.ts';
import { timesAsked, type UnansweredGroup, unansweredKeptDays, whysUnanswered } from '../../domain/unanswered.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';

const pageSize = 6;

/** Open groups: the most asked first, of these the newest. */
function openGroups({ store }: Pick<FlowContext, 'store'>): [string, UnansweredGroup][] {
  const open = [...store.all('unanswered')].filter(([, { solved }]) => !solved);
  return open.toSorted(([, a], [, b]) => timesAsked(b) - timesAsked(a) || (a.last < b.last ? 1 : -1));
}

const newest = (groups: readonly [string, UnansweredGroup][]) =>
  groups.toSorted(([, a], [, b]) => (a.last < b.last ? 1 : a.last > b.last ? -1 : timesAsked(b) - timesAsked(a)));

function rowOf([key, group]: [string, UnansweredGroup]): Choice[] {
  const text = group.texts[0] ?? '';
  const args = {
    times: { number: timesAsked(group) },
    text: { words: text.length > 40 ? `${cut(text, 40)}…` : text },
  };
  return [choice({ do: 'act', verb: 'unanswered-group', of: key }, 'unanswered-row', args)];
}

const deskRow: Choice[] = [choice({ do: 'act', verb: 'desk' }, 'desk-back')];

/** A page of what nothing answered: the most asked first, or the newest. */
export function unansweredAnswer(context: FlowContext, { of, choice: at }: Given): Answer {
  const order = of === 'newest' ? 'newest' : 'most';
  const open = openGroups(context);
  const groups = order === 'newest' ? newest(open) : open;
  const page = Math.min(
    /^\d{1,3}$/.test(at ?? '') ? Number(at) : 0,
    Math.max(0, Math.ceil(groups.length / pageSize) - 1),
  );
  const to = (order: string, number: number, say: string) =>
    choice({ do: 'act', verb: 'unanswered', of: order, choice: String(number) }, say);
  const turn = [
    ...(page > 0 ? [to(order, page - 1, 'unanswered-before')] : []),
    ...((page + 1) * pageSize < groups.length ? [to(order, page + 1, 'unanswered-after')] : []),
  ];
  const other = order === 'newest' ? to('most', 0, 'unanswered-most') : to('newest', 0, 'unanswered-newest');
  const rows = groups.slice(page * pageSize, (page + 1) * pageSize).map(rowOf);
  const blocks = [
    block('title', 'unanswered-title', { count: { number: groups.length } }),
    block('note', 'unanswered-kept', { days: { number: unansweredKeptDays } }),
  ];
  return saying(blocks, [...rows, ...(turn.length ? [turn] : []), [other], deskRow]);
}

/** Questions that are alike, with what an editor may do about them. */
function groupAnswer({ role }: FlowContext, key: string, group: UnansweredGroup): Answer {
  const whys = whysUnanswered.flatMap((why) => {
    const count = group.counts[why];
    return count ? [block('item', `unanswered-why-${why}`, { count: { number: count } })] : [];
  });
  const dates = { first: { asOf: group.first }, last: { asOf: group.last } };
  const texts = group.texts.map((text) => block('item', 'unanswered-text', { text: { words: text } }));
  const act = (verb: string, say: string) => choice({ do: 'act', verb, of: key }, say);
  const editor = mayUse(role, 'editor')
    ? [[act('unanswered-solved', 'unanswered-solved'), act('unanswered-dismiss', 'unanswered-dismiss')]]
    : [];
  const back = [choice({ do: 'act', verb: 'unanswered' }, 'desk-unanswered')];
  const head = [
    block('title', 'unanswered-group', { times: { number: timesAsked(group) } }),
    block('note', 'unanswered-dates', dates),
  ];
  return saying([...head, ...texts, ...whys], [...editor, back]);
}

/** Shows a group by its name; one that is gone leads back to the list. */
export function groupPage(context: FlowContext, { of = '' }: Given): Answer {
  const group = context.store.get('unanswered', of);
  return group ? groupAnswer(context, of, group) : unansweredAnswer(context, { rest: '' });
}

/** What an editor does with a group: takes it off the list as solved, until it is asked again, or deletes it. */
export const settled =
  (how: 'solved' | 'dismissed') =>
  (context: FlowContext, { of = '' }: Given): Handled => {
    const group = context.store.get('unanswered', of);
    const back = [[choice({ do: 'act', verb: 'unanswered' }, 'desk-unanswered')]];
    if (!group) return { answer: unansweredAnswer(context, { rest: '' }) };
    const value = how === 'solved' ? { ...group, solved: true as const } : null;
    return {
      answer: saying([block('line', `unanswered-is-${how}`)], back),
      changes: [{ store: 'unanswered', key: of, value }],
      expects: [{ store: 'unanswered', key: of, value: group }],
      audits: [{ act: `unanswered-${how}`, of }],
    };
  };
