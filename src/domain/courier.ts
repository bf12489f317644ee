import type { DeliveryFault } from './announcement.ts';
import type { Reply } from './reply.ts';

/** What became of handing something to a channel; `wait` when nothing may be handed over for so long, and this was not taken. */
export type Handed =
  | { readonly kind: 'done'; readonly message?: number }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed'; readonly why: DeliveryFault }
  | { readonly kind: 'wait'; readonly ms: number; readonly why: 'asked' | 'away' | 'fault' };

/** The way to people for what is sent to many: one call a message, never repeated by itself, and none after the bot has left. */
export type Courier = {
  send(chat: string, reply: Reply): Promise<Handed>;
  edit(chat: string, message: number, reply: Reply): Promise<Handed>;
  remove(chat: string, message: number): Promise<Handed>;
};
