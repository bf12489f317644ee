import type { Progress, ProgressEntry } from '../../domain/progress.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { standingOf } from '../cases/filter-cases.ts';
import { caseOf, type Subject } from './subject.ts';

/** Where a subject stands for officers: the newest that was saved or imported, of which day, and all that was saved. */
export type Standing = {
  readonly progress: Progress;
  /** The day it tells of; undefined when nothing was saved or imported. */
  readonly day?: string;
  /** The audit's key of who saved it; an import names nobody. */
  readonly by?: string;
  readonly entries: readonly ProgressEntry[];
};

/** The state that an entry tells of, without when and by whom. */
export function progressOf({ at: _at, by: _by, ...progress }: ProgressEntry): Progress {
  return progress;
}

/** Where a subject stands by the newest that is known. */
export function standing({ store }: Pick<FlowContext, 'store'>, subject: Subject): Standing {
  const entries = store.get('progress', subject)?.entries ?? [];
  const last = entries.at(-1);
  const value = caseOf({ store }, subject);
  const imported = value && (!last || haiPhongDay(last.at) < value.asOf);
  if (imported) return { progress: standingOf(store, value).progress, day: value.asOf, entries };
  return last
    ? { progress: progressOf(last), day: haiPhongDay(last.at), by: last.by, entries }
    : { progress: {}, entries };
}
