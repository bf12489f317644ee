import type { Case } from './cases.ts';
import type { Shown } from './score.ts';
import { faultsOf, isDirect } from './score.ts';

/** A question with its answer, what is wrong with it, and how long it took. */
export type Scored = {
  readonly wanted: Case;
  readonly shown: Shown;
  readonly faults: readonly string[];
  readonly ms: number;
};

/** How many of some questions are right. */
export type Share = { readonly right: number; readonly of: number };

/** What a run over questions comes to. */
export type Tally = {
  readonly all: Share;
  readonly byLanguage: ReadonlyMap<string, Share>;
  readonly byKind: ReadonlyMap<string, Share>;
  readonly byTag: ReadonlyMap<string, Share>;
  /** Questions outside the remit that were answered all the same. */
  readonly falseAnswers: Share;
  /** Questions with an answer that were refused. */
  readonly wrongRefusals: Share;
  readonly direct: Share;
  readonly medianMs: number;
  readonly p99Ms: number;
};

const shareOf = <T>(of: readonly T[], is: (each: T) => boolean): Share => ({
  right: of.filter(is).length,
  of: of.length,
});
const isRight = ({ faults }: Scored): boolean => faults.length === 0;

function sharesBy(scored: readonly Scored[], keys: (wanted: Case) => readonly string[]): Map<string, Share> {
  const found = [...new Set(scored.flatMap(({ wanted }) => keys(wanted)))].toSorted();
  return new Map(
    found.map((key) => [
      key,
      shareOf(
        scored.filter(({ wanted }) => keys(wanted).includes(key)),
        isRight,
      ),
    ]),
  );
}

/** The value below which this part of the values lies; 0 when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Scores one answer. */
export const score = (wanted: Case, shown: Shown, ms: number): Scored => ({
  wanted,
  shown,
  faults: faultsOf(wanted, shown),
  ms,
});

/** Counts what is right. */
export function tally(scored: readonly Scored[]): Tally {
  const wantedKind = (kind: Case['kind']) => scored.filter(({ wanted }) => wanted.kind === kind);
  const direct = scored.flatMap(({ wanted, shown }) => isDirect(wanted, shown) ?? []);
  const ms = scored.map((each) => each.ms);
  return {
    all: shareOf(scored, isRight),
    byLanguage: sharesBy(scored, ({ lang }) => [lang]),
    byKind: sharesBy(scored, ({ kind }) => [kind]),
    byTag: sharesBy(scored, ({ tags }) => tags),
    falseAnswers: shareOf(wantedKind('unknown'), ({ shown }) => shown.kind === 'answer'),
    wrongRefusals: shareOf(wantedKind('answer'), ({ shown }) => shown.kind === 'unknown'),
    direct: shareOf(direct, (is) => is),
    medianMs: quantile(ms, 0.5),
    p99Ms: quantile(ms, 0.99),
  };
}
