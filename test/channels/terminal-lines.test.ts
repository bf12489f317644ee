import { expect, test } from 'vitest';
import { readLine } from '../../src/channels/terminal/read-line.ts';
import { writeReply } from '../../src/channels/terminal/write-reply.ts';
import { systemLanguage } from '../../src/channels/terminal/system-language.ts';
import { mostWritten } from '../../src/domain/cut.ts';
import type { Action } from '../../src/domain/action.ts';
import type { Language } from '../../src/domain/language.ts';

const shown: Action[] = [
  { do: 'menu', page: 'help' },
  { do: 'menu', page: 'parks' },
];

test.each<[string, unknown]>([
  ['2', { kind: 'press', action: shown[1] }],
  [' 1 ', { kind: 'press', action: shown[0] }],
  ['3', { kind: 'text', text: '3' }],
  ['0', { kind: 'text', text: '0' }],
  ['2 ha', { kind: 'text', text: '2 ha' }],
  ['/park Do Son', { kind: 'command', name: 'park', rest: 'Do Son' }],
  ['/PARK', { kind: 'command', name: 'park', rest: '' }],
  ['/ x', { kind: 'text', text: '/ x' }],
  ['giá đất', { kind: 'text', text: 'giá đất' }],
  ['   ', undefined],
  ['x'.repeat(mostWritten + 9), { kind: 'text', text: 'x'.repeat(mostWritten) }],
])('the line "%s"', (line, input) => {
  expect(readLine(line, { actions: shown, signed: false })).toEqual(input);
});

test('where a number is an answer, a press takes the sign "#"', () => {
  const numbers = { actions: shown, signed: true };
  expect(readLine('2', numbers)).toEqual({ kind: 'text', text: '2' });
  expect(readLine('#2', numbers)).toEqual({ kind: 'press', action: shown[1] });
  expect(readLine('#3', numbers)).toEqual({ kind: 'text', text: '#3' });
});

test.each<[Record<string, string>, Language]>([
  [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
  [{ LANG: 'en_GB', LC_ALL: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'ko' }, 'ko'],
  [{ LC_ALL: 'C.UTF-8', LANG: 'vi_VN' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'en'],
  [{}, 'en'],
])('the language of %j', (environment, language) => {
  expect(systemLanguage(environment)).toBe(language);
});

test('a file is written out, as there is nowhere to put it', () => {
  const buttons = [[{ label: 'Menu', action: { do: 'menu', page: 'start' } as const }]];
  const reply = { lines: [[{ text: 'Yours:' }]], buttons, document: { name: 'mine.json', text: '{}\n' } };
  expect(writeReply(reply, 0, false).text).toBe('Yours:\nmine.json:\n{}\n[1] Menu\n\n');
});
