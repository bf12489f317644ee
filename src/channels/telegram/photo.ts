import type { DrawnReply } from '../../domain/reply.ts';
import type { OutgoingMessage } from '../../domain/store.ts';
import type { Language } from '../../domain/language.ts';
import type { Picture } from '../../domain/picture.ts';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';
import { type BusyDeps, whileBusy } from './busy.ts';
import { startLink } from './start-links.ts';

/** Draws a picture as PNG, one sheet or more, beside the main thread. */
export type Draw = (picture: Picture, language: Language) => Promise<readonly Uint8Array[]>;

export type PhotoDeps = BusyDeps & {
  /** Without it people get the words of a picture. */
  readonly draw?: Draw | undefined;
  readonly botName: () => string | undefined;
  readonly log: Log;
};

/** A picture that can be drawn: a code with its address, which bears the bot's name. */
function drawable(of: DrawnReply['of'], bot: string | undefined): Picture | undefined {
  if (!('start' in of)) return of;
  const { start, ...code } = of;
  return bot === undefined ? undefined : { ...code, link: startLink(bot, start) };
}

/** The drawn sheets of a message's picture; none when it has no picture or it cannot be drawn, so that its words are sent. */
export async function photosOf(
  deps: PhotoDeps,
  { id, reply, thread }: OutgoingMessage,
  chat: number,
): Promise<readonly Uint8Array[]> {
  const { draw, botName, log } = deps;
  const picture = reply.picture && drawable(reply.picture.of, botName());
  if (!draw || !reply.picture || !picture) return [];
  const topic = thread === undefined ? {} : { message_thread_id: thread };
  try {
    const drawing = draw(picture, reply.picture.language);
    return await whileBusy(deps, { chat_id: chat, ...topic, action: 'upload_photo' }, drawing);
  } catch (error) {
    log.warn(
      { message: id, picture: picture.kind, ...faultCode(error) },
      'a picture was not drawn; its words are sent',
    );
    return [];
  }
}
