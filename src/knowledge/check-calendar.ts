import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Fault } from './faults.ts';
import type { YamlFile } from './yaml-file.ts';

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Days off name known occasions and sources, and a working Saturday is a Saturday. */
export function checkCalendar(base: KnowledgeBase, files: ReadonlyMap<string, YamlFile>): Fault[] {
  const file = files.get('calendar.yaml');
  if (!file) return [];
  const { calendar, sources } = base;
  const unknown = (ids: readonly string[]) =>
    ids.filter((id) => !sources.has(id)).map((id) => `no source ${id} in sources`);
  return [
    ...calendar.daysOff.flatMap(({ occasion, sources: ids }, i) => [
      ...(calendar.occasions[occasion] ? [] : [file.fault(['daysOff', i, 'occasion'], `no occasion ${occasion}`)]),
      ...unknown(ids).map((message) => file.fault(['daysOff', i, 'sources'], message)),
    ]),
    ...calendar.workingSaturdays.flatMap(({ date, sources: ids }, i) => [
      ...(weekday(date) === 6 ? [] : [file.fault(['workingSaturdays', i, 'date'], `${date} is no Saturday`)]),
      ...unknown(ids).map((message) => file.fault(['workingSaturdays', i, 'sources'], message)),
    ]),
  ];
}
