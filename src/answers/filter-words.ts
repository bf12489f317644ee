import type { Arg } from '../domain/answer.ts';
import type { Unit } from '../domain/entries.ts';
import { fieldRule, type KnowledgeBase, recordOf } from '../domain/knowledge-base.ts';
import type { Bounds, DistanceEnd, Filter, ListQuestion } from '../domain/question.ts';
import type { Kind } from '../domain/refs.ts';
import { companyId } from './fulfils.ts';
import { nested } from './said.ts';
import type { Subject } from './standing.ts';
import { termArg } from './values.ts';

/** Joins words by a message for two of them. */
export function joined(say: string, args: readonly Arg[]): Arg | undefined {
  const [first, ...rest] = args;
  return first && rest.reduce<Arg>((before, next) => nested(say, { first: before, next }), first);
}

const endWords = (base: KnowledgeBase, end: DistanceEnd): Arg =>
  'place' in end
    ? { names: recordOf(base, end.place).names }
    : nested('list-nearest-place', { place: nested(`place-${end.type}`) });

/** The label of a field, with the place a distance is measured to and the year a figure is about. */
export function subjectWords(base: KnowledgeBase, { field, to = [], period }: Subject): Arg {
  const place =
    field === 'distances'
      ? joined(
          'list-either',
          to.map((end) => endWords(base, end)),
        )
      : undefined;
  const label: Arg = place ? nested('list-distance-to', { place }) : { field };
  return period ? nested('with-part', { value: label, part: { words: period } }) : label;
}

/** A bound of one or more as people say it: 12 acres are 4.86 ha. */
const rounded = (value: number): number => (value >= 1 ? Math.round(value * 100) / 100 : value);

/** Bounds in words: "at least 50 ha and under 100 ha"; equal ends are the number itself. */
function boundsWords({ atLeast, above, atMost, below }: Bounds, unit: Unit): Arg {
  const amount = (value: number): Arg => ({ amount: rounded(value), unit });
  if (atLeast !== undefined && atLeast === atMost) return amount(atLeast);
  const bound = (say: string, value: number | undefined) =>
    value === undefined ? [] : [nested(say, { value: amount(value) })];
  const words = [
    ...bound('list-bound-at-least', atLeast),
    ...bound('list-bound-above', above),
    ...bound('list-bound-at-most', atMost),
    ...bound('list-bound-below', below),
  ];
  return joined('list-both', words) ?? nested('list-published');
}

function spanWords(from: string | undefined, until: string | undefined): Arg {
  if (from && until)
    return from === until
      ? { asOf: from }
      : nested('list-span-from-until', { from: { asOf: from }, until: { asOf: until } });
  if (from) return nested('list-span-from', { from: { asOf: from } });
  return until ? nested('list-span-until', { until: { asOf: until } }) : nested('list-published');
}

/** The kind of vocabulary term a field holds. */
const termKind = (kind: Kind, field: string): string => {
  const rule = fieldRule(kind, field);
  return rule?.shape === 'agencies' ? 'agency' : (rule?.terms ?? '');
};

function wanted(base: KnowledgeBase, kind: Kind, filter: Exclude<Filter, { by: 'side' }>): Arg {
  switch (filter.by) {
    case 'term':
      return (
        joined(
          'list-either',
          filter.terms.map((term) => termArg(base, termKind(kind, filter.field), term)),
        ) ?? nested('list-published')
      );
    case 'company':
      return termArg(base, 'company', companyId(filter.company));
    case 'name':
      return nested('list-quoted', { words: { words: filter.name } });
    case 'amount':
      return boundsWords(filter.bounds, filter.unit);
    case 'date':
      return spanWords(filter.from, filter.until);
    case 'link':
      return { names: recordOf(base, filter.record).names };
    case 'published':
      return nested('list-published');
  }
}

function filterWords(base: KnowledgeBase, kind: Kind, filter: Filter): Arg {
  if (filter.by === 'side') return nested(`list-side-${filter.side}`);
  const subject = filter.by === 'amount' ? filter : { field: filter.field };
  return nested('field-value', { field: subjectWords(base, subject), value: wanted(base, kind, filter) });
}

function filterExceptWords(base: KnowledgeBase, kind: Kind, filter: Filter): Arg {
  if (filter.by !== 'published') return nested('list-except', { value: filterWords(base, kind, filter) });
  return nested('field-value', { field: subjectWords(base, filter), value: nested('list-unpublished') });
}

/** What a list leaves out, in words. */
function exceptWords(base: KnowledgeBase, { of, except }: ListQuestion): Arg[] {
  const names = (except?.records ?? []).map((ref): Arg => ({ names: recordOf(base, ref).names }));
  return [
    ...(except?.filters ?? []).map((filter) => filterExceptWords(base, of, filter)),
    ...(names.length ? [nested('list-except', { value: { list: names } })] : []),
  ];
}

/** All filters of a question in words; undefined when it has none. */
export function filtersWords(base: KnowledgeBase, question: ListQuestion): Arg | undefined {
  const wished = question.filters.map((filter) => filterWords(base, question.of, filter));
  return joined('list-and', [...wished, ...exceptWords(base, question)]);
}
