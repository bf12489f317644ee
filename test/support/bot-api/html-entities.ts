import type { Refusal } from './answer.ts';
import { cannotParse, type StartTag } from './html-tags.ts';
import type { JsonObject } from './json.ts';

type EntityKind = JsonObject & { type: string };

const SIMPLE: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
  pre: 'pre',
};

/** The address a link leads to; undefined where Telegram drops the link and keeps its words. */
export function checkedLink(address: string): string | undefined {
  const withScheme = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  if (url.protocol === 'tg:' || url.protocol === 'ton:') return url.href;
  const web = url.protocol === 'http:' || url.protocol === 'https:';
  return web && url.hostname.includes('.') ? url.href : undefined;
}

function link(address: string): EntityKind | undefined {
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(address)?.[1];
  if (user !== undefined) return { type: 'text_mention', user: { id: Number(user), is_bot: false, first_name: '' } };
  const url = checkedLink(address);
  return url === undefined ? undefined : { type: 'text_link', url };
}

/** The entity a closed tag makes of its content; undefined when it makes none. */
export function entityOf(tag: StartTag, content: string): EntityKind | Refusal | undefined {
  if (tag.name === 'a') return link(tag.attributes.get('href') ?? content);
  if (tag.name === 'blockquote') {
    return { type: tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' };
  }
  if (tag.name === 'tg-emoji') {
    const id = tag.attributes.get('emoji-id') ?? '';
    return /^[1-9]\d*$/.test(id)
      ? { type: 'custom_emoji', custom_emoji_id: id }
      : cannotParse('Invalid custom emoji identifier specified');
  }
  const type = SIMPLE[tag.name];
  return type === undefined ? undefined : { type };
}
