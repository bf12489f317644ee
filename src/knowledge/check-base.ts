import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { eachInSteps, type Steps } from '../domain/steps.ts';
import { checkAliases } from './check-aliases.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkOrder } from './check-order.ts';
import { checkRecord } from './check-record.ts';
import { checkWords } from './check-words.ts';
import type { Fault } from './faults.ts';
import type { YamlFile } from './yaml-file.ts';

/** All that one file alone cannot tell: whether what records point to exists, and whether they agree with each other. */
export function* checkBase(base: KnowledgeBase, files: ReadonlyMap<string, YamlFile>, today: string): Steps<Fault[]> {
  const faults = yield* eachInSteps(base.records.values(), (record) => {
    const file = files.get(record.ref);
    return file ? checkRecord(base, record, file, today) : [];
  });
  return [
    ...faults.flat(),
    ...(yield* checkAliases(base, files)),
    ...checkOrder(base, files),
    ...checkWords(base, files),
    ...checkCalendar(base, files),
  ];
}
