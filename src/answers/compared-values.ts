import type { Arg } from '../domain/answer.ts';
import type { AgencyEntry, Duration, LawEntry, NameEntry, PointEntry, Statement, Step } from '../domain/entries.ts';
import type { FieldRule } from '../domain/fields.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Prose } from '../domain/text.ts';
import { cellOf } from './cells.ts';
import { cited, sourceArg } from './cite.ts';
import { citedWithRemark, withDiffering } from './differing.ts';
import { entriesOf } from './field-blocks.ts';
import { joined } from './filter-words.ts';
import { nested } from './said.ts';
import type { Subject } from './standing.ts';
import { durationArg, linksArg, namesArg, pointArg, statementArg, stepArg, termArg } from './values.ts';

/** Of entries that do not compete, as many stand in a comparison; the record's own page has them all. */
const mostEquals = 2;

const agencyArg = (base: KnowledgeBase, { agency, scope }: AgencyEntry): Arg => {
  const name = termArg(base, 'agency', agency);
  return scope ? nested('with-scope', { value: name, scope: { prose: scope } }) : name;
};

/** An entry of a field whose entries do not compete. */
function equalArg(base: KnowledgeBase, rule: FieldRule, entry: unknown): Arg {
  switch (rule.shape) {
    case 'statements':
      return cited(base, statementArg(base, rule, entry as Statement), entry as Statement);
    case 'names':
      return cited(base, namesArg(entry as NameEntry), entry as NameEntry);
    case 'points':
      return cited(base, pointArg(entry as PointEntry), entry as PointEntry);
    case 'agencies':
      return agencyArg(base, entry as AgencyEntry);
    case 'steps':
      return stepArg(entry as Step);
    case 'laws':
      return sourceArg(base, { source: (entry as LawEntry).source, article: (entry as LawEntry).articles });
    case 'links':
      return linksArg(base, rule, entry as string);
    default:
      return { prose: entry as Prose };
  }
}

/** Entries that do not compete, with the number of those left out. */
function equalsArg(base: KnowledgeBase, rule: FieldRule, entries: readonly unknown[]): Arg | undefined {
  const told = entries.slice(0, mostEquals).map((entry) => equalArg(base, rule, entry));
  const value = joined('list-and', told);
  const left = entries.length - told.length;
  return value && left > 0 ? nested('with-more', { value, left: { number: left } }) : value;
}

/** Shapes of which one entry stands and the others differ from it. */
const competing: readonly FieldRule['shape'][] = ['figures', 'durations', 'dates', 'terms', 'links'];

/** What a record says of a compared field, with date and source and other figures in print; undefined when it says nothing. */
export function comparedValue(
  base: KnowledgeBase,
  record: KnownRecord,
  subject: Subject,
  hasNote: boolean,
): Arg | undefined {
  const rule = fieldRule(record.kind, subject.field);
  if (!rule) return undefined;
  const cell = competing.includes(rule.shape) ? cellOf(base, record, { subject }) : undefined;
  if (!cell?.value) return equalsArg(base, rule, entriesOf(base, record, subject.field, subject.to));
  const value = rule.shape === 'durations' ? durationArg(cell.entry as Duration) : cell.value;
  const told = hasNote ? citedWithRemark(base, value, cell.entry) : cited(base, value, cell.entry);
  return withDiffering(base, record, subject, told);
}
