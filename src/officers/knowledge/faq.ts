import { type Answer, block, choice } from '../../domain/answer.ts';
import { refOf } from '../../domain/refs.ts';
import type { Answers, Finished, Flow, FlowContext, Outdated } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { wordOf } from '../../flows/word-of.ts';
import { wordsStep } from './alias.ts';
import { editId, fileOf, saved } from './edits.ts';
import { isFree, namesTaken, takenLines } from './names-given.ts';
import { asOfStep, sourceFrom, sourceStep } from './source-steps.ts';

const mostQuestion = 200;
const mostAnswer = 900;
/** The desk that keeps what is answered so, and for how long before it looks at it again. */
const desk = 'investment';
const reviewMonths = 6;

function monthsOn(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

const proseOf = (answers: Answers, what: 'question' | 'answer') => ({
  vi: wordOf(answers[`${what}-vi`]),
  en: wordOf(answers[`${what}-en`]),
});

const takenBy = (context: FlowContext, answers: Answers) =>
  namesTaken(context, Object.values(proseOf(answers, 'question')));

/** What is to be saved; beside another answer to the question it cannot be, and that one is shown. */
function summary(context: FlowContext, answers: Answers): Answer {
  const [question, answer] = [proseOf(answers, 'question'), proseOf(answers, 'answer')];
  const taken = takenBy(context, answers);
  const [last] = taken.edits.at(-1) ?? [];
  const show = last ? [[choice({ do: 'act', verb: 'edit', of: last }, 'edit-show')]] : [];
  const save = [[flowChoice('faq', 'finish', 'edit-save', { step: 'summary' })]];
  const pairs = [
    [question.vi, answer.vi],
    [question.en, answer.en],
  ] as const;
  return {
    kind: 'answer',
    records: [],
    blocks: [
      ...pairs.flatMap(([asked, said]) => [
        block('title', 'item', { value: { words: asked } }),
        block('line', 'item', { value: { words: said } }),
      ]),
      ...(isFree(taken)
        ? [block('note', 'edit-not-saved')]
        : [block('line', 'faq-taken'), ...takenLines(context, taken)]),
    ],
    choices: isFree(taken) ? save : show,
  };
}

/** An answer that somebody else saved to the question meanwhile is shown. */
function outdated(context: FlowContext, answers: Answers): Outdated | undefined {
  return isFree(takenBy(context, answers))
    ? undefined
    : { answers, lines: [block('line', 'status-changed-meanwhile')] };
}

function finish(context: FlowContext, answers: Answers): Finished {
  const id = editId(context);
  const asOf = wordOf(answers['as-of']);
  const question = proseOf(answers, 'question');
  const ref = refOf('faq', id);
  return saved(context, {
    file: fileOf(ref),
    of: ref,
    isNew: true,
    set: {
      id,
      names: question,
      owner: desk,
      reviewBy: monthsOn(context.today, reviewMonths),
      question,
      answer: [{ value: proseOf(answers, 'answer'), asOf, source: id }],
    },
    is: question[context.language === 'vi' ? 'vi' : 'en'],
    source: sourceFrom(wordOf(answers.source), asOf),
    asks: { q: question.en, lang: 'en' },
  });
}

/** Answers a question that is asked and fits no field: in Vietnamese and English, with date and source. */
export const faq: Flow = {
  id: 'faq',
  version: 1,
  needs: 'editor',
  steps: [
    wordsStep('question-vi', 'faq-ask-question-vi', 'faq-wanted', mostQuestion),
    wordsStep('question-en', 'faq-ask-question-en', 'faq-wanted', mostQuestion),
    wordsStep('answer-vi', 'faq-ask-answer-vi', 'faq-wanted', mostAnswer),
    wordsStep('answer-en', 'faq-ask-answer-en', 'faq-wanted', mostAnswer),
    asOfStep,
    sourceStep,
  ],
  summary,
  outdated,
  finish,
};
