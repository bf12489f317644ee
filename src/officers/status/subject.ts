import type { Arg } from '../../domain/answer.ts';
import type { Case } from '../../domain/case.ts';
import type { KnowledgeBase, KnownRecord } from '../../domain/knowledge-base.ts';
import { isRecordRef, kindOf, type RecordRef } from '../../domain/refs.ts';
import type { FlowContext } from '../../flows/flow.ts';

/** What officers keep the status of: a record such as `park/tien-thanh`, or a case of the Board, `case/HZ-0421`. */
export type Subject = string;

type Known = Pick<FlowContext, 'base' | 'store'>;

const casePrefix = 'case/';

/** The subject that a case is. */
export const subjectOfCase = ({ id }: Pick<Case, 'id'>): Subject => `${casePrefix}${id}`;

/** Kinds of record whose status officers keep; procedures and facts have none. */
export const isSubjectRef = (ref: RecordRef): boolean => ['park', 'zone', 'project'].includes(kindOf(ref));

/** The record that a subject is, if it is one that is known. */
export function recordOf({ base }: { readonly base: KnowledgeBase }, subject: Subject): KnownRecord | undefined {
  return isRecordRef(subject) && isSubjectRef(subject) ? base.records.get(subject) : undefined;
}

/** The case that a subject is, if it is one that is known. */
export const caseOf = ({ store }: Pick<Known, 'store'>, subject: Subject): Case | undefined =>
  subject.startsWith(casePrefix) ? store.get('cases', subject.slice(casePrefix.length)) : undefined;

/** Whether a subject is known; buttons and conversations may outlive what they name. */
export const isKnown = (known: Known, subject: Subject): boolean =>
  recordOf(known, subject) !== undefined || caseOf(known, subject) !== undefined;

/** What a subject is called; its id when it is gone. */
export function subjectName(known: Known, subject: Subject): Arg {
  const record = recordOf(known, subject);
  if (record) return { names: record.names };
  const value = caseOf(known, subject);
  return { words: value ? `${value.name} (${value.id})` : subject };
}
