import { type Answer, block, choice, saying } from '../../domain/answer.ts';
import type { Enquiry } from '../../domain/enquiry.ts';
import { needLines } from './need-lines.ts';

/** What those who answer are told; of a confidential enquiry the need only. */
export function noticeOf(enquiry: Enquiry, title: string): Answer {
  const head = block('title', title, { reference: { words: enquiry.reference } });
  const open = choice({ do: 'act', verb: 'enquiry', of: enquiry.reference }, 'enquiry-open-card');
  return saying([head, ...needLines(enquiry)], [[open]]);
}
