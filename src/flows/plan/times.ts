import type { Duration } from '../../domain/entries.ts';
import { type KnowledgeBase, type KnownRecord, recordOf } from '../../domain/knowledge-base.ts';
import { refOf } from '../../domain/refs.ts';
import type { Stage } from './stage.ts';

type ProcedureRecord = Extract<KnownRecord, { kind: 'procedure' }>;

/** The record of a stage's procedure; building itself has none. */
export function procedureOf(base: KnowledgeBase, { procedure }: Pick<Stage, 'procedure'>): ProcedureRecord | undefined {
  const record = procedure === undefined ? undefined : recordOf(base, refOf('procedure', procedure));
  return record?.kind === 'procedure' ? record : undefined;
}

/** Cases of one procedure in the same unit and from the same day on; another start is another matter. */
function alike(all: readonly Duration[]): Duration[] {
  const [first] = all;
  const start = (one: Duration) => one.countedFrom?.en ?? first?.countedFrom?.en;
  return all.filter((one) => one.unit === first?.unit && start(one) === start(first));
}

/** The times in force that hold for a stage: none, one, or those of several cases. */
export function timesOf(base: KnowledgeBase, stage: Stage): Duration[] {
  const inForce = (procedureOf(base, stage)?.days ?? []).filter(({ former }) => !former);
  const { time } = stage;
  if (time === 'none') return [];
  if (time === 'range') return alike(inForce);
  return time ? inForce.filter(({ article }) => article === time.article) : inForce.slice(0, 1);
}

/** The time of a stage that has only one. */
export function onlyTime(base: KnowledgeBase, stage: Stage): Duration | undefined {
  const [only, ...others] = timesOf(base, stage);
  return others.length ? undefined : only;
}
