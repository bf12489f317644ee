import type { Answer } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';

/** Being written. */
export function listAnswer(_base: KnowledgeBase, _question: ListQuestion): Answer {
  return { kind: 'unknown', records: [], blocks: [], choices: [] };
}
