import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { type Counted, periodEnd, workingDayFrom } from '../../domain/working-days.ts';
import type { Placed } from './path.ts';
import { onlyTime } from './times.ts';

/** When stages end, by id, if each is filed on the day the ones before it end. */
export type Dated = ReadonlyMap<string, Counted>;

/** A stage that is no administrative step: the path is filed after it. */
const beforeFiling = 'site';

/** The day a stage is filed: when the last of those before it ends; undefined when that is not known of one. */
function filedOn({ before }: Placed, filing: string, dated: Dated): string | undefined {
  const ends = before.filter((id) => id !== beforeFiling).map((id) => dated.get(id));
  if (ends.some((end) => end?.kind !== 'counted')) return undefined;
  return ends.map((end) => (end?.kind === 'counted' ? end.end : filing)).reduce((a, b) => (a > b ? a : b), filing);
}

/** Only what surely follows, in a time that the law sets, has a date. */
const datable = ({ id, perhaps, time }: Placed): boolean =>
  !perhaps && id !== beforeFiling && time !== 'range' && time !== 'none';

function endOf(base: KnowledgeBase, stage: Placed, filing: string, dated: Dated): Counted | undefined {
  const time = onlyTime(base, stage);
  const filed = time && time.counts !== 'before' ? filedOn(stage, filing, dated) : undefined;
  if (!time || filed === undefined) return undefined;
  const received = workingDayFrom(base.calendar, filed);
  return received === undefined ? { kind: 'beyond-calendar' } : periodEnd(base.calendar, received, time);
}

/** When the stages of a path end that is filed on a day; what hangs on a time that is not published has none. */
export function datesOf(base: KnowledgeBase, path: readonly Placed[], filing: string): Dated {
  const dated = new Map<string, Counted>();
  for (const stage of path) {
    const end = datable(stage) ? endOf(base, stage, filing, dated) : undefined;
    if (end) dated.set(stage.id, end);
  }
  return dated;
}
