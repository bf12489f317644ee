import { type Answer, block, choice, saying } from '../../domain/answer.ts';
import { type Enquiry, withLetter } from '../../domain/enquiry.ts';
import type { Answers, Finished, Flow, FlowContext } from '../flow.ts';
import { flowChoice } from '../view.ts';
import { wordOf } from '../word-of.ts';
import { letterStep, referenceStep } from './letter-steps.ts';
import { ownEnquiryAnswer } from './my-enquiry.ts';
import { toOfficers } from './to-officers.ts';

const textArg = (answers: Answers) => ({ value: { words: wordOf(answers.text) } });

function summary(_context: FlowContext, answers: Answers): Answer {
  const head = block('title', 'my-enquiry-adds', { reference: { words: wordOf(answers.reference) } });
  return saying(
    [head, block('line', 'item', textArg(answers)), block('line', 'enquiry-not-sent')],
    [[flowChoice('enquiry-add', 'finish', 'enquiry-send', { step: 'summary' })]],
  );
}

/** The person's own enquiry that they add to, if it is still there. */
function ownEnquiry({ store, person }: FlowContext, answers: Answers): Enquiry | undefined {
  const enquiry = store.get('enquiries', wordOf(answers.reference));
  return enquiry?.person === person ? enquiry : undefined;
}

function finish(context: FlowContext, answers: Answers): Finished {
  const enquiry = ownEnquiry(context, answers);
  const menu = [[choice({ do: 'menu', page: 'start' }, 'button-menu')]];
  if (!enquiry) return { answer: saying([block('line', 'enquiry-gone')], menu), changes: [], notices: [] };
  const { reference } = enquiry;
  const added = withLetter(enquiry, { at: context.at, kind: 'add', text: wordOf(answers.text) });
  const lines = [
    block('title', 'enquiry-added-notice', { reference: { words: reference } }),
    block('line', 'item', textArg(answers)),
  ];
  return {
    answer: ownEnquiryAnswer(added, [block('line', 'my-enquiry-added')]),
    changes: [{ store: 'enquiries', key: reference, value: added }],
    expects: [{ store: 'enquiries', key: reference, value: enquiry }],
    notices: toOfficers(context, added, lines),
  };
}

/** What a person adds to an enquiry, or answers when an officer asked back. */
export const enquiryAdd: Flow = {
  id: 'enquiry-add',
  version: 1,
  steps: [referenceStep, letterStep(() => 'my-enquiry-ask-text', { prose: true })],
  summary,
  finish,
};
