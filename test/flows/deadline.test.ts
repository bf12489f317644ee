import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { openChat, shippedKnowing } from '../assistant/chat.ts';

const knowing = shippedKnowing();

function said(texts: readonly string[], language: Language = 'en') {
  const chat = openChat(knowing, language);
  const replies = texts.map((text) => chat.says(text));
  return { ...chat, reply: replies.at(-1) ?? '' };
}

describe('a deadline', () => {
  it.each([
    ['IRC', 'filed', '20/11/2026', 'Due by Monday 7 December 2026'],
    ['special procedure', 'filed', '20 Nov 2026', 'Due by Monday 14 December 2026'],
    ['IRC', 'wanted by', '7 December 2026', 'File by Friday 20 November 2026'],
    ['company registration', 'when is it due?', '8 Dec 2026', 'Due by Friday 11 December 2026'],
    ['construction permit', 'when must I file?', '18/12/2026', 'File by Friday 4 December 2026'],
    ['IRC', 'filed', 'next Monday', 'Due by Tuesday 8 December 2026'],
    ['commencement notice', 'filed', '20/11/2026', 'Sunday 20 December 2026'],
  ])('%s, %s %s: %s', (procedure, direction, day, due) => {
    expect(said(['/deadline', procedure, direction, day]).reply).toContain(due);
  });

  it('in Vietnamese', () => {
    const texts = ['/deadline', 'giấy phép xây dựng', 'nộp ngày', '20/11/2026'];
    expect(said(texts, 'vi').reply).toContain('Đến hạn: thứ Hai, 7/12/2026');
    const back = ['/deadline', 'giấy phép lao động', 'cần có trước', '18/12/2026'];
    expect(said(back, 'vi').reply).toContain('Nộp chậm nhất thứ Sáu, 4/12/2026');
  });

  it('is pressed with buttons alone', () => {
    const chat = said(['/deadline']);
    chat.presses('Company registration (ERC)');
    chat.presses('Filed on a day: when is it due?');
    expect(chat.presses('Next Monday (23 November 2026)')).toContain('Due by Friday 27 November 2026');
    expect(chat.labels()).toEqual(expect.arrayContaining(['Whole record', 'Other direction', 'Other day']));
  });

  it('counts the other way, on another day, and says of a day that it has passed', () => {
    const chat = said(['/deadline', 'IRC', 'filed', '20/11/2026']);
    chat.presses('Other direction');
    expect(chat.presses('Wanted by a day: when to file?')).toMatch(
      /File by Friday 6 November[^\n]*\nThat day has passed/,
    );
    expect(chat.says('7/12/2026')).toContain('File by Friday 20 November 2026');
    expect(chat.says('14/12/2026')).not.toContain('passed');
  });
});

describe('what is no answer', () => {
  it.each(['xyz', '12', '💥', '-1', '5.661', '20/11/2026'])('%j is no procedure', (text) => {
    expect(said(['/deadline', text]).reply).toContain('I did not recognise a procedure');
  });

  it('a procedure without a published time', () => {
    const { reply } = said(['/deadline', '1/500 plan']);
    expect(reply).toContain('no time limit is published');
    expect(reply).toContain('Which procedure?');
  });

  it('a word that several procedures share is asked back', () => {
    expect(said(['/deadline', 'permit']).reply).toContain('Is that right?');
  });

  it.each(['abc', '💥', '-1', '5.661'])('%j is no direction', (text) => {
    expect(said(['/deadline', 'IRC', text]).reply).toContain('press one of the buttons');
  });

  it.each([
    ['31/02/2027', 'no such day'],
    ['2027', 'one full day'],
    ['abc', 'one full day'],
    ['-1', 'one full day'],
    ['1/1/2031', 'only for 2025–2027'],
  ])('%j is no day', (text, why) => {
    const { reply } = said(['/deadline', 'IRC', 'filed', text]);
    expect(reply).toContain(why);
    expect(reply).toContain('On which day is it filed?');
  });

  it('a whole question is answered, and the step is asked again', () => {
    const { reply } = said(['/deadline', 'when is the ERC due if filed 8 Dec 2026?']);
    expect(reply).toMatch(/Friday 11 December 2026[\s\S]*Which procedure\?/);
  });

  it('cancel ends it', () => {
    expect(said(['/deadline', 'IRC', 'cancel']).reply).toContain('The deadline is cancelled');
  });
});
