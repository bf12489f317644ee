import { type Answer, type Arg, type Block, block, type Choice, choice, gap } from '../../domain/answer.ts';
import type { Case } from '../../domain/case.ts';
import type { FieldId, KnowledgeBase, KnownRecord } from '../../domain/knowledge-base.ts';
import { fieldBlocks } from '../../answers/field-blocks.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { actorNames } from '../audit-page.ts';
import { directivesAbout } from '../directives/about.ts';
import { clearsLines, inShort, progressLines } from './progress-words.ts';
import { progressOf, type Standing, standing } from './standing.ts';
import { caseOf, recordOf, type Subject, subjectName } from './subject.ts';

/** The published fields that an officer's card begins with; the whole record stands behind a button. */
const publicFields: readonly FieldId[] = ['status', 'state', 'area', 'capital', 'progress', 'schedule'];

const publicBlocks = (base: KnowledgeBase, record: KnownRecord): Block[] =>
  publicFields.flatMap((field) => fieldBlocks(base, record, field));

/** The label of a coded term of a case; its code when the vocabulary does not know it. */
const termArg = (base: KnowledgeBase, kind: string, id: string): Arg => {
  const labels = base.terms.get(`${kind}:${id}`);
  return labels ? { labels } : { words: id };
};

function caseBlocks(context: FlowContext, value: Case): Block[] {
  const { base } = context;
  const { investor, country, sector, place, capitalUsdMillion: capital, officer, asOf } = value;
  const lines: readonly (readonly [string, Arg | undefined])[] = [
    ['investor', investor ? { words: investor } : undefined],
    ['country', country ? termArg(base, 'country', country) : undefined],
    ['sector', sector ? termArg(base, 'industry', sector) : undefined],
    ['place', place && subjectName(context, place)],
    ['capital', capital === undefined ? undefined : { amount: capital, unit: 'usd-million' }],
    ['officer', officer ? { words: officer } : undefined],
    ['file', { asOf }],
  ];
  return lines.flatMap(([id, is]) => (is ? [block('line', `own-case-${id}`, { value: is })] : []));
}

/** Entries of a subject that are shown under where it stands now. */
const mostHistory = 5;

function historyBlocks({ entries }: Standing, nameOf: (key: string) => Arg): Block[] {
  const earlier = entries.toReversed().slice(0, mostHistory);
  if (entries.length < 2) return [];
  return [
    block('line', 'status-history'),
    ...earlier.map((entry) => {
      const is = inShort(progressOf(entry)) ?? { words: entry.note ?? '–' };
      return block('item', 'status-entry', { at: { asOf: entry.at.slice(0, 10) }, who: nameOf(entry.by), value: is });
    }),
  ];
}

/** What officers keep of a subject: marked internal, and shown to nobody else. */
function internalBlocks(context: FlowContext, subject: Subject): Block[] {
  const now = standing(context, subject);
  const nameOf = actorNames(context);
  if (!now.day) return [block('title', 'status-internal'), block('line', 'status-none')];
  const at: Arg = { asOf: now.day };
  return [
    block('title', 'status-internal'),
    now.by ? block('line', 'status-as-of', { at, who: nameOf(now.by) }) : block('line', 'status-imported', { at }),
    ...progressLines(now.progress),
    ...(now.progress.clears ? [block('line', 'status-clears'), ...clearsLines(now.progress)] : []),
    ...historyBlocks(now, nameOf),
  ];
}

function directiveRows(context: FlowContext, subject: Subject): Choice[][] {
  return directivesAbout(context, subject).map(({ id, clears }) => [
    choice({ do: 'act', verb: 'directive', of: id }, 'directive-row', {
      time: { asOf: clears.time },
      work: { words: clears.work.slice(0, 40) },
    }),
  ]);
}

/** For editors: what may be done about the published record. */
const editRow = (record: KnownRecord | undefined): Choice[] =>
  record ? [choice({ do: 'act', verb: 'record-edit', of: record.ref }, 'edit-this-record')] : [];

function rows(context: FlowContext, subject: Subject, record: KnownRecord | undefined): Choice[][] {
  const whole = record ? [choice({ do: 'record', record: record.ref }, 'status-public')] : [];
  const isPlace = record?.kind === 'park' || record?.kind === 'zone';
  const here = isPlace ? [choice({ do: 'act', verb: 'items', of: `p/${subject}` }, 'status-cases-here')] : [];
  return [
    [choice({ do: 'act', verb: 'update', of: subject }, 'status-update')],
    [...whole, ...here],
    ...directiveRows(context, subject),
    ...(context.role === 'officer'
      ? []
      : [[choice({ do: 'act', verb: 'directive-new', of: subject }, 'directive-new-here'), ...editRow(record)]]),
    [choice({ do: 'act', verb: 'desk' }, 'desk-back')],
  ].filter((row) => row.length);
}

/** Says that what a button or a text named is not on record any more. */
const goneAnswer: Answer = {
  kind: 'answer',
  records: [],
  blocks: [block('line', 'status-gone')],
  choices: [[choice({ do: 'act', verb: 'desk' }, 'desk-back')]],
};

/** The officers' card of a record or a case: what is published with its sources, and below it what is internal. */
export function cardAnswer(context: FlowContext, subject: Subject, lead: readonly Block[] = []): Answer {
  const record = recordOf(context, subject);
  const value = caseOf(context, subject);
  if (!record && !value) return goneAnswer;
  const known = record ? publicBlocks(context.base, record) : value ? caseBlocks(context, value) : [];
  return {
    kind: 'answer',
    records: record ? [record.ref] : [],
    blocks: [
      ...lead,
      block('title', 'status-card', { name: subjectName(context, subject) }),
      ...known,
      gap,
      ...internalBlocks(context, subject),
    ],
    choices: rows(context, subject, record),
  };
}
