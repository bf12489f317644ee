import { type Api, GrammyError } from 'grammy';
import type { Courier, Handed } from '../../domain/courier.ts';
import type { Line, Reply } from '../../domain/reply.ts';
import type { Log } from '../log.ts';
import { type ApiFault, apiFault, faultCode } from './api-faults.ts';
import { idOfAddress } from './chat-address.ts';
import { linesHtml, linesText } from './html.ts';
import { inlineKeyboard } from './keyboard.ts';
import type { Pause } from './pause.ts';
import { sendText } from './send-text.ts';

export type CourierDeps = {
  readonly api: Api;
  readonly pause: Pause;
  readonly log: Log;
  /** Whether announcements are paid for (Bot API, allow_paid_broadcast). */
  readonly paid: boolean;
};

type Words = { readonly parse_mode?: 'HTML' };

const awayMs = 3000;
const faultMs = 1000;
const heldMs = 500;

/** What a failed call means for something that is sent to many; whatever holds one call holds all. */
function handedOf(fault: ApiFault): Handed {
  switch (fault.kind) {
    case 'wait':
      return { kind: 'wait', ms: fault.seconds * 1000, why: 'asked' };
    case 'away':
    case 'gateway':
      return { kind: 'wait', ms: awayMs, why: 'away' };
    case 'again':
      return { kind: 'wait', ms: faultMs, why: 'fault' };
    case 'unsure':
      return { kind: 'failed', why: 'no-answer' };
    case 'unchanged':
      return { kind: 'done' };
    case 'blocked':
      return { kind: 'blocked' };
    case 'moved':
    case 'refused':
    case 'bad-markup':
    case 'defect':
      return { kind: 'failed', why: 'refused' };
  }
}

/** Telegram says of a message that is too old, or gone already, only in words that it cannot be deleted. */
const isTooLate = (error: unknown): boolean =>
  error instanceof GrammyError && /message (can't be deleted|to delete not found)/i.test(error.description);

const textIn = (lines: readonly Line[], plain: boolean) => (plain ? linesText(lines) : linesHtml(lines));

/** Creates the way of announcements to Telegram: each call is tried once, and its answer is for the sender to follow. */
export function createCourier({ api, pause, log, paid }: CourierDeps): Courier {
  const payment = paid ? { allow_paid_broadcast: true } : {};

  async function attempt(call: () => Promise<unknown>): Promise<Handed> {
    // Whoever waited here could send when another process does so by then.
    if (pause.holding()) return { kind: 'wait', ms: heldMs, why: 'away' };
    if (!(await pause.over())) return { kind: 'wait', ms: awayMs, why: 'away' };
    try {
      const result = await call();
      const message = (result as { message_id?: unknown }).message_id;
      return { kind: 'done', ...(typeof message === 'number' ? { message } : {}) };
    } catch (error) {
      const fault = apiFault(error);
      if (fault.kind === 'wait') pause.asked(fault.seconds * 1000);
      if (isTooLate(error)) return { kind: 'failed', why: 'too-late' };
      if (fault.kind !== 'blocked')
        log.warn({ fault: fault.kind, ...faultCode(error) }, 'an announcement was not taken');
      return handedOf(fault);
    }
  }

  /** Markup of ours that Telegram does not take is a fault of ours, and the text goes out without it. */
  async function withMarkup(call: (plain: boolean) => Promise<unknown>): Promise<Handed> {
    return attempt(() =>
      call(false).catch((error: unknown) => {
        if (apiFault(error).kind !== 'bad-markup') throw error;
        log.error(faultCode(error), 'markup of an announcement was not taken');
        return call(true);
      }),
    );
  }

  function wordsOf({ buttons }: Reply, plain: boolean) {
    const keyboard = inlineKeyboard(buttons);
    return {
      ...(plain ? {} : ({ parse_mode: 'HTML' } satisfies Words)),
      ...(keyboard.length ? { reply_markup: { inline_keyboard: keyboard } } : {}),
    };
  }

  function post(chat_id: number, reply: Reply, plain: boolean): Promise<unknown> {
    const { file, lines } = reply;
    const text = { chat_id, text: textIn(lines, plain), ...wordsOf(reply, plain), ...payment };
    return sendText(api.raw, { ...text, link_preview_options: { is_disabled: true }, ...(file ? { file } : {}) });
  }

  const to = (chat: string, send: (id: number) => Promise<Handed>): Promise<Handed> => {
    const id = idOfAddress(chat);
    return id === undefined ? Promise.resolve({ kind: 'failed', why: 'refused' }) : send(id);
  };

  return {
    send: (chat, reply) => to(chat, (id) => withMarkup((plain) => post(id, reply, plain))),
    edit: (chat, message_id, reply) =>
      to(chat, (chat_id) =>
        withMarkup((plain) =>
          api.raw.editMessageText({ chat_id, message_id, text: textIn(reply.lines, plain), ...wordsOf(reply, plain) }),
        ),
      ),
    remove: (chat, message_id) => to(chat, (chat_id) => attempt(() => api.raw.deleteMessage({ chat_id, message_id }))),
  };
}
