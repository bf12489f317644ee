import type { Arg } from '../domain/answer.ts';
import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { cited, isUnverified, type Sourced } from './cite.ts';
import { nested } from './said.ts';
import { differingFigures, type Subject } from './standing.ts';

/** As many other figures are named beside the one that stands; the record's own page has them all. */
const mostNamed = 2;

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

/** A cited value with its remark, ready for more words after it; an unverified figure says enough about itself. */
export function citedWithRemark(base: KnowledgeBase, value: Arg, entry: Sourced): Arg {
  const withSource = cited(base, value, entry);
  const { note } = entry;
  if (!note || isUnverified(base, entry)) return withSource;
  const remark = { prose: { vi: withoutStop(note.vi), en: withoutStop(note.en) } };
  return nested('noted', { value: withSource, note: remark });
}

/** A value with the other figures in print on the same thing, each with its date. */
export function withDiffering(base: KnowledgeBase, record: KnownRecord, subject: Subject, value: Arg): Arg {
  const others = differingFigures(base, record, subject)
    .slice(0, mostNamed)
    .map((figure): Arg => {
      const { value: amount, unit, qualifier } = figure;
      const said: Arg = { amount, unit, qualifier };
      return isUnverified(base, figure)
        ? cited(base, said, figure)
        : nested('with-part', { value: said, part: { asOf: figure.asOf } });
    });
  return others.length ? nested('with-differing', { value, others: { list: others } }) : value;
}
