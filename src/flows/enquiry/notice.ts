import { type Answer, block } from '../../domain/answer.ts';
import { asAnswered, type Enquiry, isWithheld } from '../../domain/enquiry.ts';
import { given } from './given.ts';

/** What those who answer are told; of a confidential enquiry the need only. */
export function noticeOf(enquiry: Enquiry, title: string): Answer {
  const shown = asAnswered(enquiry);
  const words = given({ name: shown.name, contact: shown.contact, company: shown.company, message: shown.message });
  const lines = Object.entries(words).map(([id, value]) =>
    block('item', `enquiry-field-${id}`, { value: { words: value } }),
  );
  const land =
    shown.hectares === undefined
      ? []
      : [block('item', 'enquiry-field-hectares', { value: { amount: shown.hectares, unit: 'ha' } })];
  const head = block('title', title, { reference: { words: enquiry.reference } });
  const kept = isWithheld(enquiry) ? [block('note', 'enquiry-confidential-notice')] : [];
  return { kind: 'answer', records: [], blocks: [head, ...lines, ...land, ...kept], choices: [] };
}
