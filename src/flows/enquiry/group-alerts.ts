import { type Answer, block, saying } from '../../domain/answer.ts';
import type { Enquiry } from '../../domain/enquiry.ts';
import { settingsKey } from '../../domain/enquiry-settings.ts';
import type { Question } from '../../domain/question.ts';
import { kindOf } from '../../domain/refs.ts';
import { alertPurpose } from '../../domain/undelivered.ts';
import type { FlowContext, FlowNotice } from '../flow.ts';

const recordOf = (question: Question) =>
  question.kind === 'record' ? question.record : question.kind === 'fields' ? question.records[0] : undefined;

/** What an enquiry is about in one word that tells nothing of its person. */
function subjectOf({ understand }: FlowContext, { hectares, message }: Enquiry): 'land' | 'procedure' | 'other' {
  const record = message === undefined ? undefined : recordOf(understand(message));
  if (record && kindOf(record) === 'procedure') return 'procedure';
  return hectares !== undefined || record ? 'land' : 'other';
}

function alertOf(context: FlowContext, enquiry: Enquiry): Answer {
  const args = {
    reference: { words: enquiry.reference },
    language: { said: { say: `enquiry-in-${enquiry.language}`, with: {} } },
    subject: { said: { say: `enquiry-about-${subjectOf(context, enquiry)}`, with: {} } },
  };
  return saying([block('line', 'enquiry-alert', args)]);
}

/** What the groups that owners named are told of a new enquiry: nothing of who asks, and none of their words. */
export function groupAlerts(context: FlowContext, enquiry: Enquiry): FlowNotice[] {
  const groups = context.store.get('enquirySettings', settingsKey)?.alerts ?? [];
  return groups.map((chat) => ({ chat, answer: alertOf(context, enquiry), purpose: alertPurpose(chat) }));
}
