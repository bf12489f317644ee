import { type Answer, type Arg, block, type Choice, choice } from '../../domain/answer.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given } from '../../flows/handler.ts';
import { type DeskFilter, type Dimension, dimensions, filterCode, filterOf } from './desk-filter.ts';
import { type DeskList, deskList } from './items.ts';
import { stageArg } from './progress-words.ts';
import { subjectName } from './subject.ts';

/** Items a page, and their buttons a row. */
const itemsAPage = 8;
const buttonsARow = 4;

/** What a list is narrowed to, as its heading says it. */
function conditions(context: FlowContext, { place, sector, country, stage, officer }: DeskFilter): Arg[] {
  const { base } = context;
  const term = (kind: string, id: string | undefined): Arg[] => {
    const labels = id === undefined ? undefined : base.terms.get(`${kind}:${id}`);
    return id === undefined ? [] : [labels ? { labels } : { words: id }];
  };
  return [
    ...(place ? [subjectName(context, place)] : []),
    ...term('industry', sector),
    ...term('country', country),
    ...(stage ? [stageArg(stage)] : []),
    ...(officer ? [nested('status-one-officer')] : []),
  ];
}

function headingOf(context: FlowContext, filter: DeskFilter, count: number) {
  const what = nested(filter.delayed ? 'status-list-delayed' : filter.due ? 'status-list-due' : 'status-list-all');
  const by = conditions(context, filter);
  const narrowed = by.length ? nested('status-list-by', { what, by: { list: by } }) : what;
  return block('title', 'status-list', { what: narrowed, count: { number: count } });
}

const rowsOf = (buttons: readonly Choice[]): Choice[][] =>
  Array.from({ length: Math.ceil(buttons.length / buttonsARow) }, (_, i) =>
    buttons.slice(i * buttonsARow, (i + 1) * buttonsARow),
  );

/** Earlier and later pages, each as a new message, so that what was read stays where it was. */
function turning(code: string, page: number, pages: number): Choice[] {
  const to = (at: number, say: string) => choice({ do: 'act', verb: 'items', of: code, choice: String(at) }, say);
  return [...(page > 1 ? [to(page - 1, 'list-previous')] : []), ...(page < pages ? [to(page + 1, 'list-next')] : [])];
}

/** The buttons that narrow a list further by what it is not narrowed by yet. */
function narrowing(code: string, filter: DeskFilter): Choice[][] {
  const open = (Object.keys(dimensions) as Dimension[]).filter((dimension) => !filter[dimension]);
  return rowsOf(
    open.map((dimension) => choice({ do: 'act', verb: 'narrow', of: code, choice: dimension }, `narrow-${dimension}`)),
  );
}

function pageOf({ items }: DeskList, page: number) {
  const from = (page - 1) * itemsAPage;
  const shown = items(from, from + itemsAPage).map((item, i) => ({ item, n: { number: from + i + 1 } }));
  return {
    lines: shown.map(({ item, n }) => block('line', 'status-item', { n, value: item.says() })),
    buttons: shown.map(({ item, n }) => choice({ do: 'act', verb: item.opens, of: item.of }, 'status-number', { n })),
  };
}

const desk: readonly Choice[] = [choice({ do: 'act', verb: 'desk' }, 'desk-back')];

/** A page of a list of the desk. */
export function listAnswer(context: FlowContext, filter: DeskFilter, wanted = 1): Answer {
  const list = deskList(context, filter);
  const pages = Math.max(1, Math.ceil(list.count / itemsAPage));
  const page = Math.min(Math.max(1, wanted), pages);
  const code = filterCode(filter);
  const { lines, buttons } = pageOf(list, page);
  const place = pages > 1 ? [block('note', 'list-page', { page: { number: page }, pages: { number: pages } })] : [];
  return {
    kind: 'answer',
    records: [],
    blocks: [headingOf(context, filter, list.count), ...place, ...lines],
    choices: [
      ...rowsOf(buttons),
      turning(code, page, pages),
      ...(list.count > itemsAPage ? narrowing(code, filter) : []),
      desk,
    ].filter((row) => row.length),
  };
}

/** The page of a list that a button asks for. */
export const pageAnswer = (context: FlowContext, { of = '', choice: page }: Given): Answer =>
  listAnswer(context, filterOf(of), /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1);
