import type { Transformer } from 'grammy';

/** Lets a call to a chat out when there is room for it beside announcements; one that is not wanted any more by then takes none. */
export type Room = <T>(chat: string, call: () => Promise<T>, isWanted?: () => boolean) => Promise<T>;

/** What counts against Telegram's limits (Bots FAQ, "My bot is hitting limits"): whatever shows something in a chat. */
const counted = /^(send(?!ChatAction)|editMessage|copyMessage|forwardMessage)/;

/** Sends what answers people through the room that announcements leave. */
export const answersFirst =
  (room: Room, addressOf: (id: number) => string): Transformer =>
  (prev, method, payload, signal) => {
    const chat = (payload as { chat_id?: unknown }).chat_id;
    if (typeof chat !== 'number' || !counted.test(method)) return prev(method, payload, signal);
    return room(addressOf(chat), () => prev(method, payload, signal));
  };
