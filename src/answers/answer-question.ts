import { type Answer, block, choice } from '../domain/answer.ts';
import type { FieldId, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Question } from '../domain/question.ts';
import { calendarAnswer } from './calendar-answer.ts';
import { compareAnswer } from './compare-answer.ts';
import { deadlineAnswer } from './deadline-answer.ts';
import { fieldsAnswer } from './fields-answer.ts';
import { listAnswer } from './list-answer.ts';
import { recordAnswer } from './record-answer.ts';
import { sourcesAnswer } from './sources-answer.ts';
import { outsideAnswer, talkAnswer } from './talk-answer.ts';
import { whichAnswer } from './which-answer.ts';

/** A field without a record: asks of which, since a figure of any one would be a guess. */
function ofWhichAnswer(fields: readonly FieldId[]): Answer {
  const [field] = fields;
  return {
    kind: 'clarify',
    records: [],
    blocks: [field ? block('line', 'of-which', { field: { field } }) : block('line', 'which')],
    choices: [
      [
        choice({ do: 'menu', page: 'parks' }, 'button-parks'),
        choice({ do: 'menu', page: 'procedures' }, 'button-procedures'),
      ],
    ],
  };
}

/** Answers a question from the knowledge base alone; what it says, a record says. */
export function answerQuestion(base: KnowledgeBase, question: Question): Answer {
  switch (question.kind) {
    case 'fields':
      return fieldsAnswer(base, question);
    case 'record':
      return recordAnswer(base, question.record, question.beside, question.lines);
    case 'which':
      return whichAnswer(base, question);
    case 'of-which':
      return ofWhichAnswer(question.fields);
    case 'list':
      return listAnswer(base, question);
    case 'compare':
      return compareAnswer(base, question);
    case 'deadline':
      return deadlineAnswer(base, question);
    case 'working-day':
    case 'days-off':
      return calendarAnswer(base, question);
    case 'sources':
      return sourcesAnswer(base, question.record, question.field);
    case 'talk':
      return talkAnswer(question.topic);
    case 'outside':
      return outsideAnswer(base, question.reason, question.near);
  }
}
