import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesHtml, linesText } from '../../../src/channels/telegram/html.ts';
import { mostUnits, splitReply } from '../../../src/channels/telegram/split.ts';
import type { Line, Reply } from '../../../src/domain/reply.ts';
import { isRefusal } from '../../support/bot-api/answer.ts';
import { parseHtml } from '../../support/bot-api/html.ts';

const buttons: Reply['buttons'] = [[{ label: 'Menu', action: { do: 'menu', page: 'start' } }]];
const replyOf = (...lines: Line[]): Reply => ({ lines, buttons });
const texts = (reply: Reply, most?: number): string[] => splitReply(reply, most).map(({ lines }) => linesText(lines));

test.each<[string, Line[], string[]]>([
  ['what fits stays one', [[{ text: 'abc' }], [{ text: 'def' }]], ['abc\ndef']],
  ['a line end comes first', [[{ text: 'abc de' }], [{ text: 'fghi jk' }]], ['abc de', 'fghi jk']],
  ['then words', [[{ text: 'aaaa bbbb cccc dddd' }]], ['aaaa bbbb ', 'cccc dddd']],
  ['then characters', [[{ text: 'aaaaaaaaaabbbb' }]], ['aaaaaaaaaa', 'bbbb']],
  ['never inside a pair', [[{ text: 'aaaaaaaaa🏭b' }]], ['aaaaaaaaa', '🏭b']],
  ['blank lines at an end are left out', [[], [{ text: 'aaaaaaaaaa' }], [], [{ text: 'b' }], []], ['aaaaaaaaaa', 'b']],
])('%s', (_name, lines, parts) => {
  expect(texts(replyOf(...lines), 10)).toEqual(parts);
});

test('a look is not parted when it fits a message of its own', () => {
  const [first, second] = splitReply(replyOf([{ text: 'aaaaaa ' }, { text: 'bb bb', bold: true }]), 10);
  expect(linesHtml(first?.lines ?? [])).toBe('aaaaaa ');
  expect(linesHtml(second?.lines ?? [])).toBe('<b>bb bb</b>');
});

test('a link that is too long is a link in each part', () => {
  const parts = splitReply(replyOf([{ text: 'aaaaaa bbbbbb', href: 'https://a.vn' }]), 10);
  expect(parts.map(({ lines }) => linesHtml(lines))).toEqual([
    '<a href="https://a.vn">aaaaaa </a>',
    '<a href="https://a.vn">bbbbbb</a>',
  ]);
});

test('the buttons stand under the last part', () => {
  const parts = splitReply(replyOf([{ text: 'x'.repeat(9000) }]));
  expect(parts.map((part) => part.buttons)).toEqual([[], [], buttons]);
});

test('a reply that says nothing is no message', () => {
  expect(splitReply(replyOf([{ text: ' ' }], []))).toEqual([]);
});

test('each part is taken by Telegram, and together they say all', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', 'ế', '<', '&', '🏭'), maxLength: 6000 });
  const span = fc.record({ text, bold: fc.constantFrom(true as const, undefined) });
  const line = fc.array(span, { maxLength: 3 });
  const letters = (said: string): string => said.replace(/\s/g, '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const reply = replyOf(...lines.map((spans) => spans.map(({ text, bold }) => (bold ? { text, bold } : { text }))));
      const read = splitReply(reply).map((part) => parseHtml(linesHtml(part.lines)));
      const plain = read.map((one) => (isRefusal(one) ? one.description : one.plain));
      expect(plain.filter((part) => part.length > mostUnits)).toEqual([]);
      expect(letters(plain.join(''))).toBe(letters(linesText(reply.lines)));
    }),
    { numRuns: 60 },
  );
});
