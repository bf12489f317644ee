import { z } from 'zod';
import { type Answer, block } from '../../domain/answer.ts';
import { Language, languages } from '../../domain/language.ts';
import type { Answers, Finished, Flow, FlowContext, Step } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { wordOf } from '../../flows/word-of.ts';
import { saved } from './edits.ts';
import { wordsStep } from './alias.ts';

/** What words may be taught for: fields of records, and the coded terms of questions. */
const teachable = /^(field|industry|status|country):/;

/** The concepts a known word of the vocabulary stands for. */
function conceptsIn(text: string, { read, base }: FlowContext): string[] {
  const found = read(text).found.map(({ concept }) => concept);
  return [...new Set(found)].filter((concept) => teachable.test(concept) && inSomeLanguage(base.words, concept));
}

const inSomeLanguage = (words: FlowContext['base']['words'], concept: string): boolean =>
  languages.some((language) => words[language].has(concept));

const idOf = (concept: string): string => concept.replace(':', '-').toLowerCase();

const meaning: Step = {
  id: 'meaning',
  schema: z.string().regex(teachable),
  ask: () => [block('line', 'word-ask-meaning')],
  pick: (id, { base }) => [...base.words.en.keys()].find((concept) => idOf(concept) === id),
  read(text, context) {
    const [concept, ...others] = conceptsIn(text, context);
    if (!concept) return { kind: 'refused', why: block('note', 'word-meaning-wanted') };
    if (!others.length) return { kind: 'value', value: concept };
    const choices = [concept, ...others].map((each) => ({
      id: idOf(each),
      label: { say: 'item', with: { value: { words: firstWord(context, each) } } },
      value: each,
    }));
    return { kind: 'which', why: block('line', 'word-which'), choices };
  },
  help: block('note', 'word-meaning-wanted'),
  shown: (value, context) => ({ words: firstWord(context, wordOf(value)) }),
};

/** A concept by the first word people have for it in the reader's language. */
const firstWord = ({ base, language }: FlowContext, concept: string): string =>
  base.words[language].get(concept)?.[0] ?? base.words.en.get(concept)?.[0] ?? concept;

const language: Step = {
  id: 'language',
  schema: Language,
  ask: () => [block('line', 'word-ask-language')],
  choices: () => languages.map((id) => ({ id, label: { say: `language-${id}`, with: {} }, value: id })),
  read: () => ({ kind: 'other' }),
  help: block('line', 'flow-press-one'),
  shown: (value) => ({ said: { say: `language-${wordOf(value)}`, with: {} } }),
};

function summary(context: FlowContext, answers: Answers): Answer {
  const args = {
    word: { words: wordOf(answers.word) },
    meaning: { words: firstWord(context, wordOf(answers.meaning)) },
    language: { said: { say: `language-${wordOf(answers.language)}`, with: {} } },
  };
  return {
    kind: 'answer',
    records: [],
    blocks: [block('line', 'word-preview', args)],
    choices: [[flowChoice('word', 'finish', 'edit-save', { step: 'summary' })]],
  };
}

function finish(context: FlowContext, answers: Answers): Finished {
  const of = Language.parse(answers.language);
  const concept = wordOf(answers.meaning);
  const word = wordOf(answers.word).toLowerCase();
  return saved(context, {
    file: `vocabulary/words/${of}.yaml`,
    set: { [concept]: [word] },
    is: `${word} = ${concept}`,
  });
}

/** Teaches a word that people use for something the vocabulary knows. */
export const word: Flow = {
  id: 'word',
  version: 1,
  needs: 'editor',
  steps: [wordsStep('word', 'word-ask', 'alias-wanted', 60), meaning, language],
  summary,
  finish,
};
