import { isRefusal, type Refusal } from './answer.ts';
import { entityOf } from './html-entities.ts';
import { decodeReference } from './html-references.ts';
import { cannotParse, readEndTag, readStartTag, type StartTag } from './html-tags.ts';
import type { JsonObject } from './json.ts';

/** One Bot API MessageEntity, with offset and length in UTF-16 units. */
export type Entity = JsonObject & { type: string; offset: number; length: number };

/** What a person sees: the text without markup, and where it is set apart. */
export type Formatted = { plain: string; entities: Entity[] };

type OpenTag = StartTag & { offset: number };

function closeTag(open: OpenTag[], formatted: Formatted): Refusal | undefined {
  const tag = open.pop();
  if (tag === undefined || formatted.plain.length === tag.offset) return undefined;
  const entity = entityOf(tag, formatted.plain.slice(tag.offset));
  if (isRefusal(entity)) return entity;
  const place = { offset: tag.offset, length: formatted.plain.length - tag.offset };
  if (entity !== undefined) formatted.entities.push({ ...entity, ...place });
  return undefined;
}

function readTag(source: string, at: number, open: OpenTag[], formatted: Formatted): number | Refusal {
  if (source[at + 1] === '/') {
    const tag = readEndTag(source, at, open.at(-1)?.name);
    return isRefusal(tag) ? tag : (closeTag(open, formatted) ?? tag.end);
  }
  const tag = readStartTag(source, at);
  if (isRefusal(tag)) return tag;
  open.push({ ...tag, offset: formatted.plain.length });
  return tag.end;
}

function readText(source: string, at: number): { text: string; end: number } {
  const decoded = source[at] === '&' ? decodeReference(source, at) : undefined;
  if (decoded !== undefined) return decoded;
  const next = source.slice(at + 1).search(/[<&]/);
  const end = next < 0 ? source.length : at + 1 + next;
  return { text: source.slice(at, end), end };
}

function finish(open: readonly OpenTag[], formatted: Formatted): Formatted | Refusal {
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  if (/[\uD800-\uDFFF]/u.test(formatted.plain)) {
    return cannotParse('Text contains invalid Unicode characters after decoding HTML entities');
  }
  formatted.entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return formatted;
}

/** Parses text of parse_mode HTML, or refuses it as Telegram does (Bot API section "HTML style"). */
export function parseHtml(source: string): Formatted | Refusal {
  const open: OpenTag[] = [];
  const formatted: Formatted = { plain: '', entities: [] };
  for (let at = 0; at < source.length; ) {
    if (source[at] !== '<') {
      const { text, end } = readText(source, at);
      formatted.plain += text;
      at = end;
      continue;
    }
    const end = readTag(source, at, open, formatted);
    if (isRefusal(end)) return end;
    at = end;
  }
  return finish(open, formatted);
}
