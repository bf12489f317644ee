import { z } from 'zod';
import type { Action } from '../domain/action.ts';
import { SentFile } from '../domain/announcement.ts';
import { Language } from '../domain/language.ts';
import type { DrawnReply, Reply } from '../domain/reply.ts';
import type { OutgoingMessage } from '../domain/store.ts';

const Span = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: z.string().optional(),
  start: z.string().optional(),
});

const NamedAction = z.looseObject({ do: z.string() });
/** Only that it is an action: one that names a field which a later version no longer has must not forbid the start. */
const StoredAction = z.custom<Action>((value) => NamedAction.safeParse(value).success, 'want an action');

const Button = z.strictObject({ label: z.string(), action: StoredAction, share: z.string().optional() });

const Lines = z.array(z.array(Span));
const Kind = z.looseObject({ kind: z.string() });
/** Only that it is a picture, as with actions; what is in it is checked where it is drawn, and a fault there sends the lines. */
const StoredPicture = z.custom<DrawnReply['of']>((value) => Kind.safeParse(value).success, 'want a picture');
const Drawn = z.strictObject({ of: StoredPicture, language: Language, caption: Lines });

const Place = z.strictObject({
  lat: z.number(),
  lon: z.number(),
  title: z.string().min(1),
  address: z.string().min(1),
});

/** A reply as it stands in messages and letters. */
export const StoredReply: z.ZodType<Reply> = z.strictObject({
  lines: Lines,
  buttons: z.array(z.array(Button)),
  document: z.strictObject({ name: z.string().min(1), text: z.string().min(1) }).optional(),
  picture: Drawn.optional(),
  place: Place.optional(),
  file: SentFile.optional(),
  numbersAnswer: z.literal(true).optional(),
});

/** The same reply goes to many people: it is checked once. */
const checked = new WeakSet<Reply>();
const WrittenReply = z.custom<Reply>().check(({ value, issues }) => {
  if (checked.has(value)) return;
  const { success, error } = StoredReply.safeParse(value);
  if (success) checked.add(value);
  else
    issues.push(...error.issues.map(({ path, message }) => ({ code: 'custom' as const, path, message, input: value })));
});

const message = <R extends z.ZodType<Reply>>(reply: R) =>
  z.strictObject({
    id: z.string().min(1),
    chat: z.string().min(1),
    reply,
    rated: z.string().optional(),
    edits: z.int().optional(),
    thread: z.int().optional(),
    quotes: z.int().optional(),
    announced: z.literal(true).optional(),
    purpose: z.string().min(1).optional(),
    forget: z.literal(true).optional(),
  });

/** A message as it stands in the journal and in snapshots. */
export const Message: z.ZodType<OutgoingMessage> = message(StoredReply);
/** A message that is to be written there. */
export const WrittenMessage: z.ZodType<OutgoingMessage> = message(WrittenReply);
