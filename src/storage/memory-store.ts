import type { Store } from '../domain/store.ts';
import { createGroup } from './group.ts';
import { type Pending, sealLines } from './seal.ts';
import { apply, emptyState } from './state.ts';
import { createStateStore } from './state-store.ts';

/** A store that lasts as long as the process: for tests and single questions. */
export function createMemoryStore(): Store {
  const state = emptyState();
  const group = createGroup<Pending>(async (pending) =>
    sealLines(state, pending).forEach((line) => apply(state, line)),
  );
  const done = () => group.alone(async () => undefined);
  return createStateStore({
    state,
    now: () => new Date(),
    keep: group.add,
    whole: (task) => task(),
    compact: done,
    forgotten: done,
    close: done,
  });
}
