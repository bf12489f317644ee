import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { FieldRule } from '../domain/fields.ts';
import { isRecordRef, type Kind, refOf } from '../domain/refs.ts';
import type { Fault } from './faults.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Report = (path: Path, message: string) => void;

/** What any entry of a field may hold that points elsewhere or must be plausible. */
type Pointing = {
  readonly value?: unknown;
  readonly unit?: string;
  readonly source?: string;
  readonly also?: readonly string[];
  readonly to?: string;
  readonly groups?: readonly string[];
  readonly agency?: string;
  readonly about?: string;
};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function checkPointers(base: KnowledgeBase, entry: Pointing, path: Path, report: Report): void {
  if (entry.source && !base.sources.has(entry.source))
    report([...path, 'source'], `no source ${entry.source} in sources`);
  for (const id of entry.also ?? []) if (!base.sources.has(id)) report([...path, 'also'], `no source ${id} in sources`);
  if (entry.to && !base.records.has(refOf('place', entry.to))) report([...path, 'to'], `no place ${entry.to}`);
  for (const id of entry.groups ?? [])
    if (!base.terms.has(`company:${id}`)) report([...path, 'groups'], `no company term ${id}`);
  if (entry.agency && !base.terms.has(`agency:${entry.agency}`))
    report([...path, 'agency'], `no agency term ${entry.agency}`);
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' && 'from' in value && 'to' in value
    ? [Number(value.from), Number(value.to)]
    : [];
}

/** A number outside what the field can plausibly hold is most often a thousand written with the other mark. */
function checkNumbers(rule: FieldRule, entry: Pointing, path: Path, report: Report): void {
  if (rule.units && entry.unit && !rule.units.some((unit) => unit === entry.unit)) {
    report([...path, 'unit'], `unit ${entry.unit} does not fit: want ${rule.units.join(', ')}`);
  }
  for (const number of numbersOf(entry.value)) {
    if (number < (rule.least ?? -Infinity) || number > (rule.most ?? Infinity)) {
      report(
        [...path, 'value'],
        `${number} is not plausible (want ${rule.least} to ${rule.most}): is a thousand written as "5.661"? Write 5661`,
      );
    }
  }
}

function checkCoded(base: KnowledgeBase, rule: FieldRule, entry: Pointing, path: Path, report: Report): void {
  const values = rule.shape === 'statements' ? list(entry.about) : list(entry.value);
  for (const value of rule.terms ? values : []) {
    if (!base.terms.has(`${rule.terms}:${String(value)}`))
      report([...path, rule.shape === 'statements' ? 'about' : 'value'], `no ${rule.terms} term ${String(value)}`);
  }
  for (const value of rule.links ? list(entry.value) : []) {
    if (!base.records.has(refOf(rule.links as Kind, String(value))))
      report([...path, 'value'], `no ${rule.links} ${String(value)}`);
  }
}

function checkField(base: KnowledgeBase, rule: FieldRule, entries: unknown, path: Path, report: Report): void {
  list(entries).forEach((entry, index) => {
    if (typeof entry === 'string' && rule.links && !base.records.has(refOf(rule.links, entry)))
      report([...path, index], `no ${rule.links} ${entry}`);
    if (!entry || typeof entry !== 'object') return;
    const at = [...path, index];
    checkPointers(base, entry, at, report);
    checkNumbers(rule, entry, at, report);
    checkCoded(base, rule, entry, at, report);
  });
}

function checkHead(base: KnowledgeBase, record: KnownRecord, today: string, report: Report): void {
  if (!base.terms.has(`desk:${record.owner}`)) report(['owner'], `no desk term ${record.owner}`);
  for (const [field, { source }] of Object.entries(record.notPublished ?? {})) {
    const at = ['notPublished', field];
    if (!fieldRule(record.kind, field)) report(at, `a ${record.kind} has no field ${field}`);
    if (field in record) report(at, 'said to be not published, yet the field stands in the record');
    if (source && !base.sources.has(source)) report([...at, 'source'], `no source ${source} in sources`);
  }
  if (record.reviewBy < today) report(['reviewBy'], `past its review date ${record.reviewBy}`);
}

/** Facts, questions and procedures carry pointers outside the table of fields. */
function checkExtras(base: KnowledgeBase, record: KnownRecord, report: Report): void {
  const entries = (path: Path, found: readonly Pointing[] | undefined) =>
    found?.forEach((entry, i) => checkPointers(base, entry, [...path, i], report));
  if (record.kind === 'procedure')
    record.sources.forEach((id, i) => checkPointers(base, { source: id }, ['sources', i], report));
  if (record.kind === 'fact') {
    if (!base.terms.has(`scope:${record.scope}`)) report(['scope'], `no scope term ${record.scope}`);
    entries(['legalBasis'], record.legalBasis);
    record.lines.forEach((line, i) =>
      entries(['lines', i, line.figures ? 'figures' : 'statements'], line.figures ?? line.statements),
    );
  }
  if (record.kind === 'faq') entries(['answer'], record.answer);
  if (record.kind === 'faq' || record.kind === 'fact') {
    record.about?.forEach(
      (ref, i) => (isRecordRef(ref) && base.records.has(ref)) || report(['about', i], `no record ${ref}`),
    );
  }
}

/** The faults of one record against the rest of the base; only a passed review date is a mere warning. */
export function checkRecord(base: KnowledgeBase, record: KnownRecord, file: YamlFile, today: string): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, message) => {
    faults.push({ ...file.fault(path, message), ...(path[0] === 'reviewBy' ? { warning: true as const } : {}) });
  };
  checkHead(base, record, today, report);
  checkExtras(base, record, report);
  for (const [field, entries] of Object.entries(record)) {
    const rule = fieldRule(record.kind, field);
    if (rule) checkField(base, rule, entries, [field], report);
  }
  return faults;
}
