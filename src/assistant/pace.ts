import type { Turn } from '../domain/turn.ts';

/** What becomes of a turn by its person's pace: `told` is the first one passed over, and the only one that is told so. */
export type Verdict = 'taken' | 'told' | 'passed-over';

/** Who is how far ahead of the pace. */
export type Pace = { verdict(turn: Pick<Turn, 'update' | 'person' | 'at'>): Verdict };

type Bucket = {
  readonly tokens: number;
  /** When it was last filled up, in milliseconds. */
  readonly at: number;
  readonly told: boolean;
  /** The last turn and what became of it: one that could not be kept comes again and is not counted twice. */
  readonly last: { readonly update: string; readonly verdict: Verdict };
};

/** Turns that a person may take at once; after these one a second. */
export const mostAtOnce = 30;
const refillMs = 1000;

/** The bucket as it is at a moment. Full again, the person has kept the pace and would be told anew. */
function refilled(bucket: Bucket, at: number): Bucket {
  const tokens = Math.min(mostAtOnce, bucket.tokens + Math.max(0, at - bucket.at) / refillMs);
  return { ...bucket, tokens, at: Math.max(at, bucket.at), told: bucket.told && tokens < mostAtOnce };
}

function verdictOf({ tokens, told }: Bucket): Verdict {
  if (tokens >= 1) return 'taken';
  return told ? 'passed-over' : 'told';
}

/** A bucket after one more turn. */
function after(bucket: Bucket, update: string): Bucket {
  const verdict = verdictOf(bucket);
  const tokens = bucket.tokens - (verdict === 'taken' ? 1 : 0);
  return { ...bucket, tokens, told: bucket.told || verdict === 'told', last: { update, verdict } };
}

/** Above so many people those whose bucket is full are forgotten, which changes nothing for them. */
const manyPeople = 1000;

/**
 * The pace of each person, as a token bucket over the time at which they wrote: what waited out an outage counts as
 * written then, and is not lost for coming at once. A time to come counts as now.
 */
export function createPace(now: () => Date): Pace {
  const buckets = new Map<string, Bucket>();
  let sweepAt = manyPeople;

  function sweep(at: number): void {
    for (const [person, bucket] of buckets) if (refilled(bucket, at).tokens === mostAtOnce) buckets.delete(person);
    sweepAt = Math.max(manyPeople, 2 * buckets.size);
  }

  return {
    verdict({ update, person, at }) {
      const moment = Math.min(Date.parse(at), now().getTime());
      const known = buckets.get(person);
      if (known?.last.update === update) return known.last.verdict;
      const full: Bucket = { tokens: mostAtOnce, at: moment, told: false, last: { update, verdict: 'taken' } };
      const bucket = after(known ? refilled(known, moment) : full, update);
      buckets.set(person, bucket);
      if (buckets.size > sweepAt) sweep(now().getTime());
      return bucket.last.verdict;
    },
  };
}
