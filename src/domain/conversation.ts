import { z } from 'zod';
import { allFields, type FieldId } from './knowledge-base.ts';
import { isRecordRef, type RecordRef } from './refs.ts';

const Ref = z.custom<RecordRef>((value) => typeof value === 'string' && isRecordRef(value), 'want kind/id');
const Field = z.custom<FieldId>((value) => allFields.some((field) => field === value), 'want a field');

export const Conversation = z.strictObject({
  /** What was last answered: the records, most important first, and the fields asked for. */
  records: z.array(Ref),
  fields: z.array(Field),
  /**
   * What was last offered, listed or spoken of together, in its order, so that one of it may be picked by its place; `open`
   * while it was asked which of them is meant, and the fields that were asked for then.
   */
  offered: z
    .strictObject({ records: z.array(Ref), fields: z.array(Field), open: z.literal(true).optional() })
    .optional(),
  /** The question last asked, masked and cut, so that a thumbs-down can hand it on; `rated` once its answer was. */
  asked: z
    .strictObject({ id: z.string(), text: z.string(), at: z.string(), rated: z.literal(true).optional() })
    .optional(),
  /** The case whose card an officer saw, such as `case/HZ-0421`. */
  subject: z.string().optional(),
  /** When, ISO 8601 in UTC. */
  at: z.string(),
});
/** What one person and the assistant last spoke of in one chat. */
export type Conversation = z.infer<typeof Conversation>;

/** Minutes after which "its price?" no longer means what was spoken of before. */
const remembered = 60;

/** Milliseconds after which no turn, however late it is delivered, can go on from a conversation. */
const deliverableMs = 24 * 60 * 60 * 1000;

/** True when a conversation is of no more use. */
export function isConversationOver(last: Conversation, now: Date): boolean {
  return now.getTime() - Date.parse(last.at) > deliverableMs + remembered * 60_000;
}

/** What was last spoken of, if it is still fresh at a moment (ISO 8601). */
export function freshConversation(last: Conversation | undefined, at: string): Conversation | undefined {
  const minutes = last ? (Date.parse(at) - Date.parse(last.at)) / 60_000 : Number.POSITIVE_INFINITY;
  return minutes <= remembered ? last : undefined;
}
