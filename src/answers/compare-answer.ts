import { type Answer, type Block, block, gap } from '../domain/answer.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord, recordOf } from '../domain/knowledge-base.ts';
import type { CompareQuestion } from '../domain/question.ts';
import type { Prose } from '../domain/text.ts';
import { cellOf } from './cells.ts';
import { isUnverified } from './cite.ts';
import { recordChoices } from './choices.ts';
import { underComparison } from './handout-choices.ts';
import { comparedFields } from './compared-fields.ts';
import { comparisonLine } from './comparison-line.ts';
import { comparedValue } from './compared-values.ts';
import { subjectWords } from './filter-words.ts';
import { namesOf } from './list-lines.ts';
import type { Subject } from './standing.ts';

/** The remark on each record's figure; those on distances only name a listing. */
function notesOf(base: KnowledgeBase, records: readonly KnownRecord[], subject: Subject): Prose[] {
  return records.flatMap((record) => {
    const isAmount = ['figures', 'durations'].includes(fieldRule(record.kind, subject.field)?.shape ?? '');
    if (!isAmount || subject.field === 'distances') return [];
    const entry = cellOf(base, record, { subject })?.entry;
    return entry?.note && !isUnverified(base, entry) ? [entry.note] : [];
  });
}

/** One field of all records: its name, a line for each record, and a remark that all share. */
function fieldRows(base: KnowledgeBase, records: readonly KnownRecord[], subject: Subject): Block[] {
  const notes = notesOf(base, records, subject);
  const [note] = notes;
  const isShared = notes.length > 1 && new Set(notes.map(({ en }) => en)).size === 1;
  const rows = records.map((record) => {
    const name = { names: record.names };
    const value = comparedValue(base, record, subject, notes.length > 0 && !isShared);
    return value ? block('item', 'compare-row', { name, value }) : block('item', 'compare-unpublished', { name });
  });
  return [
    block('title', 'item', { value: subjectWords(base, subject) }),
    ...rows,
    ...(note && isShared ? [block('note', 'item', { value: { prose: note } })] : []),
  ];
}

const isPublished = (base: KnowledgeBase, records: readonly KnownRecord[], subject: Subject): boolean =>
  records.some((record) => comparedValue(base, record, subject, false));

/** Fields that none of the records publishes, in one line. */
function silentBlock(base: KnowledgeBase, subjects: readonly Subject[]): Block[] {
  const fields = { list: subjects.map((subject) => subjectWords(base, subject)) };
  return subjects.length ? [gap, block('line', 'compare-none', { fields })] : [];
}

/** Two to four records side by side, field by field; a single field of amounts ends with who leads and by how much. */
export function compareAnswer(base: KnowledgeBase, question: CompareQuestion): Answer {
  const records = question.records.map((ref) => recordOf(base, ref));
  const kind = records[0]?.kind ?? 'park';
  const subjects = comparedFields(kind, question);
  const told = subjects.filter((subject) => isPublished(base, records, subject));
  const silent = subjects.filter((subject) => !told.includes(subject));
  const [only] = subjects;
  return {
    kind: 'answer',
    records: question.records,
    blocks: [
      ...(told.length ? [] : [block('title', 'item', { value: namesOf(records) })]),
      ...told.flatMap((subject, i) => [...(i ? [gap] : []), ...fieldRows(base, records, subject)]),
      ...(only && subjects.length === 1 ? comparisonLine(base, records, only) : []),
      ...silentBlock(base, silent),
    ],
    choices: [...recordChoices(base, question.records), ...underComparison(question.records)],
  };
}
