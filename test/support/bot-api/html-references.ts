const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);
const LONGEST = 9;

/** A decoded character reference and the position after it. */
export type Decoded = { text: string; end: number };

function numeric(digits: string, base: number): string | undefined {
  const code = Number.parseInt(digits, base);
  return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * Decodes `&lt; &gt; &amp; &quot;` and numeric references; any other stays as it stands, as in Telegram
 * (Bot API section "HTML style").
 */
export function decodeReference(source: string, at: number): Decoded | undefined {
  const match = /^&(?:#x([\da-fA-F]+)|#(\d+)|([a-zA-Z]+));?/.exec(source.slice(at, at + LONGEST + 3));
  if (match === null) return undefined;
  const [whole, hex, decimal, name] = match;
  if (name === undefined && whole.replace(';', '').length > LONGEST) return undefined;
  const text =
    hex !== undefined ? numeric(hex, 16) : decimal !== undefined ? numeric(decimal, 10) : NAMED.get(name ?? '');
  return text === undefined ? undefined : { text, end: at + whole.length };
}

/** Decodes every reference in an attribute's value. */
export function decodeAll(source: string): string {
  let text = '';
  for (let at = 0; at < source.length; ) {
    const decoded = source[at] === '&' ? decodeReference(source, at) : undefined;
    text += decoded?.text ?? source[at];
    at = decoded?.end ?? at + 1;
  }
  return text;
}
