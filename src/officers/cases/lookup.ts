import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Case, CaseId } from '../../domain/case.ts';
import type { Store } from '../../domain/store.ts';
import { callings, type CaseFound, type CaseSegment, createCaseSegment } from './case-segment.ts';
import { createSegmentsByWord, createWholeNames } from './segments-by-word.ts';

/** Finds cases by what they, their investors or their ids are called, slips of the hand forgiven. */
export type CaseLookup = {
  /** The cases that a text names, the surest first, at most twenty; an id that is written out is certain. */
  find(text: string): readonly CaseFound[];
  /** Brings the index up to date in slices that never hold the event loop for long; kept when it is. */
  keepUp(): Promise<void>;
};

/** Cases that one slice takes in; a look-up takes in as many by itself. */
const slice = 250;
const mostFound = 20;
/** A case of whose name less stands in the text is not meant. */
const leastConfidence = 0.5;

/** A case as it is indexed, and where. */
type Place = { readonly value: Case; readonly segment: CaseSegment };

const sameNames = (a: Case, b: Case): boolean => a.name === b.name && a.investor === b.investor;

/** Creates the look-up over a store's cases; it follows what is stored by itself. */
export function createCaseLookup(store: Pick<Store, 'get' | 'all'>): CaseLookup {
  const places = new Map<CaseId, Place>();
  const living = new Map<CaseSegment, number>();
  const byWord = createSegmentsByWord();
  const whole = createWholeNames();
  let keeping: Promise<void> | undefined;

  function leave(id: CaseId): void {
    const place = places.get(id);
    if (!place) return;
    const { value, segment } = place;
    places.delete(id);
    whole.remove(id, callings(value));
    const left = (living.get(segment) ?? 0) - 1;
    if (left) return void living.set(segment, left);
    living.delete(segment);
    byWord.remove(segment);
  }

  /** What is stored and not indexed as it is; what is stored no more is taken out. */
  function due(): Case[] {
    const missing: Case[] = [];
    let known = 0;
    for (const [id, value] of store.all('cases')) {
      const place = places.get(id);
      if (place && place.value !== value && sameNames(place.value, value))
        places.set(id, { value, segment: place.segment });
      else if (place?.value !== value) missing.push(value);
      if (place) known += 1;
    }
    if (known < places.size) for (const id of places.keys()) if (!store.get('cases', id)) leave(id);
    return missing;
  }

  const livingIn = (segment: CaseSegment): Case[] =>
    segment.ids.flatMap((id) => {
      const place = places.get(id);
      return place?.segment === segment ? [place.value] : [];
    });

  /** Puts cases into a segment of their own, together with those of segments that have become small. */
  function takeIn(cases: readonly Case[]): void {
    for (const { id } of cases) leave(id);
    const all = [...cases];
    for (const [segment, left] of living) if (all.length + left <= slice) all.push(...livingIn(segment));
    const segment = createCaseSegment(all);
    for (const value of all) {
      leave(value.id);
      places.set(value.id, { value, segment });
      whole.add(value.id, callings(value));
    }
    living.set(segment, all.length);
    byWord.add(segment);
  }

  async function keepUp(): Promise<void> {
    for (let cases = due(); cases.length; cases = due()) {
      takeIn(cases.slice(0, slice));
      await nextTurn();
    }
  }

  const keepingUp = (): Promise<void> => (keeping ??= keepUp().finally(() => (keeping = undefined)));

  function catchUp(): void {
    const cases = due();
    if (cases.length > slice) void keepingUp();
    else if (cases.length) takeIn(cases);
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
      catchUp();
      const exact = byId(text);
      if (exact.length) return exact;
      const named = whole.of(text).slice(0, mostFound);
      if (named.length) return named.map((id) => ({ id, confidence: 1 }));
      const found = [...(byWord.of(text) ?? living.keys())].flatMap((segment) =>
        segment
          .find(text)
          .filter(({ id, confidence }) => confidence >= leastConfidence && places.get(id)?.segment === segment),
      );
      return found.toSorted((a, b) => b.confidence - a.confidence).slice(0, mostFound);
    },
  };
}
