import { type Arg, type Block, block } from '../domain/answer.ts';
import type {
  AgencyEntry,
  DateEntry,
  Duration,
  Figure,
  LawEntry,
  LinkEntry,
  NameEntry,
  PointEntry,
  Statement,
  Step,
  TermEntry,
} from '../domain/entries.ts';
import type { FieldRule } from '../domain/fields.ts';
import { type FieldId, fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { DistanceEnd } from '../domain/question.ts';
import { refOf } from '../domain/refs.ts';
import type { Prose } from '../domain/text.ts';
import { citedWithNote, type Sourced, sourceArg } from './cite.ts';
import { nested } from './said.ts';
import {
  dateArg,
  durationArg,
  figureArg,
  linksArg,
  namesArg,
  pointArg,
  statementArg,
  stepArg,
  termArg,
  termsArg,
} from './values.ts';
import { proceduresAfter } from './procedures-after.ts';

/** How a field's entries are said: the one that stands first, the others beside it, or all as a list of equals. */
type Told = { readonly first: Arg[]; readonly others: Arg[]; readonly equals?: true };

type Entries = { readonly base: KnowledgeBase; readonly rule: FieldRule; readonly entries: readonly unknown[] };

/** The first entry stands; the others are named as differing. */
function standing<T extends Sourced>({ base, entries }: Entries, value: (entry: T) => Arg): Told {
  const [first, ...others] = (entries as readonly T[]).map((entry) => citedWithNote(base, value(entry), entry));
  return { first: first ? [first] : [], others };
}

/** Entries that do not compete: each says another thing. */
function equals<T extends Sourced>({ base, entries }: Entries, value: (entry: T) => Arg): Told {
  return {
    first: (entries as readonly T[]).map((entry) => citedWithNote(base, value(entry), entry)),
    others: [],
    equals: true,
  };
}

/** Figures to several places or of several years stand side by side: for each the first entry stands. */
function figuresTold({ base, rule, entries }: Entries): Told {
  const figures = entries as readonly Figure[];
  const keyOf = ({ to, period, part }: Figure) => JSON.stringify([to, period, rule.shape === 'figures' && part?.en]);
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(keyOf(figure), [...(groups.get(keyOf(figure)) ?? []), figure]);
  const told = (figure: Figure) => citedWithNote(base, figureArg(base, figure), figure);
  const distinct = figures.some(({ to, period }) => to ?? period);
  if (!distinct) return { first: figures.slice(0, 1).map(told), others: figures.slice(1).map(told) };
  const lists = [...groups.values()];
  return {
    first: lists.flatMap((list) => list.slice(0, 1).map(told)),
    others: lists.flatMap((list) => list.slice(1).map(told)),
  };
}

const agencyArg = (base: KnowledgeBase, { agency, scope }: AgencyEntry): Arg => {
  const name = termArg(base, 'agency', agency);
  return scope ? nested('with-scope', { value: name, scope: { prose: scope } }) : name;
};

function lawArg(base: KnowledgeBase, { source, articles, note, former }: LawEntry): Arg {
  const law = sourceArg(base, { source, article: articles });
  const marked = former ? nested('former', { value: law }) : law;
  return note ? nested('noted', { value: marked, note: { prose: note } }) : marked;
}

function told(field: Entries): Told {
  const { base, rule, entries } = field;
  switch (rule.shape) {
    case 'figures':
      return figuresTold(field);
    case 'durations':
      return standing<Duration>(field, durationArg);
    case 'statements':
      return equals<Statement>(field, (entry) => statementArg(base, rule, entry));
    case 'terms':
      return standing<TermEntry>(field, (entry) => termsArg(base, rule.terms ?? '', entry));
    case 'names':
      return equals<NameEntry>(field, namesArg);
    case 'dates':
      return standing<DateEntry>(field, dateArg);
    case 'points':
      return standing<PointEntry>(field, pointArg);
    case 'links':
      return linksTold(field);
    case 'prose':
      return { first: (entries as readonly Prose[]).map((prose) => ({ prose })), others: [], equals: true };
    case 'steps':
      return { first: (entries as readonly Step[]).map(stepArg), others: [], equals: true };
    case 'agencies':
      return {
        first: (entries as readonly AgencyEntry[]).map((entry) => agencyArg(base, entry)),
        others: [],
        equals: true,
      };
    case 'laws':
      return { first: (entries as readonly LawEntry[]).map((entry) => lawArg(base, entry)), others: [], equals: true };
  }
}

/** Links are dated entries, or (the order of procedures) plain ids. */
function linksTold(field: Entries): Told {
  const { base, rule, entries } = field;
  if (entries.every((entry) => typeof entry === 'string')) {
    return { first: entries.map((id) => linksArg(base, rule, id)), others: [], equals: true };
  }
  return standing<LinkEntry>(field, (entry) => linksArg(base, rule, entry.value));
}

/** Whether a distance ends where the question asks. */
function endsAt(base: KnowledgeBase, figure: Figure, ends: readonly DistanceEnd[]): boolean {
  const place = figure.to ? base.records.get(refOf('place', figure.to)) : undefined;
  return ends.some((end) =>
    'place' in end ? end.place === place?.ref : place?.kind === 'place' && place.type === end.type,
  );
}

/** A field's entries as the record holds them; with ends, only the distances that lead there. */
export function entriesOf(
  base: KnowledgeBase,
  record: KnownRecord,
  field: FieldId,
  to: readonly DistanceEnd[] = [],
): readonly unknown[] {
  if (field === 'after') return proceduresAfter(base, record);
  const entries = (record as Readonly<Record<string, unknown>>)[field];
  if (!Array.isArray(entries)) return [];
  return field === 'distances' && to.length
    ? (entries as Figure[]).filter((figure) => endsAt(base, figure, to))
    : entries;
}

const isHistory = (field: FieldId) => field === 'formerPromise';

/** How the entries after the first are introduced: other cases, figures that differ, or other statements. */
function otherSaid(shape: FieldRule['shape']): string {
  if (shape === 'durations') return 'other-cases';
  return shape === 'figures' ? 'other-figures' : 'other-statements';
}

/** What is said of the order itself, under the procedures that come before. */
function orderNote(record: KnownRecord, field: FieldId): Block[] {
  const note = field === 'before' && record.kind === 'procedure' ? record.beforeNote : undefined;
  return note ? [block('note', 'item', { value: { prose: note } })] : [];
}

/** What a record says of a field, as lines; no lines when it says nothing. */
export function fieldBlocks(
  base: KnowledgeBase,
  record: KnownRecord,
  field: FieldId,
  to: readonly DistanceEnd[] = [],
): Block[] {
  const rule = fieldRule(record.kind, field);
  const entries = entriesOf(base, record, field, to);
  if (!rule || !entries.length) return [];
  const { first, others, equals: asList } = told({ base, rule, entries });
  const label: Arg = { field };
  const [only] = first;
  const head =
    first.length === 1 && only
      ? [block('line', isHistory(field) ? 'field-history' : 'field-value', { field: label, value: only })]
      : [block('line', 'field-list', { field: label }), ...first.map((value) => block('item', 'item', { value }))];
  if (asList || !others.length) return [...head, ...orderNote(record, field)];
  return [...head, block('line', otherSaid(rule.shape)), ...others.map((value) => block('item', 'item', { value }))];
}
