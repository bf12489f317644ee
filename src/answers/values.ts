import type { Arg } from '../domain/answer.ts';
import type {
  DateEntry,
  Duration,
  Figure,
  LinkEntry,
  NameEntry,
  PointEntry,
  Statement,
  Step,
  TermEntry,
} from '../domain/entries.ts';
import type { FieldRule } from '../domain/fields.ts';
import { type KnowledgeBase, recordOf } from '../domain/knowledge-base.ts';
import { refOf } from '../domain/refs.ts';
import { nested } from './said.ts';

const listed = (args: Arg[]): Arg => (args.length === 1 && args[0] ? args[0] : { list: args });
const asList = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** A figure with the part, the year or the far place it is about. */
export function figureArg(base: KnowledgeBase, figure: Figure): Arg {
  const { value: amount, unit, qualifier, part, period, to } = figure;
  let value: Arg = { amount, unit, qualifier };
  if (part) value = nested('with-part', { value, part: { prose: part } });
  if (period) value = nested('with-period', { value, period: { words: period } });
  if (to) value = nested('with-place', { value, place: { names: recordOf(base, refOf('place', to)).names } });
  return value;
}

/** A time limit with its case and the day it is counted from; a promise with who made it. */
export function durationArg(duration: Duration): Arg {
  const { value: amount, unit, countedFrom, lessBy, by } = duration;
  let value: Arg = { amount, unit };
  if (countedFrom) value = nested('with-counted-from', { value, from: { prose: countedFrom } });
  if (lessBy) value = nested('with-less-by', { value, less: { amount: lessBy, unit } });
  if (by) value = nested('with-promiser', { value, by: { prose: by } });
  return duration.case ? nested('with-case', { value, case: { prose: duration.case } }) : value;
}

/** The label of a coded term; a checked base has one for every term that records use. */
export function termArg(base: KnowledgeBase, kind: string, id: string): Arg {
  const labels = base.terms.get(`${kind}:${id}`);
  if (!labels) throw new Error(`no term ${kind}:${id}`);
  return { labels };
}

/** The labels of coded terms. */
export function termsArg(base: KnowledgeBase, kind: string, entry: TermEntry): Arg {
  return listed(asList(entry.value).map((id) => termArg(base, kind, id)));
}

/** Proper names; a web address becomes a link. */
export function namesArg(entry: NameEntry): Arg {
  return listed(
    asList(entry.value).map((name) =>
      /^https?:/.test(name) ? { link: name.replace(/^https?:\/\//, ''), href: name } : { words: name },
    ),
  );
}

/** The names of the records a field points to. */
export function linksArg(base: KnowledgeBase, rule: FieldRule, value: LinkEntry['value']): Arg {
  const kind = rule.links;
  return listed(kind ? asList(value).map((id) => ({ names: recordOf(base, refOf(kind, id)).names })) : []);
}

/** A dated sentence, led by its sort where the field has sorts. */
export function statementArg(base: KnowledgeBase, rule: FieldRule, { value, about }: Statement): Arg {
  const prose: Arg = { prose: value };
  return about && rule.terms ? nested('with-case', { value: prose, case: termArg(base, rule.terms, about) }) : prose;
}

/** A point on the map with how exact it is. */
export function pointArg({ value, precision, openStreetMap }: PointEntry): Arg {
  const point = nested(`point-${precision}`, { lat: { number: value.lat }, lon: { number: value.lon } });
  return openStreetMap ? nested('point-openstreetmap', { point }) : point;
}

/** One step of a procedure: who does what within how many days. */
export function stepArg({ actor, action, days }: Step): Arg {
  const step = nested('step', { actor: { prose: actor }, action: { prose: action } });
  return days ? nested('with-part', { value: step, part: { amount: days.value, unit: days.unit } }) : step;
}

/** A date on which something happened. */
export const dateArg = ({ value }: DateEntry): Arg => ({ asOf: value });
