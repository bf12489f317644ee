import type { Arg } from '../../domain/answer.ts';
import type { Duration } from '../../domain/entries.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { sourceArg, sourceOf } from '../../answers/cite.ts';
import { nested } from '../../answers/said.ts';

/** One time, or the range of several cases. */
function daysArg(times: readonly Duration[], first: Duration): Arg {
  const values = times.map(({ value }) => value);
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return { amount: from < to ? { from, to } : from, unit: first.unit };
}

/** The article that holds the times of all cases: "37.1" of "37.1b" and "37.1c". */
function articleOf(times: readonly Duration[]): { article?: string } {
  const articles = times.flatMap(({ article }) => article ?? []);
  const [first = ''] = articles;
  const shared = articles.every((each) => each === first) ? first : first.replace(/[a-zđ]+$/, '');
  return shared ? { article: shared } : {};
}

/** A law by number and article, with its last day where it has one. */
export function lawArg(base: KnowledgeBase, law: { readonly source: string; readonly article?: string }): Arg {
  const { until } = sourceOf(base, law.source);
  const source = sourceArg(base, law);
  return until ? nested('plan-until', { source, until: { asOf: until } }) : source;
}

/** A time with who set it and, where that is no law, of what date; one that nobody has checked is said to be so before it. */
export function timeArg(base: KnowledgeBase, times: readonly Duration[], first: Duration): Arg {
  const { publisher, kind } = sourceOf(base, first.source);
  const value = daysArg(times, first);
  const asOf = { asOf: first.asOf } as const;
  if (kind === 'law')
    return nested('plan-by-law', { value, source: lawArg(base, { source: first.source, ...articleOf(times) }) });
  const source: Arg = typeof publisher === 'string' ? { words: publisher } : { prose: publisher };
  return nested(kind === 'unverified' ? 'plan-unofficial' : 'cited', { value, asOf, source });
}
