import type { CaseId } from '../../domain/case.ts';
import { nameWords } from '../../understanding/name-forms.ts';
import type { CaseSegment } from './case-segment.ts';

/** Tells in which segments the words of a text stand, so that not all need to be asked. */
export type SegmentsByWord = {
  add(segment: CaseSegment): void;
  remove(segment: CaseSegment): void;
  /** The segments that hold a rare word of the text; undefined when none of its words is rare, as when they are mistyped. */
  of(text: string): ReadonlySet<CaseSegment> | undefined;
};

/** A word of so few segments tells where to look. */
const few = 3;

/** Creates an empty table. */
export function createSegmentsByWord(): SegmentsByWord {
  const holders = new Map<string, Set<CaseSegment>>();
  return {
    add(segment) {
      for (const word of segment.words) holders.set(word, (holders.get(word) ?? new Set()).add(segment));
    },
    remove(segment) {
      for (const word of segment.words) {
        const set = holders.get(word);
        set?.delete(segment);
        if (!set?.size) holders.delete(word);
      }
    },
    of(text) {
      const rare = nameWords(text).flatMap(({ word }) => {
        const set = holders.get(word);
        return set && set.size <= few ? [...set] : [];
      });
      return rare.length ? new Set(rare) : undefined;
    },
  };
}

/** The cases of each name, written out, and of each investor. */
export type WholeNames = {
  add(id: CaseId, names: readonly string[]): void;
  remove(id: CaseId, names: readonly string[]): void;
  of(text: string): readonly CaseId[];
};

const written = (name: string): string =>
  nameWords(name)
    .map(({ word }) => word)
    .join(' ');

/** Creates an empty table. */
export function createWholeNames(): WholeNames {
  const ids = new Map<string, Set<CaseId>>();
  return {
    add(id, names) {
      for (const name of names) ids.set(written(name), (ids.get(written(name)) ?? new Set()).add(id));
    },
    remove(id, names) {
      for (const name of names) {
        const set = ids.get(written(name));
        set?.delete(id);
        if (!set?.size) ids.delete(written(name));
      }
    },
    of: (text) => [...(ids.get(written(text)) ?? [])],
  };
}
