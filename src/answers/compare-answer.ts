import type { Answer } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { CompareQuestion } from '../domain/question.ts';

/** Being written. */
export function compareAnswer(_base: KnowledgeBase, _question: CompareQuestion): Answer {
  return { kind: 'unknown', records: [], blocks: [], choices: [] };
}
