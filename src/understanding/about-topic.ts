import type { Question } from '../domain/question.ts';
import { kindOf, type RecordRef } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import type { Reading } from './reading.ts';

/** A question about a subject: a procedure's field where one is asked for, otherwise the whole record. */
export function aboutTopic(reading: Reading, ref: RecordRef): Question {
  const fields = kindOf(ref) === 'procedure' ? askedFields(reading, 'procedure') : [];
  return fields.length
    ? { kind: 'fields', records: [ref], fields, to: [] }
    : { kind: 'record', record: ref, beside: [] };
}
