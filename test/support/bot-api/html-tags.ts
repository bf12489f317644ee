import { badRequest, isRefusal, type Refusal } from './answer.ts';
import { decodeAll } from './html-references.ts';

const TAGS = new Set('a b strong i em s strike del u ins tg-spoiler tg-emoji span pre code blockquote'.split(' '));

/** A start tag as written, with its attributes decoded. */
export type StartTag = { name: string; attributes: Map<string, string>; end: number };

type Attribute = { name: string; value: string; end: number };

export function cannotParse(words: string): Refusal {
  return badRequest(`can't parse entities: ${words}`);
}

/** Telegram names places in HTML by their offset in UTF-8 bytes. */
function byteOffset(source: string, at: number): string {
  return `at byte offset ${Buffer.byteLength(source.slice(0, at))}`;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source[at] ?? '')) at += 1;
  return at;
}

function readUntil(source: string, from: number, stop: RegExp): number {
  let at = from;
  while (at < source.length && !stop.test(source[at] ?? '')) at += 1;
  return at;
}

function quotedValue(source: string, at: number, where: string): { value: string; end: number } | Refusal {
  const end = source.indexOf(source[at] ?? '"', at + 1);
  if (end < 0 || end + 1 >= source.length) return cannotParse(`Unclosed start tag ${where}`);
  return { value: decodeAll(source.slice(at + 1, end)), end: end + 1 };
}

function bareValue(source: string, at: number): { value: string; end: number } | Refusal {
  const end = readUntil(source, at, /[^\w.-]|_/);
  if (!/[\s>]/.test(source[end] ?? ' ')) return cannotParse(`Unexpected end of name token ${byteOffset(source, at)}`);
  return { value: source.slice(at, end).toLowerCase(), end };
}

function readAttribute(source: string, tag: string, at: number, where: string): Attribute | Refusal {
  const nameEnd = readUntil(source, at, /[\s=>]/);
  const name = source.slice(at, nameEnd);
  if (name === '') return cannotParse(`Empty attribute name in the tag "${tag}" ${where}`);
  if (tag === 'blockquote' && name === 'expandable') return { name, value: '', end: nameEnd };
  const equals = skipSpace(source, nameEnd);
  if (source[equals] !== '=') {
    return cannotParse(`Expected equal sign in declaration of an attribute of the tag "${tag}" ${where}`);
  }
  const start = skipSpace(source, equals + 1);
  if (start >= source.length) return cannotParse(`Unclosed start tag "${tag}" ${where}`);
  const read = /["']/.test(source[start] ?? '') ? quotedValue(source, start, where) : bareValue(source, start);
  return isRefusal(read) ? read : { name, ...read };
}

/** Reads the start tag at `at` (a `<`), or refuses it in Telegram's words. */
export function readStartTag(source: string, at: number): StartTag | Refusal {
  const where = byteOffset(source, at);
  const nameEnd = readUntil(source, at + 1, /[\s>]/);
  if (nameEnd >= source.length) return cannotParse(`Unclosed start tag ${where}`);
  const name = source.slice(at + 1, nameEnd).toLowerCase();
  if (!TAGS.has(name)) return cannotParse(`Unsupported start tag "${name}" ${where}`);
  const attributes = new Map<string, string>();
  let next = skipSpace(source, nameEnd);
  while (source[next] !== '>') {
    if (next >= source.length) return cannotParse(`Unclosed start tag ${where}`);
    const attribute = readAttribute(source, name, next, where);
    if (isRefusal(attribute)) return attribute;
    attributes.set(attribute.name, attribute.value);
    next = skipSpace(source, attribute.end);
  }
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    return cannotParse(`Tag "span" must have class "tg-spoiler" ${where}`);
  }
  return { name, attributes, end: next + 1 };
}

/** Reads the end tag at `at` (a `</`) and says whether it closes `expected`; `</>` closes any tag. */
export function readEndTag(source: string, at: number, expected: string | undefined): { end: number } | Refusal {
  const where = byteOffset(source, at);
  if (expected === undefined) return cannotParse(`Unexpected end tag ${where}`);
  const nameEnd = readUntil(source, at + 2, /[\s>]/);
  const name = source.slice(at + 2, nameEnd).toLowerCase();
  const close = skipSpace(source, nameEnd);
  if (source[close] !== '>') return cannotParse(`Unclosed end tag ${where}`);
  if (name !== '' && name !== expected) {
    return cannotParse(`Unmatched end tag ${where}, expected "</${expected}>", found "</${name}>"`);
  }
  return { end: close + 1 };
}
