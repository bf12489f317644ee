import { type Answer, type Block, block, choice } from '../../domain/answer.ts';
import { type Enquiry, isWithheld } from '../../domain/enquiry.ts';
import { amountOf } from '../find/needs.ts';
import type { Answers, Finished, Flow, FlowContext, Step } from '../flow.ts';
import { referenceOf } from '../reference.ts';
import { given } from './given.ts';
import { noticeOf } from './notice.ts';
import { ownChoice, releaseChoice } from './own-enquiries.ts';
import { flowChoice } from '../view.ts';
import { groupAlerts } from './group-alerts.ts';
import { company, confidential, consent, consentVersion, contact, hectares, message, name } from './steps.ts';

const menuRow = [choice({ do: 'menu', page: 'start' }, 'button-menu')];

const wordsIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The enquiry that the answers make. */
function enquiryOf(context: FlowContext, answers: Answers): Enquiry {
  const { person, at, language } = context;
  return {
    reference: referenceOf('HZ', context),
    person,
    at,
    language,
    consent: { version: consentVersion, at },
    ...given({
      name: wordsIn(answers.name),
      contact: wordsIn(answers.contact),
      company: wordsIn(answers.company),
      message: wordsIn(answers.message),
      hectares: amountOf(answers.hectares),
    }),
    ...(answers.confidential === true ? { confidential: true as const } : {}),
  };
}

const told: readonly Step[] = [name, contact, company, hectares, message];

/** All that will be sent, one line a field. */
function fieldLines(context: FlowContext, answers: Answers): Block[] {
  return told.flatMap(({ id, shown }) => {
    const value = answers[id];
    const known = value !== undefined && value !== null;
    return known ? [block('item', `enquiry-field-${id}`, { value: shown(value, context) })] : [];
  });
}

function summary(context: FlowContext, answers: Answers): Answer {
  const kept = answers.confidential === true ? [block('note', 'enquiry-confidential-note')] : [];
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'enquiry-summary'),
      ...fieldLines(context, answers),
      ...kept,
      block('line', 'enquiry-not-sent'),
    ],
    choices: [[flowChoice('enquiry', 'finish', 'enquiry-send', { step: 'summary' })]],
  };
}

function finish(context: FlowContext, answers: Answers): Finished {
  const enquiry = enquiryOf(context, answers);
  const { reference } = enquiry;
  const sent: Answer = {
    kind: 'answer',
    records: [],
    blocks: [block('line', 'enquiry-sent', { reference: { words: reference } })],
    choices: [
      ...(isWithheld(enquiry) ? [[releaseChoice(enquiry)]] : []),
      [choice({ do: 'act', verb: 'my-enquiry', of: reference }, 'my-enquiry')],
      [ownChoice],
      menuRow,
    ],
  };
  return {
    answer: sent,
    changes: [{ store: 'enquiries', key: reference, value: enquiry }],
    notices: [
      ...context.owners.map((chat) => ({ chat, answer: noticeOf(enquiry, 'enquiry-notice') })),
      ...groupAlerts(context, enquiry),
    ],
  };
}

/** Nothing is stored without consent; what can be had without it is offered. */
const declined: Answer = {
  kind: 'answer',
  records: [],
  blocks: [block('line', 'enquiry-declined')],
  choices: [[choice({ do: 'menu', page: 'contact' }, 'button-contact')], menuRow],
};

/** An enquiry to the Board: consent, who asks and what for, a summary, and sent once. */
export const enquiry: Flow = {
  id: 'enquiry',
  version: 1,
  steps: [consent, name, contact, hectares, company, message, confidential],
  stops: ({ consent: agreed }) => (agreed === false ? declined : undefined),
  summary,
  finish,
};
