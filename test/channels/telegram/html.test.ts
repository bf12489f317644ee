import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesHtml, linesText } from '../../../src/channels/telegram/html.ts';
import type { Line } from '../../../src/domain/reply.ts';
import { isRefusal } from '../../support/bot-api/answer.ts';
import { parseHtml } from '../../support/bot-api/html.ts';

test.each<[string, Line, string]>([
  ['plain words', [{ text: 'R&D <50 ha> "x"' }], 'R&amp;D &lt;50 ha&gt; &quot;x&quot;'],
  ['bold', [{ text: 'Area: ' }, { text: '5 ha', bold: true }], 'Area: <b>5 ha</b>'],
  ['italic', [{ text: 'note', italic: true }], '<i>note</i>'],
  ['both', [{ text: 'x', bold: true, italic: true }], '<b><i>x</i></b>'],
  [
    'a link',
    [{ text: 'HEZA', href: 'https://a.vn/?a=1&b="2"' }],
    '<a href="https://a.vn/?a=1&amp;b=&quot;2&quot;">HEZA</a>',
  ],
  ['half a pair', [{ text: 'a\uD83Db' }], 'a\uFFFDb'],
])('%s', (_name, line, html) => {
  expect(linesHtml([line])).toBe(html);
});

test('lines stand below each other, in both forms', () => {
  const lines = [[{ text: 'a', bold: true as const }], [], [{ text: 'b' }]];
  expect(linesHtml(lines)).toBe('<b>a</b>\n\nb');
  expect(linesText(lines)).toBe('a\n\nb');
});

test('whatever the words are, Telegram reads them back as they were', () => {
  const span = fc.record({
    text: fc.string({ unit: 'binary', minLength: 1 }),
    bold: fc.constantFrom(true as const, undefined),
  });
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const line = spans.map(({ text, bold }) => (bold ? { text, bold } : { text }));
      const read = parseHtml(linesHtml([line]));
      expect(isRefusal(read) ? read : read.plain).toBe(linesText([line]));
    }),
  );
});
