import { z } from 'zod';
import { Language, languages } from './language.ts';
import { isRecordRef, type RecordRef } from './refs.ts';

/** Texts by language; at least one. */
const Texts = z.strictObject(
  Object.fromEntries(languages.map((language) => [language, z.string().min(1).optional()])) as Record<
    Language,
    z.ZodOptional<z.ZodString>
  >,
);

export const SentFile = z.strictObject({
  is: z.enum(['picture', 'document']),
  /** The channel's name of a file that it has already. */
  id: z.string().min(1),
  name: z.string().optional(),
});
/** A file that the channel has already, such as one that an officer sent. */
export type SentFile = z.infer<typeof SentFile>;

/** Who gets an announcement: the subscribers of a topic, or those who got an earlier one; in some languages only, if so wished. */
export const Audience = z.union([
  z.strictObject({ topic: z.string().min(1), languages: z.array(Language).min(1).optional() }),
  z.strictObject({ gotten: z.string().min(1), topic: z.string().min(1) }),
]);
export type Audience = z.infer<typeof Audience>;

export const Content = z.strictObject({
  texts: Texts,
  file: SentFile.optional(),
  link: z.url().optional(),
  record: z.custom<RecordRef>((value) => typeof value === 'string' && isRecordRef(value), 'want a record').optional(),
});
/** What an announcement says. */
export type Content = z.infer<typeof Content>;

export const Counts = z.strictObject({
  sent: z.int().min(0),
  blocked: z.int().min(0),
  failed: z.int().min(0),
  left: z.int().min(0),
});
/** How many recipients it ended with in which way; `left` are those who left the topic meanwhile. */
export type Counts = z.infer<typeof Counts>;

export const noCounts: Counts = { sent: 0, blocked: 0, failed: 0, left: 0 };

const announcementStates = ['approval', 'due', 'running', 'paused', 'done', 'stopped', 'rejected'] as const;

export const Announcement = z.strictObject({
  what: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('message'), to: Audience, content: Content }),
    /** Deletes an announcement again where it was delivered. */
    z.strictObject({ kind: z.literal('recall'), of: z.string().min(1) }),
    /** Each recipient gets a letter of their own, such as a digest. */
    z.strictObject({ kind: z.literal('letters'), name: z.string().min(1) }),
  ]),
  /** The person who sends it; nobody's when the clock does. */
  by: z.string().min(1).optional(),
  /** The language that person wrote it in: how far it has come is told in it. */
  language: Language.optional(),
  /** The draft it was made of, so that one draft is sent once. */
  draft: z.string().optional(),
  at: z.iso.datetime(),
  /** When it is to be sent. */
  due: z.iso.datetime(),
  state: z.enum(announcementStates),
  approvedBy: z.string().optional(),
  started: z.iso.datetime().optional(),
  ended: z.iso.datetime().optional(),
  /** How many recipients there were at the start. */
  total: z.int().min(0).optional(),
  /** How many get it later beside those: it waits for the end of their quiet hours or for their digest. */
  later: z.int().positive().optional(),
  counts: Counts.optional(),
});
/** Something that is sent to many: what, to whom, when, and how far it has come. */
export type Announcement = z.infer<typeof Announcement>;

/** Some of an announcement's recipients, as they were at its start; kept under `ID/0001`, in the order of sending. */
export const Recipients = z.strictObject({ people: z.array(z.string().min(1)).min(1) });
export type Recipients = z.infer<typeof Recipients>;

/** Recipients under one key: few enough that one is written in a moment, many enough that there are few. */
export const recipientsAKey = 500;

export const recipientsKey = (id: string, part: number): string => `${id}/${String(part).padStart(4, '0')}`;

/** Why something could not be delivered: the chat takes nothing, Telegram did not answer or had a fault, or it is too late. */
export const deliveryFaults = ['refused', 'no-answer', 'fault', 'too-late'] as const;
export type DeliveryFault = (typeof deliveryFaults)[number];

const deliveryEnds = ['sent', 'blocked', 'failed', 'left'] as const;

export const DeliveryNote = z.strictObject({
  as: z.enum(deliveryEnds),
  /** Seconds since 1970. */
  at: z.int().positive(),
  /** The channel's name of the message, by which it can be recalled. */
  message: z.int().optional(),
  why: z.enum(deliveryFaults).optional(),
});
/** How an announcement ended for one recipient; kept under `ID/PERSON`. */
export type DeliveryNote = z.infer<typeof DeliveryNote>;

export const deliveryKey = (id: string, person: string): string => `${id}/${person}`;

/** Whether a key of a delivery or a letter is that of a person. */
export const isKeyOf = (person: string, key: string): boolean => key.endsWith(`/${person}`);

const endedKeptMs = 90 * 24 * 60 * 60 * 1000;

/** True of what ended 90 days ago. */
export const isAnnouncementOver = ({ ended }: Announcement, now: Date): boolean =>
  ended !== undefined && now.getTime() - Date.parse(ended) > endedKeptMs;

const keptMs = 30 * 24 * 60 * 60 * 1000;

export const isDeliveryOver = ({ at }: DeliveryNote, now: Date): boolean => now.getTime() - at * 1000 > keptMs;
