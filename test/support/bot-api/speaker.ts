import { type ChatView, createChatView, type ViewDeps } from './chat-view.ts';
import type { Chat } from './chats.ts';
import { type Extra, type PersonUser, receive, receiveEdit, type Sent } from './incoming.ts';
import { type JsonObject, present } from './json.ts';
import type { Content } from './messages.ts';
import { findInline, findKeyboard, noSuchButton, type Press, pushPress } from './press.ts';
import * as content from './sent-content.ts';
import type { Transcript } from './transcript.ts';
import type { World } from './world.ts';

/** A person in one chat: what they can do there, and the chat as they see it. */
export type Speaker = ChatView & {
  user: PersonUser;
  /** Sends text; commands, mentions, links and addresses in it get their entities as in Telegram. */
  text(text: string, extra?: Extra): Sent;
  /** Sends a command; in groups `/cmd@botname` names the bot. */
  command(text: string, extra?: Extra): Sent;
  /** Presses the newest inline button with this label or callback data. */
  press(labelOrData: string, messageId?: number): Press;
  /** Presses a button with data the chat does not show any more, as from an old message. */
  pressData(data: string, messageId: number): Press;
  /** Taps a button of the reply keyboard: sends its label, or the location or contact it asks for. */
  tap(label: string, location?: { latitude: number; longitude: number }): Sent;
  location(latitude: number, longitude: number, extra?: Extra): Sent;
  contact(contact?: content.SharedContact, extra?: Extra): Sent;
  sticker(emoji?: string, extra?: Extra): Sent;
  document(fileName: string, bytes: Buffer | string, caption?: string, extra?: Extra): Sent;
  photo(bytes: Buffer, caption?: string, extra?: Extra): Sent;
  /** Forwards a text; without an origin its author hides who they are. */
  forward(text: string, origin?: JsonObject, extra?: Extra): Sent;
  edit(messageId: number, text: string): Sent;
};

export type SpeakerDeps = ViewDeps & { world: World; transcript: Transcript };

function createPresses(deps: SpeakerDeps, chat: Chat, user: PersonUser): Pick<Speaker, 'press' | 'pressData'> {
  const { world, transcript, signal, waitMs, explain } = deps;

  function awaited(pressed: { updateId: number; queryId: string }): Press {
    const answer = (): JsonObject | undefined =>
      transcript.calls.find(({ payload, answer }) => payload.callback_query_id === pressed.queryId && answer?.ok)
        ?.payload;
    const what = (): string => explain(`an answer to callback ${pressed.queryId}`);
    return { ...pressed, answered: (timeoutMs = waitMs) => signal.until(answer, timeoutMs, what) };
  }

  return {
    press(labelOrData, messageId) {
      const found = findInline(chat, labelOrData, messageId);
      if (found === undefined) throw noSuchButton(chat, labelOrData);
      return awaited(pushPress(world, chat, user, found));
    },
    pressData(data, messageId) {
      const message = chat.messages.get(messageId);
      if (message === undefined) throw new Error(`Chat ${chat.info.id} has no message ${messageId}`);
      return awaited(pushPress(world, chat, user, { button: { text: data, data, raw: {} }, message }));
    },
  };
}

function hiddenOrigin(date: number): JsonObject {
  return { type: 'hidden_user', sender_user_name: 'Somebody', date };
}

/** Creates a person's voice in a chat. */
export function createSpeaker(deps: SpeakerDeps, chat: Chat, user: PersonUser): Speaker {
  const { world } = deps;
  const send = (sent: Content, extra?: Extra): Sent => receive(world, chat, user, sent, extra);
  const text = (words: string, extra?: Extra): Sent => send(content.typedText(words), extra);
  const own = { phone_number: '+84900000000', first_name: user.first_name, user_id: user.id };

  return {
    ...createChatView(deps, chat),
    ...createPresses(deps, chat, user),
    user,
    text,
    command: (words, extra) => text(words.startsWith('/') ? words : `/${words}`, extra),
    tap(label, location) {
      const button = findKeyboard(chat, label);
      if (button === undefined) throw noSuchButton(chat, label);
      if (button.raw.request_contact === true) return send(content.sharedContact(own));
      if (button.raw.request_location !== true) return text(label);
      if (location === undefined) throw new Error(`Button "${label}" asks for a location`);
      return send(content.sharedLocation(location.latitude, location.longitude));
    },
    location: (latitude, longitude, extra) => send(content.sharedLocation(latitude, longitude), extra),
    contact: (shared = own, extra) => send(content.sharedContact(shared), extra),
    sticker: (emoji = '👍', extra) => send(content.sentSticker(emoji), extra),
    document: (name, bytes, caption = '', extra) =>
      send(content.sentDocument(world.files, name, Buffer.from(bytes), caption), extra),
    photo: (bytes, caption = '', extra) => send(content.sentPhoto(world.files, bytes, caption), extra),
    forward: (words, origin, extra) =>
      text(words, present({ forward_origin: origin ?? hiddenOrigin(Math.floor(world.now() / 1000)), ...extra })),
    edit: (messageId, words) => receiveEdit(world, chat, messageId, content.typedText(words)),
  };
}
