import type { Chat } from './chats.ts';
import type { PersonUser } from './incoming.ts';
import type { JsonObject } from './json.ts';
import type { ShownButton } from './keyboards.ts';
import type { ShownMessage } from './messages.ts';
import type { World } from './world.ts';

/** A button that was pressed; `answered` waits for the bot's answerCallbackQuery and gives its members. */
export type Press = { updateId: number; queryId: string; answered(timeoutMs?: number): Promise<JsonObject> };

/** A button and the message it stands under. */
export type Found = { button: ShownButton; message: ShownMessage };

function fits(button: ShownButton, wanted: string): boolean {
  return button.text === wanted || button.data === wanted;
}

function visible(chat: Chat, messageId: number | undefined): ShownMessage[] {
  const messages = [...chat.messages.values()].filter(({ deleted, sender }) => !deleted && sender === 'bot');
  return messages.filter((message) => messageId === undefined || message.messageId === messageId).toReversed();
}

/** Finds the newest inline button with this label or callback data. */
export function findInline(chat: Chat, wanted: string, messageId?: number): Found | undefined {
  for (const message of visible(chat, messageId)) {
    const button = message.buttons.flat().find((one) => fits(one, wanted));
    if (button !== undefined) return { button, message };
  }
  return undefined;
}

/** Finds a button of the reply keyboard the person has now. */
export function findKeyboard(chat: Chat, wanted: string): ShownButton | undefined {
  const newest = visible(chat, undefined).find(({ markup }) => markup !== undefined && markup.kind !== 'inline');
  const rows = newest?.markup?.kind === 'keyboard' ? newest.markup.rows : [];
  return rows.flat().find(({ text }) => text === wanted);
}

/** Says which buttons there are, for the fault of pressing one that is not. */
export function noSuchButton(chat: Chat, wanted: string): Error {
  const labels = visible(chat, undefined).flatMap(({ buttons }) => buttons.flat().map(({ text }) => `[${text}]`));
  return new Error(`No button "${wanted}" in chat ${chat.info.id}; there are: ${labels.join(' ') || 'none'}`);
}

/** Puts the callback_query of a press into the queue (Bot API section "CallbackQuery"). */
export function pushPress(
  world: World,
  chat: Chat,
  user: PersonUser,
  found: Found,
): { updateId: number; queryId: string } {
  const { button, message } = found;
  if (button.data === undefined) throw new Error(`Button "${button.text}" sends no callback data`);
  const queryId = world.queries.open(chat.info.id);
  chat.log.push({ kind: 'pressed', name: user.first_name, label: button.text });
  const query = {
    id: queryId,
    from: user,
    message: message.raw,
    chat_instance: `instance-${chat.info.id}`,
    data: button.data,
  };
  return { updateId: world.updates.push({ callback_query: query }), queryId };
}
