import type { Entity } from './html.ts';
import type { JsonObject } from './json.ts';
import type { Markup, ShownButton } from './keyboards.ts';

/** A file a bot or a person sent, with its bytes. */
export type ShownFile = { fileId: string; fileName: string; size: number; bytes: Buffer };

/** A point on the map; a venue has a title and an address, too. */
export type Place = { latitude: number; longitude: number; title?: string; address?: string };

/** What a message consists of, whoever sent it; `fields` are its members in the Bot API's Message. */
export type Content = {
  kind: 'text' | 'photo' | 'document' | 'venue' | 'location' | 'sticker' | 'contact' | 'service';
  source: string;
  plain: string;
  entities: Entity[];
  fields: JsonObject;
  file?: ShownFile;
  place?: Place;
};

/** A message as people see it now: `source` as sent, `plain` without markup, what it read before each edit. */
export type ShownMessage = Omit<Content, 'fields'> & {
  chatId: number;
  messageId: number;
  sender: 'bot' | number;
  name: string;
  date: number;
  buttons: ShownButton[][];
  markup: Markup | undefined;
  before: { plain: string; buttons: ShownButton[][] }[];
  deleted: boolean;
  /** The Bot API's Message object. */
  raw: JsonObject;
};

/** A message of nothing but words, without markup. */
export function plainContent(text: string, entities: Entity[] = []): Content {
  const fields = { text, ...(entities.length > 0 ? { entities } : {}) };
  return { kind: 'text', source: text, plain: text, entities, fields };
}

/** The inline buttons a markup puts under a message. */
export function inlineButtons(markup: Markup | undefined): ShownButton[][] {
  return markup?.kind === 'inline' ? markup.rows : [];
}

/** The Message's own reply_markup: only inline keyboards are part of a message. */
export function shownMarkup(markup: Markup | undefined): JsonObject | undefined {
  return inlineButtons(markup).length > 0 ? markup?.raw : undefined;
}
