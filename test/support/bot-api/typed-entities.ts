import type { Entity } from './html.ts';

const FOUND: readonly { type: string; pattern: RegExp }[] = [
  { type: 'bot_command', pattern: /(?<![\w/])\/[a-z0-9_]{1,64}(?:@\w{5,32})?(?![\w/])/gi },
  { type: 'mention', pattern: /(?<![\w@.])@[a-z]\w{3,31}(?!\w)/gi },
  { type: 'hashtag', pattern: /(?<![\w#])#[\p{L}_][\p{L}\d_]*/gu },
  { type: 'url', pattern: /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/gi },
  { type: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
];

/** The entities Telegram finds by itself in what a person types (Bot API section "MessageEntity"). */
export function typedEntities(text: string): Entity[] {
  const entities = FOUND.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
  );
  const inside = (one: Entity): boolean =>
    entities.some(
      (other) =>
        other.length > one.length &&
        other.offset <= one.offset &&
        one.offset + one.length <= other.offset + other.length,
    );
  return entities.filter((entity) => !inside(entity)).toSorted((a, b) => a.offset - b.offset);
}
