import type { Arg } from '../domain/answer.ts';
import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { cited, isUnverified } from './cite.ts';
import { nested } from './said.ts';
import { differingFigures, type Subject } from './standing.ts';

/** As many other figures are named beside the one that stands; the record's own page has them all. */
const mostNamed = 2;

/** A value with the other figures in print on the same thing, each with its date. */
export function withDiffering(base: KnowledgeBase, record: KnownRecord, subject: Subject, value: Arg): Arg {
  const others = differingFigures(base, record, subject)
    .slice(0, mostNamed)
    .map((figure): Arg => {
      const { value: amount, unit, qualifier } = figure;
      const said: Arg = { amount, unit, qualifier };
      return isUnverified(base, figure) || figure.former
        ? cited(base, said, figure)
        : nested('with-part', { value: said, part: { asOf: figure.asOf } });
    });
  return others.length ? nested('with-differing', { value, others: { list: others } }) : value;
}
