import type { Answer } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { CalendarQuestion } from '../domain/question.ts';

/** Being written. */
export function calendarAnswer(_base: KnowledgeBase, _question: CalendarQuestion): Answer {
  return { kind: 'unknown', records: [], blocks: [], choices: [] };
}
