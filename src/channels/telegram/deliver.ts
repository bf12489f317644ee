import type { SentFile as KeptFile } from '../../domain/announcement.ts';
import type { TextDocument } from '../../domain/reply.ts';
import type { Delivery, OutgoingMessage } from '../../domain/store.ts';
import type { Log } from '../log.ts';
import { type ApiFault, apiFault, faultCode } from './api-faults.ts';
import { linesText } from './html.ts';
import { type InlineButton, inlineKeyboard } from './keyboard.ts';
import { type Attempt, firstAttempt, nextStep } from './next-attempt.ts';
import type { Pause } from './pause.ts';
import { ratingRow } from './rating-row.ts';
import { type ReadyText, readyTexts } from './ready-texts.ts';

/** What is sent (Bot API, sendMessage). */
type SentText = {
  readonly chat_id: number;
  readonly text: string;
  readonly parse_mode?: 'HTML';
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: { readonly inline_keyboard: InlineButton[][] };
  /** A file that Telegram has already, under which the text stands. */
  readonly file?: KeptFile;
};

/** A file that is sent (Bot API, sendDocument). */
export type SentFile = { readonly chat_id: number; readonly document: TextDocument };

export type DeliverDeps = {
  readonly send: (text: SentText) => Promise<unknown>;
  readonly sendFile: (file: SentFile) => Promise<unknown>;
  /** Changes a message that was sent (Bot API, editMessageText). */
  readonly edit: (text: SentText & { readonly message_id: number }) => Promise<unknown>;
  /** The bot's name, once it is known. */
  readonly botName: () => string | undefined;
  readonly pause: Pause;
  readonly log: Log;
};

/**
 * How a message ended: `left` when the bot went away before it was sent, so that it stays to be sent; `blocked` when the
 * chat takes nothing from the bot any more.
 */
type Ended = Delivery | 'left' | 'blocked';

function textOf({ html, lines, keyboard }: ReadyText, { chat, plain }: Attempt): SentText {
  return {
    chat_id: chat,
    ...(plain ? { text: linesText(lines) } : { text: html, parse_mode: 'HTML' }),
    link_preview_options: { is_disabled: true },
    ...(keyboard.length ? { reply_markup: { inline_keyboard: keyboard } } : {}),
  };
}

const levels: Readonly<Partial<Record<ApiFault['kind'], keyof Log>>> = {
  'bad-markup': 'error',
  defect: 'error',
  refused: 'info',
  blocked: 'info',
  unchanged: 'info',
};

/** Notes a failed try: what is wrong with our text is a defect, the rest is the way of the world. */
function noteFault({ log }: DeliverDeps, message: string, error: unknown): void {
  const { kind } = apiFault(error);
  log[levels[kind] ?? 'warn']({ message, fault: kind, ...faultCode(error) }, 'a message was not taken by Telegram');
}

/** Sends one part of a message, on one try. */
type Post = (attempt: Attempt) => Promise<unknown>;

/** A text with the small thumbs under it; one that is not rated stays as it is. */
const withThumbs = (text: ReadyText, rated: string | undefined): ReadyText =>
  rated === undefined ? text : { ...text, keyboard: [...text.keyboard, ...inlineKeyboard(ratingRow(rated))] };

/** A text in the place of another; where that one can no longer be changed, it is sent. */
async function sendInstead({ send, edit }: DeliverDeps, text: SentText, message_id: number): Promise<unknown> {
  try {
    return await edit({ ...text, message_id });
  } catch (error) {
    if (apiFault(error).kind !== 'defect') throw error;
    return send(text);
  }
}

/** The parts of a message: as many texts as it needs, then its file. */
function postsOf(deps: DeliverDeps, { reply, edits, rated }: OutgoingMessage): Post[] {
  const { send, sendFile, botName } = deps;
  const texts = readyTexts(reply, botName()).map(
    (text, i, all): Post =>
      (attempt) => {
        const isLast = i === all.length - 1;
        const words = textOf(isLast ? withThumbs(text, rated) : text, attempt);
        const sent = isLast && reply.file ? { ...words, file: reply.file } : words;
        return i === 0 && edits !== undefined ? sendInstead(deps, sent, edits) : send(sent);
      },
  );
  const { document } = reply;
  return document ? [...texts, ({ chat }) => sendFile({ chat_id: chat, document })] : texts;
}

/** Sends one part, as often as it takes; tells how it ended and where the chat now is. */
async function sendPart(
  deps: DeliverDeps,
  message: string,
  post: Post,
  chat: number,
): Promise<{ ended: Ended; chat: number }> {
  let attempt = firstAttempt(chat);
  for (;;) {
    if (!(await deps.pause.over())) return { ended: 'left', chat };
    try {
      await post(attempt);
      return { ended: 'sent', chat: attempt.chat };
    } catch (error) {
      const fault = apiFault(error);
      const step = nextStep(attempt, fault);
      if (fault.kind !== 'gateway' || !attempt.serverFaults || 'end' in step) noteFault(deps, message, error);
      if ('end' in step) return { ended: step.end, chat: attempt.chat };
      attempt = step.attempt;
      if (step.everything) deps.pause.hold(step.pauseMs);
      else if (step.pauseMs && !(await deps.pause.sleep(step.pauseMs))) return { ended: 'left', chat };
    }
  }
}

/** Sends a message in as many parts as it needs; after a refusal, or when the bot is leaving, the rest stays unsent. */
export async function deliver(deps: DeliverDeps, message: OutgoingMessage, chat: number): Promise<Ended> {
  const { id } = message;
  const parts = postsOf(deps, message);
  if (!parts.length) deps.log.error({ message: id }, 'a message says nothing');
  let worst: Delivery = parts.length ? 'sent' : 'refused';
  let to = chat;
  for (const part of parts) {
    const sent = await sendPart(deps, id, part, to);
    if (sent.ended === 'left' || sent.ended === 'refused' || sent.ended === 'blocked') return sent.ended;
    if (sent.ended === 'unsure') worst = 'unsure';
    to = sent.chat;
  }
  return worst;
}
