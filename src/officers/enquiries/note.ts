import { type Answer, block, saying } from '../../domain/answer.ts';
import { withNote } from '../../domain/enquiry.ts';
import { letterStep, referenceStep } from '../../flows/enquiry/letter-steps.ts';
import type { Answers, Finished, Flow, FlowContext } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { wordOf } from '../../flows/word-of.ts';
import { goneAnswer, kept } from './acts.ts';
import { cardAnswer } from './card.ts';

function summary(_context: FlowContext, answers: Answers): Answer {
  const lines = [
    block('title', 'note-preview', { reference: { words: wordOf(answers.reference) } }),
    block('line', 'item', { value: { words: wordOf(answers.text) } }),
  ];
  return saying(lines, [[flowChoice('enquiry-note', 'finish', 'note-keep', { step: 'summary' })]]);
}

function finish(context: FlowContext, answers: Answers): Finished {
  const enquiry = context.store.get('enquiries', wordOf(answers.reference));
  if (!enquiry) return { answer: goneAnswer(), changes: [], notices: [] };
  const after = withNote(enquiry, { at: context.at, by: context.person, text: wordOf(answers.text) });
  return {
    answer: cardAnswer(context, after, [block('line', 'note-kept')]),
    ...kept(enquiry, after),
    notices: [],
    audits: [{ act: 'enquiry-noted', of: enquiry.reference }],
  };
}

/** A note of an officer about an enquiry, for the officers only. */
export const enquiryNote: Flow = {
  id: 'enquiry-note',
  version: 1,
  needs: 'officer',
  steps: [referenceStep, letterStep(() => 'note-ask')],
  summary,
  finish,
};
