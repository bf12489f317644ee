import { Temporal } from 'temporal-polyfill';
import { type Answer, type Arg, type Block, block, choice } from '../domain/answer.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { CalendarQuestion } from '../domain/question.ts';
import { dayKind, isWorkingDay, workingDayFrom } from '../domain/working-days.ts';
import { cited, isUnverified, sourceArg, sourceOf } from './cite.ts';
import { calendarYears, type DaySpan, dayArg, daysArg, occasionArg, spanArg } from './day-words.ts';
import { nested } from './said.ts';

type DayOff = Calendar['daysOff'][number];
type Entry = Pick<DayOff, 'date' | 'status' | 'sources'>;

const provisional: Block = block('note', 'provisional');

/** Something said of a day of the calendar, with who fixed it. */
function fixed(base: KnowledgeBase, value: Arg, { sources: [source = ''] }: Entry): Arg {
  return cited(base, value, { source, asOf: sourceOf(base, source).published ?? 'undated' });
}

/** Why a day is off: the holiday itself, a rest for one on a weekend (Labour Code 2019 Art 111.3), or an exchange. */
function dayOffArg(base: KnowledgeBase, { date, kind, occasion }: DayOff): Arg {
  const args = { day: dayArg(date), name: occasionArg(base, occasion) };
  const worked = base.calendar.workingSaturdays.find(({ replaces }) => replaces === date);
  if (kind === 'swap' && worked) return nested('working-day-swap', { ...args, worked: dayArg(worked.date) });
  return nested(kind === 'compensatory' ? 'working-day-compensatory' : 'working-day-off', args);
}

function nextWorkingDay({ calendar }: KnowledgeBase, day: string): Block[] {
  const next = workingDayFrom(calendar, day);
  return next ? [block('line', 'working-day-next', { day: dayArg(next) })] : [];
}

/** Whether authorities work on a day. */
function workingDayBlocks(base: KnowledgeBase, day: string): Block[] {
  const known = dayKind(base.calendar, day);
  const years = calendarYears(base.calendar);
  const said = (value: Arg, entry: Entry): Block[] => [
    block('line', 'item', { value: fixed(base, value, entry) }),
    ...(entry.status === 'provisional' ? [provisional] : []),
  ];
  switch (known.kind) {
    case 'working':
      return [block('line', 'working-day-yes', { day: dayArg(day) })];
    case 'weekend':
      return [block('line', 'working-day-weekend', { day: dayArg(day) }), ...nextWorkingDay(base, day)];
    case 'make-up': {
      const args = { day: dayArg(day), replaces: dayArg(known.saturday.replaces) };
      return said(nested('working-day-make-up', args), known.saturday);
    }
    case 'day-off':
      return [...said(dayOffArg(base, known.dayOff), known.dayOff), ...nextWorkingDay(base, day)];
    case 'beyond-calendar':
      return [block('line', 'working-day-beyond', { day: dayArg(day), years })];
  }
}

/** The days without work in a row around a day off: weekends and other days off beside it count with it. */
function breakAround(calendar: Calendar, day: string): DaySpan {
  const reach = (from: string, step: 1 | -1): string => {
    const next = Temporal.PlainDate.from(from).add({ days: step }).toString();
    const off = dayKind(calendar, next).kind !== 'beyond-calendar' && !isWorkingDay(calendar, next);
    return off ? reach(next, step) : from;
  };
  return { first: reach(day, -1), last: reach(day, 1) };
}

/** Days off that lie in one break. */
type Break = { readonly span: DaySpan; readonly daysOff: readonly DayOff[] };

function breaksOf(calendar: Calendar, daysOff: readonly DayOff[]): Break[] {
  const breaks = new Map<string, Break>();
  for (const dayOff of daysOff) {
    const span = breakAround(calendar, dayOff.date);
    breaks.set(span.first, { span, daysOff: [...(breaks.get(span.first)?.daysOff ?? []), dayOff] });
  }
  return [...breaks.values()];
}

/** Says before a value that nothing but an unverified source fixes one of its days, and after it that one is provisional. */
function hedged(base: KnowledgeBase, value: Arg, entries: readonly Entry[]): Arg {
  const unofficial = entries.some(({ sources }) => sources.every((source) => isUnverified(base, { source })));
  const undecided = entries.some(({ status }) => status === 'provisional');
  const said = undecided ? nested('provisional-value', { value }) : value;
  return unofficial ? nested('unofficial-value', { value: said }) : said;
}

/** A break with its occasions. */
function breakBlock(base: KnowledgeBase, { span, daysOff }: Break): Block {
  const names = [...new Set(daysOff.map(({ occasion }) => occasion))].map((id) => occasionArg(base, id));
  const value = nested('days-off-item', { days: spanArg(span), names: { list: names } });
  return block('item', 'item', { value: hedged(base, value, daysOff) });
}

/** The make-up Saturdays of some days off. */
function makeUpBlocks(base: KnowledgeBase, daysOff: readonly DayOff[]): Block[] {
  const dates = new Set(daysOff.map(({ date }) => date));
  return base.calendar.workingSaturdays
    .filter(({ replaces }) => dates.has(replaces))
    .map((saturday) => {
      const value = nested('worked-instead', { day: dayArg(saturday.date), replaces: dayArg(saturday.replaces) });
      return block('item', 'item', { value: hedged(base, value, [saturday]) });
    });
}

function sourcesBlocks(base: KnowledgeBase, daysOff: readonly DayOff[]): Block[] {
  const ids = [...new Set(daysOff.flatMap(({ sources }) => sources))];
  const items = ids.map((source) => block('item', 'item', { value: sourceArg(base, { source }) }));
  return [block('note', 'days-off-sources'), ...items];
}

/** An occasion's own days, the decided ones apart from the others, each with who fixed them. */
function ownDaysBlocks(base: KnowledgeBase, daysOff: readonly DayOff[]): Block[] {
  return (['confirmed', 'provisional'] as const).flatMap((status) => {
    const days = daysOff.filter((dayOff) => dayOff.status === status);
    const [first] = days;
    if (!first) return [];
    const value = nested(`days-off-${status}`, { days: daysArg(days.map(({ date }) => date)) });
    return [block('item', 'item', { value: fixed(base, value, first) })];
  });
}

/** The days off of one occasion: first the whole break, then the days themselves. */
function occasionBlocks(base: KnowledgeBase, occasion: string, year: string, daysOff: readonly DayOff[]): Block[] {
  const { calendar } = base;
  const args = { name: occasionArg(base, occasion), year: { words: year } };
  const [first] = daysOff;
  if (!first) return [block('line', 'days-off-none', args)];
  const breaks = breaksOf(calendar, daysOff);
  const days = { list: breaks.map(({ span }) => spanArg(span)) };
  const within = calendar.daysOff.filter(({ date }) =>
    breaks.some(({ span }) => span.first <= date && date <= span.last),
  );
  return [
    block('line', 'item', { value: hedged(base, nested('days-off-of', { ...args, days }), daysOff) }),
    ...ownDaysBlocks(base, daysOff),
    ...makeUpBlocks(base, within),
  ];
}

/** The days off of a year, or of one occasion in it. */
function daysOffBlocks(
  base: KnowledgeBase,
  { occasion, year }: Extract<CalendarQuestion, { kind: 'days-off' }>,
): Block[] {
  const { calendar } = base;
  const words = `${year}`;
  if (!calendar.years.includes(year))
    return [block('line', 'days-off-beyond', { year: { words }, years: calendarYears(calendar) })];
  const daysOff = calendar.daysOff.filter(({ date }) => date.startsWith(words));
  if (occasion)
    return occasionBlocks(
      base,
      occasion,
      words,
      daysOff.filter((dayOff) => dayOff.occasion === occasion),
    );
  return [
    block('line', 'days-off-year', { year: { words } }),
    ...breaksOf(calendar, daysOff).map((found) => breakBlock(base, found)),
    ...makeUpBlocks(base, daysOff),
    ...sourcesBlocks(base, daysOff),
  ];
}

/** Answers when authorities work and when they rest, from the calendar of days off. */
export function calendarAnswer(base: KnowledgeBase, question: CalendarQuestion): Answer {
  return {
    kind: 'answer',
    records: [],
    blocks: question.kind === 'working-day' ? workingDayBlocks(base, question.day) : daysOffBlocks(base, question),
    choices: [[choice({ do: 'menu', page: 'start' }, 'button-menu')]],
  };
}
