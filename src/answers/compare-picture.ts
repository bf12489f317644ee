import { type KnowledgeBase, recordOf } from '../domain/knowledge-base.ts';
import type { ComparePicture } from '../domain/picture.ts';
import type { CompareQuestion } from '../domain/question.ts';
import { comparedFields } from './compared-fields.ts';
import { subjectWords } from './filter-words.ts';
import { pictureCell } from './picture-cells.ts';
import { nested } from './said.ts';

/** Two to four records side by side as a picture or a brief: the fields asked for, or those that tell the kind apart. */
export function comparePicture(
  base: KnowledgeBase,
  question: Pick<CompareQuestion, 'records' | 'fields' | 'to'>,
  today: string,
): ComparePicture {
  const records = question.records.slice(0, 4).map((ref) => recordOf(base, ref));
  const rows = comparedFields(records[0]?.kind ?? 'park', question).map((subject) => ({
    label: subjectWords(base, subject),
    cells: records.map((record) => pictureCell(base, record, subject)),
  }));
  return {
    kind: 'compare',
    title: nested('picture-compare-title'),
    day: today,
    notes: [],
    sources: rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.source ?? [])),
    names: records.map(({ names }) => ({ names })),
    rows,
  };
}
