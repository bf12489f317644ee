import { type Answer, type Block, block } from '../domain/answer.ts';
import type { Figure } from '../domain/entries.ts';
import { type FieldId, fieldsOf, type KnowledgeBase, type KnownRecord, recordOf } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import { recordChoices, underRecord } from './choices.ts';
import { citedWithNote } from './cite.ts';
import { fieldBlocks } from './field-blocks.ts';
import { figureArg } from './values.ts';
import { withheldAnswer } from './withheld-answer.ts';

type Fact = Extract<KnownRecord, { kind: 'fact' }>;
type Faq = Extract<KnownRecord, { kind: 'faq' }>;

/** Figures of other years or of other parts stand side by side; only one on the same matter differs. */
const onOneMatter = (one: Figure | undefined, other: Figure | undefined) =>
  one?.period === other?.period && one?.part?.en === other?.part?.en;

/** A fact's lines: for each thing it says, the figure that stands, then those that differ. */
function factBlocks(base: KnowledgeBase, fact: Fact, order: readonly number[]): Block[] {
  const scope = base.terms.get(`scope:${fact.scope}`);
  const inOrder = order.length ? order.flatMap((i) => fact.lines[i] ?? []) : fact.lines;
  const lines = inOrder.flatMap(({ is, figures, statements }) => {
    const values = figures
      ? figures.map((figure) => citedWithNote(base, figureArg(base, figure), figure))
      : (statements ?? []).map((entry) => citedWithNote(base, { prose: entry.value }, entry));
    const [first, ...others] = values;
    return [
      ...(first ? [block('line', 'fact-line', { is: { labels: is }, value: first })] : []),
      ...others.map((value, i) =>
        block('item', figures && onOneMatter(figures[0], figures[i + 1]) ? 'differing' : 'item', { value }),
      ),
    ];
  });
  return [...lines, ...(scope ? [block('note', 'fact-scope', { scope: { labels: scope } })] : [])];
}

function faqBlocks(base: KnowledgeBase, faq: Faq): Block[] {
  return faq.answer.map((entry) =>
    block('line', 'item', { value: citedWithNote(base, { prose: entry.value }, entry) }),
  );
}

function cardBlocks(base: KnowledgeBase, record: KnownRecord): Block[] {
  const fields = Object.keys(fieldsOf[record.kind]) as FieldId[];
  return fields.flatMap((field) => fieldBlocks(base, record, field));
}

function recordBlocks(base: KnowledgeBase, record: KnownRecord, lines: readonly number[]): Block[] {
  if (record.kind === 'fact') return factBlocks(base, record, lines);
  if (record.kind === 'faq') return faqBlocks(base, record);
  return cardBlocks(base, record);
}

/** Whether what is asked of a fact is a line which says that nothing was found. */
const opensUnpublished = (record: KnownRecord, lines: readonly number[]): boolean =>
  record.kind === 'fact' && record.lines[lines[0] ?? 0]?.notPublished === true;

/** The records that a fact or a frequent question names as being behind it. */
const behind = (record: KnownRecord): readonly RecordRef[] =>
  record.kind === 'faq' || record.kind === 'fact' ? ((record.about ?? []) as RecordRef[]) : [];

/** So many of the records behind a frequent question can be opened from its answer. */
const mostOpened = 4;

/** What can be opened from a record: what a frequent question is about, which tells more than its answer. */
const opened = (record: KnownRecord): readonly RecordRef[] =>
  record.kind === 'faq' ? behind(record).slice(0, mostOpened) : [];

const isWhole = (record: KnownRecord): boolean => record.kind === 'fact' && record.whole === true;

/**
 * All that is known of a record, as a card; `beside` are others that the name could mean,
 * `lines` the order in which a fact's lines are asked for.
 */
export function recordAnswer(
  base: KnowledgeBase,
  ref: RecordRef,
  beside: readonly RecordRef[],
  lines: readonly number[] = [],
): Answer {
  const record = recordOf(base, ref);
  if (record.askOfficer) return withheldAnswer(record);
  const title = block('title', 'record-name', { name: { names: record.names } });
  return {
    kind: opensUnpublished(record, lines) ? 'unknown' : 'answer',
    records: [...behind(record), record.ref, ...beside],
    blocks: [title, ...recordBlocks(base, record, lines)],
    ...(isWhole(record) ? {} : { more: { do: 'more', record: ref } }),
    choices: [...recordChoices(base, [...opened(record), ...beside]), ...underRecord(record)],
  };
}
