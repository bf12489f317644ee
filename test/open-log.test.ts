import { GrammyError, HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { openLog } from '../src/open-log.ts';

const token = '123456:AAF-secret_part_of_the_token';

/** What a log writes for one line. */
function written(fields: object, text = 'something', level = 'info'): string {
  let lines = '';
  openLog({ level, token, to: { write: (line) => void (lines += line) } }).info(fields, text);
  return lines;
}

test('a line is JSON with its level, time, fields and words', () => {
  expect(JSON.parse(written({ update: 'telegram:1' }))).toMatchObject({
    level: 30,
    time: expect.any(Number),
    update: 'telegram:1',
    msg: 'something',
  });
});

test('a level that is not asked for writes nothing', () => {
  expect(written({}, 'x', 'warn')).toBe('');
});

const network = Object.assign(new Error(`request to https://api.telegram.org/bot${token}/sendMessage failed`), {
  code: 'ECONNRESET',
});
test.each([
  ['an error of the network', new HttpError('Network request failed', network)],
  [
    'a refusal by Telegram',
    new GrammyError('failed', { ok: false, error_code: 403, description: 'Lan' }, 'sendMessage', { text: 'Lan' }),
  ],
  ['any error', new TypeError('Lan')],
])('of %s only its kind is told', (_name, error) => {
  const line = written({ err: error, error });
  const kind = { type: error.name };
  expect(JSON.parse(line)).toMatchObject({ err: kind, error: kind });
  expect(line).not.toMatch(/Lan|AAF|secret_part/);
});

test('the code of a fault of the system is told, and no other', () => {
  const line = written({
    err: Object.assign(new Error('Lan'), { code: 'ENOSPC' }),
    error: Object.assign(new Error('x'), { code: 'Lan' }),
  });
  expect(JSON.parse(line)).toMatchObject({ err: { type: 'Error', code: 'ENOSPC' }, error: { type: 'Error' } });
  expect(line).not.toContain('Lan');
});

test('the token is struck out wherever it stands', () => {
  const line = written({ url: `https://api.telegram.org/bot${token}/getMe`, half: token.split(':')[1] });
  expect(JSON.parse(line)).toMatchObject({ url: 'https://api.telegram.org/bot…/getMe', half: '…' });
});
