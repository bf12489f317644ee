import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { isRecordRef, type RecordRef } from '../domain/refs.ts';

const markLetters = 6;

/** A short name of a record, for a button that names several and has 64 bytes for all; it hangs on the record's id alone. */
export function recordMark(ref: RecordRef): string {
  const whole = createHash('sha256').update(ref).digest().readBigUInt64BE(0).toString(36);
  return whole.padStart(markLetters, '0').slice(-markLetters);
}

/** Records as one word of a button. */
export const recordMarks = (refs: readonly RecordRef[]): string => refs.map(recordMark).join('.');

/** The records that a word of a button names, in its order; undefined when one of them is no longer known. */
export function markedRecords(base: KnowledgeBase, word: string): RecordRef[] | undefined {
  const byMark = new Map([...base.records.keys()].filter(isRecordRef).map((ref) => [recordMark(ref), ref]));
  const refs = word.split('.').map((mark) => byMark.get(mark));
  return refs.every((ref) => ref !== undefined) ? refs : undefined;
}
