import type { Room } from './answers-first.ts';
import { addressOf } from './chat-address.ts';
import type { Calls, SentTo } from './sent.ts';

/** Thrown in the place of a call that must not go out any more: while it waited, the message became another process's to send. */
export class NotOurs extends Error {
  constructor() {
    super('another process sends this message');
    this.name = 'NotOurs';
  }
}

type Sending = Pick<Calls, 'send' | 'edit' | 'sendPhoto' | 'sendVenue' | 'sendFile'>;

/** The calls of one message: each goes out when there is room for it, and only if the message is still to be sent then. */
export function placedCalls(calls: Sending, room: Room, isOurs: () => boolean): Sending {
  const placed =
    <T extends SentTo>(call: (payload: T) => Promise<unknown>) =>
    (payload: T): Promise<unknown> => {
      const ifOurs = async () => {
        if (!isOurs()) throw new NotOurs();
        return call(payload);
      };
      return room(addressOf(payload.chat_id), ifOurs, isOurs);
    };
  return {
    send: placed(calls.send),
    edit: placed(calls.edit),
    sendPhoto: placed(calls.sendPhoto),
    sendVenue: placed(calls.sendVenue),
    sendFile: placed(calls.sendFile),
  };
}
