import type { Answer } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { DeadlineQuestion } from '../domain/question.ts';

/** Being written. */
export function deadlineAnswer(_base: KnowledgeBase, _question: DeadlineQuestion): Answer {
  return { kind: 'unknown', records: [], blocks: [], choices: [] };
}
