import { type Arg, type Block, block } from '../../domain/answer.ts';
import type { Figure } from '../../domain/entries.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { isUnverified, sourceArg } from '../../answers/cite.ts';
import { figureArg } from '../../answers/values.ts';
import { nested } from '../../answers/said.ts';
import { standingAmount } from '../../answers/standing.ts';
import type { Judged, Suited } from './suited.ts';
import { reportedFull } from './suited.ts';

/** A figure in short: with its date, and before it that nobody has checked it where that is so. */
function shortFigure(base: KnowledgeBase, figure: Figure): Arg {
  const args = {
    value: figureArg(base, figure),
    asOf: { asOf: figure.asOf } as const,
    source: sourceArg(base, figure),
  };
  return nested(isUnverified(base, figure) ? 'unofficial' : 'cited', args);
}

/** What a park publishes on a need, and whether it fulfils it. */
function needArg(base: KnowledgeBase, { park }: Suited, { need, verdict }: Judged): Arg {
  const { filter, id } = need;
  if (verdict === 'unknown') return nested(`find-open-${id}`);
  if (filter.by !== 'amount') return nested(`find-${verdict === 'no' ? 'no' : 'has'}-${id}`);
  const figure = standingAmount(base, park, filter);
  const value: Arg = figure ? shortFigure(base, figure) : { words: '' };
  return nested(verdict === 'no' ? `find-misses-${id}` : `find-fits-${id}`, { value });
}

/** What is said against a park that fits: that it was reported full. */
function against(base: KnowledgeBase, { park }: Suited): Arg[] {
  const full = reportedFull(base, park);
  return full ? [nested('find-full', { value: shortFigure(base, full) })] : [];
}

/** A park with what speaks for and against it. */
export function parkLine(base: KnowledgeBase, one: Suited): Block {
  const told = one.judged.map((judged) => needArg(base, one, judged));
  const reasons: Arg = { list: [...against(base, one), ...told] };
  return block('item', 'find-park', { name: { names: one.park.names }, reasons });
}

/** Why a park is no match: each need it misses and by how much, or that it is one. */
export function whyNot(base: KnowledgeBase, one: Suited): Block[] {
  const missed = one.judged.filter(({ verdict }) => verdict === 'no' || verdict === 'unknown');
  const name = { names: one.park.names };
  if (!missed.length) return [block('line', 'find-is-match', { name }), parkLine(base, one)];
  const reasons: Arg = { list: missed.map((judged) => needArg(base, one, judged)) };
  return [block('line', 'find-why-not', { name, reasons })];
}
