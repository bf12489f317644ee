import { z } from 'zod';
import { type Answer, type Block, block, choice, saying } from '../../domain/answer.ts';
import { type Enquiry, heldBy, type Letter, stateOf, withLetter } from '../../domain/enquiry.ts';
import { letterPurpose } from '../../domain/undelivered.ts';
import { givenStep, letterStep, referenceStep } from '../../flows/enquiry/letter-steps.ts';
import type { Answers, Finished, Flow, FlowContext, FlowNotice } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { wordOf } from '../../flows/word-of.ts';
import { goneAnswer, hasIt, kept } from './acts.ts';
import { cardAnswer } from './card.ts';
import { isOthers } from './desk-people.ts';

const Kind = z.enum(['reply', 'ask', 'close']);
const kindIn = ({ kind }: Answers) => Kind.catch('reply').parse(kind);

/** What the person reads: whose words these are stands above them, as nothing translates them. */
function letterBlocks(reference: string, { kind, text }: Pick<Letter, 'kind' | 'text'>): Block[] {
  const head = block('title', `my-letter-head-${kind}`, { reference: { words: reference } });
  return [head, block('note', 'my-letter-by-officer'), block('line', 'item', { value: { words: text } })];
}

function summary({ store }: FlowContext, answers: Answers): Answer {
  const reference = wordOf(answers.reference);
  const language = store.get('enquiries', reference)?.language ?? 'vi';
  const letter = { kind: kindIn(answers), text: wordOf(answers.text) };
  return saying(
    [
      block('note', 'letter-preview', { language: { said: { say: `language-${language}`, with: {} } } }),
      ...letterBlocks(reference, letter),
      block('line', 'enquiry-not-sent'),
    ],
    [[flowChoice('enquiry-reply', 'finish', 'enquiry-send', { step: 'summary' })]],
  );
}

/** The message to the person, in their language; they may answer and look at their enquiry. */
function toPerson(chat: string, { reference, language, letters = [] }: Enquiry, letter: Letter): FlowNotice {
  const answer = choice(
    { do: 'act', verb: 'my-enquiry-add', of: reference },
    letter.kind === 'ask' ? 'my-enquiry-answer' : 'my-enquiry-add',
  );
  const own = choice({ do: 'act', verb: 'my-enquiry', of: reference }, 'my-enquiry');
  const message = saying(letterBlocks(reference, letter), [[answer], [own]]);
  return { chat, answer: message, language, purpose: letterPurpose(reference, letters.length - 1) };
}

const notSent = (context: FlowContext, enquiry: Enquiry, why: Block, answers: Answers): Finished => ({
  answer: cardAnswer(context, enquiry, [
    block('line', 'letter-not-sent'),
    why,
    block('note', 'letter-your-text', { text: { words: wordOf(answers.text) } }),
  ]),
  changes: [],
  notices: [],
});

/** Sends it, unless a colleague has the enquiry by now, it was closed meanwhile, or there is nobody to send it to. */
function finish(context: FlowContext, answers: Answers): Finished {
  const reference = wordOf(answers.reference);
  const enquiry = context.store.get('enquiries', reference);
  if (!enquiry) return { answer: goneAnswer(), changes: [], notices: [] };
  if (isOthers(context, enquiry)) return notSent(context, enquiry, hasIt(context, enquiry), answers);
  if (enquiry.closed) return notSent(context, enquiry, block('line', 'letter-closed-meanwhile'), answers);
  if (enquiry.person === undefined) return notSent(context, enquiry, block('line', 'letter-nobody'), answers);
  const letter: Letter = { at: context.at, kind: kindIn(answers), text: wordOf(answers.text) };
  const after = withLetter(heldBy(enquiry, context.person), letter);
  return {
    answer: cardAnswer(context, after, [block('line', 'letter-sent')]),
    ...kept(enquiry, after),
    notices: [toPerson(enquiry.person, after, letter)],
    audits: [{ act: `enquiry-${letter.kind}`, of: reference, was: stateOf(enquiry), is: stateOf(after) }],
  };
}

/** What an officer writes to the person of an enquiry: a reply, a question back, or the word that closes it. */
export const enquiryReply: Flow = {
  id: 'enquiry-reply',
  version: 1,
  needs: 'officer',
  steps: [
    referenceStep,
    givenStep('kind', Kind),
    letterStep((kind) => `letter-ask-${Kind.catch('reply').parse(kind)}`),
  ],
  summary,
  finish,
};
