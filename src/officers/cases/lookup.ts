import type { Store } from '../../domain/store.ts';
import { createBreath } from '../../domain/breath.ts';
import { type CaseFound, type CaseIndex, createCaseIndex } from './case-index.ts';

/** Finds cases by what they, their investors or their ids are called, slips of the hand forgiven. */
export type CaseLookup = {
  /** The cases that a text names, the surest first, at most twenty; an id that is written out is certain. */
  find(text: string): readonly CaseFound[];
  /** Brings the index up to date in moments that never hold the event loop for long; kept when it is. */
  keepUp(): Promise<void>;
};

/** Cases that a look-up takes in by itself, however long that takes; more of them while little time has gone. */
const surelyTaken = 50;
const mostTakenMs = 8;
/** Between two cases that are taken in, so many are looked at without a breath. */
const atOnce = 200;
const mostFound = 20;
/** A case of whose name less stands in the text is not meant. */
const leastConfidence = 0.5;

type Cases = Pick<Store, 'get' | 'all' | 'revision'>;

/** Brings an index to what is stored, step by step: true when a case was taken in, false when some were only looked at. */
function* following(store: Cases, index: CaseIndex): Generator<boolean> {
  let looked = 0;
  let stored = 0;
  for (const [id, value] of store.all('cases')) {
    stored += 1;
    looked += 1;
    const isNew = index.get(id) !== value;
    if (isNew) index.put(value);
    if (isNew || looked % atOnce === 0) yield isNew;
  }
  if (index.size() <= stored) return;
  for (const id of index.ids()) {
    looked += 1;
    const isGone = !store.get('cases', id);
    if (isGone) index.remove(id);
    if (isGone || looked % atOnce === 0) yield isGone;
  }
}

/** Takes in what is little at once; false when there was more. */
function tookInAll(steps: Iterable<boolean>): boolean {
  const until = performance.now() + mostTakenMs;
  let taken = 0;
  for (const isTaken of steps) {
    taken += Number(isTaken);
    if (taken >= surelyTaken && performance.now() > until) return false;
  }
  return true;
}

/** An index, and up to which change of the store it is complete. */
type Followed = { readonly index: CaseIndex; upTo: number | undefined };

/** Creates the look-up over a store's cases; it follows what is stored by itself. */
export function createCaseLookup(store: Cases): CaseLookup {
  const anew = (): Followed => ({ index: createCaseIndex(), upTo: undefined });
  let now = anew();
  let keeping: Promise<void> | undefined;

  const isBehind = ({ upTo }: Followed): boolean => upTo !== store.revision('cases');

  /** What changes meanwhile may have been passed already: it is looked for again. */
  async function follow(followed: Followed): Promise<void> {
    const breath = createBreath();
    while (isBehind(followed)) {
      const begun = store.revision('cases');
      for (const _ of following(store, followed.index)) await breath();
      followed.upTo = begun;
    }
  }

  async function keepUp(): Promise<void> {
    if (!now.index.isWorn()) return follow(now);
    const fresh = anew();
    await follow(fresh);
    now = fresh;
  }

  const keepingUp = (): Promise<void> => (keeping ??= keepUp().finally(() => (keeping = undefined)));

  function catchUp(): void {
    if (!isBehind(now)) return;
    if (tookInAll(following(store, now.index))) now.upTo = store.revision('cases');
    else void keepingUp();
  }

  /** The case whose id a text is. */
  function byId(text: string): CaseFound[] {
    const written = text.trim();
    const id = [written, written.toUpperCase()].find((each) => store.get('cases', each));
    return id === undefined ? [] : [{ id, confidence: 1 }];
  }

  return {
    keepUp: keepingUp,
    find(text) {
      const exact = byId(text);
      if (exact.length) return exact;
      catchUp();
      const called = now.index.called(text).slice(0, mostFound);
      if (called.length) return called.map((id) => ({ id, confidence: 1 }));
      const near = now.index.near(text).filter(({ confidence }) => confidence >= leastConfidence);
      return near.toSorted((a, b) => b.confidence - a.confidence).slice(0, mostFound);
    },
  };
}
