import type { Arg } from '../../domain/answer.ts';
import { asOfOrder } from '../../domain/as-of.ts';
import type { Statement } from '../../domain/entries.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord } from '../../domain/knowledge-base.ts';
import { cited } from '../../answers/cite.ts';
import { statementArg } from '../../answers/values.ts';

/** A published statement that a record is held up or late, and the newest that is published of how it stands. */
export type PublishedDelay = { readonly record: KnownRecord; readonly delay: Statement; readonly newest?: Statement };

/** Sorts of progress statement that tell of something late. */
const late: ReadonlySet<string | undefined> = new Set(['delay', 'uncleared']);

const progressOf = (record: KnownRecord): readonly Statement[] =>
  record.kind === 'park' || record.kind === 'zone' || record.kind === 'project' ? (record.progress ?? []) : [];

const newestFirst = (a: Statement, b: Statement): number => (asOfOrder(a.asOf) < asOfOrder(b.asOf) ? 1 : -1);

/** What is published of a record's delay; undefined when nothing is. */
export function publishedDelay(record: KnownRecord): PublishedDelay | undefined {
  const statements = progressOf(record).filter(({ former }) => !former);
  const [delay] = statements.filter(({ about }) => late.has(about)).toSorted(newestFirst);
  if (!delay) return undefined;
  const newest = statements.toSorted(newestFirst).find(({ asOf }) => asOfOrder(asOf) > asOfOrder(delay.asOf));
  return { record, delay, ...(newest ? { newest } : {}) };
}

/** All published delays, the newest statement first. */
export const publishedDelays = (base: KnowledgeBase): PublishedDelay[] =>
  [...base.records.values()]
    .flatMap((record) => publishedDelay(record) ?? [])
    .toSorted((a, b) => newestFirst(a.delay, b.delay));

/** A progress statement with its date and source. */
export function statementWords(base: KnowledgeBase, record: KnownRecord, entry: Statement): Arg {
  const rule = fieldRule(record.kind, 'progress');
  return cited(base, rule ? statementArg(base, rule, entry) : { prose: entry.value }, entry);
}
