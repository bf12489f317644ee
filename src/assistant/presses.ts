import { answerQuestion } from '../answers/answer-question.ts';
import { recordAnswer } from '../answers/record-answer.ts';
import { sourcesAnswer } from '../answers/sources-answer.ts';
import type { Action } from '../domain/action.ts';
import type { Answer } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { DeadlineQuestion, Question } from '../domain/question.ts';
import type { Taken } from './taken.ts';
import { menuAnswer } from './menu.ts';

/** The whole of an answer that was cut for the phone. */
function whole(answer: Answer): Answer {
  const { more: _more, ...rest } = answer;
  return rest;
}

/** What is answered alike for everybody; a confirmed deletion is decided with the person's data. */
type PublicAction = Exclude<Action, { do: 'forget' }>;

const dueOf = ({ record, day, counts }: Extract<Action, { do: 'due' }>): DeadlineQuestion => ({
  kind: 'deadline',
  procedure: record,
  day,
  counts,
});

function answerTo(base: KnowledgeBase, action: PublicAction): Answer {
  switch (action.do) {
    case 'record':
      return recordAnswer(base, action.record, []);
    case 'field':
      return answerQuestion(base, { kind: 'fields', records: [action.record], fields: [action.field], to: [] });
    case 'due':
      return answerQuestion(base, dueOf(action));
    case 'more':
      return whole(
        answerTo(
          base,
          action.field ? { ...action, do: 'field', field: action.field } : { do: 'record', record: action.record },
        ),
      );
    case 'sources':
      return sourcesAnswer(base, action.record, action.field);
    case 'language':
      return menuAnswer(base, 'start');
    case 'menu':
      return menuAnswer(base, action.page);
    case 'act':
    case 'flow':
      return menuAnswer(base, 'start');
  }
}

/** The question that a button asks, so that one can go on from it in words. */
function questionOf(action: PublicAction): Question | undefined {
  if (action.do === 'field') return { kind: 'fields', records: [action.record], fields: [action.field], to: [] };
  if (action.do === 'due') return dueOf(action);
  return action.do === 'record' ? { kind: 'record', record: action.record, beside: [] } : undefined;
}

/** True when the record a button names is still known; records may go while their buttons stay. */
const stillKnown = (base: KnowledgeBase, action: PublicAction) =>
  !('record' in action) || base.records.has(action.record);

/** Answers a press of a button; one whose record is gone leads to the menu. */
export function pressAnswer(base: KnowledgeBase, action: PublicAction, language: Language): Taken {
  if (!stillKnown(base, action)) return { answer: menuAnswer(base, 'start'), language };
  const answer = answerTo(base, action);
  if (action.do === 'language') return { answer, language: action.language, chosen: action.language };
  const question = questionOf(action);
  return { answer, language, ...(question ? { question } : {}) };
}
