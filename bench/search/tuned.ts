import { type Asked, answered, recall } from './measure.ts';
import type { Query } from './queries.ts';

/** Every score that any best hit has, and no threshold at all. */
function candidates(asked: readonly Asked[]): number[] {
  const scores = asked.flatMap(({ hits }) => hits.slice(0, 1).map(({ score }) => score));
  return [Number.NEGATIVE_INFINITY, ...new Set(scores)];
}

/**
 * The score from which a peer's hit had best count as an answer: where recall@1 less the share of questions out of scope
 * that it would answer is highest, on questions that are not measured.
 */
export function tunedThreshold(named: readonly Asked[], queries: readonly Query[], outside: readonly Asked[]): number {
  const worth = (threshold: number) => recall(named, queries, 1, threshold) - answered(outside, threshold);
  let best = { threshold: Number.NEGATIVE_INFINITY, worth: Number.NEGATIVE_INFINITY };
  for (const threshold of candidates([...named, ...outside])) {
    const value = worth(threshold);
    if (value > best.worth) best = { threshold, worth: value };
  }
  return best.threshold;
}
