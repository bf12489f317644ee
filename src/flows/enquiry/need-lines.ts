import { type Block, block } from '../../domain/answer.ts';
import { asAnswered, type Enquiry, isWithheld } from '../../domain/enquiry.ts';

/** What an enquiry says, one line a field, as officers may see it. */
export function needLines(enquiry: Enquiry): Block[] {
  const shown = asAnswered(enquiry);
  const { name, contact, company, message, hectares } = shown;
  const lines = Object.entries({ name, contact, company, message }).flatMap(([id, value]) =>
    value === undefined ? [] : [block('item', `enquiry-field-${id}`, { value: { words: value } })],
  );
  const land =
    hectares === undefined
      ? []
      : [block('item', 'enquiry-field-hectares', { value: { amount: hectares, unit: 'ha' } })];
  const kept = isWithheld(enquiry) ? [block('note', 'enquiry-confidential-notice')] : [];
  return [...lines, ...land, ...kept];
}
