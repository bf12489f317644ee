import { type Arg, type Block, block } from '../domain/answer.ts';
import type { Duration } from '../domain/entries.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { type Counted, dayKind, provisionalDays } from '../domain/working-days.ts';
import { sourceArg } from './cite.ts';
import { dayArg, daysArg, occasionArg } from './day-words.ts';
import { nested } from './said.ts';

type CountedOut = Extract<Counted, { kind: 'counted' }>;

/** The day of receipt is not counted; a period that ends on a day off ends on the next working day. */
const civilCode = {
  firstDay: { source: 'law-civil-2015', article: '147' },
  lastDay: { source: 'law-civil-2015', article: '148.5' },
};
/** The time an investor takes to complete a dossier does not count against the authority. */
const supplement = { source: 'decree-96-2026', article: '6.1' };

/** What is filed on a day off counts as received on the next working day. */
export function filedOnDayOff(base: KnowledgeBase, filed: string, received: string): Block[] {
  if (filed === received) return [];
  const known = dayKind(base.calendar, filed);
  const why = known.kind === 'day-off' ? occasionArg(base, known.dayOff.occasion) : nested('weekend');
  return [block('line', 'deadline-filed-off', { filed: dayArg(filed), why, received: dayArg(received) })];
}

/** From which day so many days were counted, by the record's own words where it has some. */
function fromDay(base: KnowledgeBase, entry: Duration, { received, end }: CountedOut, days: Arg): Block {
  const args = { days, received: dayArg(received), law: sourceArg(base, civilCode.firstDay) };
  if (entry.counts === 'before') return block('line', 'deadline-counted-before', { ...args, end: dayArg(end) });
  return entry.countedFrom
    ? block('line', 'deadline-counted-from', { ...args, from: { prose: entry.countedFrom } })
    : block('line', 'deadline-counted', args);
}

/** The days off in a count of working days, by name; weekends go without saying. */
function skippedBlocks(base: KnowledgeBase, { unit }: Duration, { daysOff }: CountedOut): Block[] {
  if (!daysOff.length || !(unit === 'working-day' || unit === 'working-hour')) return [];
  const list = [...new Set(daysOff.map(({ occasion }) => occasion))].map((occasion) => {
    const days = daysOff.filter((dayOff) => dayOff.occasion === occasion).map(({ date }) => date);
    return nested('with-part', { value: occasionArg(base, occasion), part: daysArg(days) });
  });
  return [block('line', 'deadline-skipped', { days: { list } })];
}

/** How a period was counted: its first day, the days off on its way, and its last day. */
export function countedBlocks(base: KnowledgeBase, entry: Duration, counted: CountedOut, days: Arg): Block[] {
  const { movedFrom, saturdays } = counted;
  const law = sourceArg(base, civilCode.lastDay);
  return [
    fromDay(base, entry, counted, days),
    ...skippedBlocks(base, entry, counted),
    ...saturdays.map(({ date, replaces }) =>
      block('line', 'worked-instead', { day: dayArg(date), replaces: dayArg(replaces) }),
    ),
    ...(movedFrom ? [block('line', 'deadline-moved', { day: dayArg(movedFrom), law })] : []),
  ];
}

/** The days that the count rests on and that no decision has fixed yet, from the day of filing on. */
export function provisionalBlocks({ calendar }: KnowledgeBase, filed: string, counted: CountedOut): Block[] {
  const days = [...provisionalDays(calendar, filed, counted.received), ...counted.provisional];
  return days.length ? [block('note', 'deadline-provisional', { days: daysArg(days) })] : [];
}

/** For a time limit of the decree on investment: the clock stops while the applicant completes the dossier. */
export function clockBlocks(base: KnowledgeBase, { source, counts }: Duration): Block[] {
  if (source !== supplement.source || counts === 'before') return [];
  return [block('note', 'deadline-clock', { law: sourceArg(base, supplement) })];
}
