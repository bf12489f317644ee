import { describe, expect, it } from 'vitest';
import { openChat, shippedKnowing } from './chat.ts';

const knowing = shippedKnowing();

/** Says what was said before, then the question that goes on from it. */
function after(before: readonly string[], question: string, language: 'en' | 'vi' = 'en'): string {
  const chat = openChat(knowing, language);
  for (const text of before) chat.says(text);
  return chat.says(question);
}

describe('what was last spoken of is gone on from', () => {
  it.each([
    [['How large is Trang Due 3?'], 'and Nam Trang Cat?', '200.39'],
    [['Who develops Nam Trang Cat?'], 'how about its area?', '200.39'],
    [['How large is VSIP Hai Phong?'], 'occupancy?', '72%'],
    [['How long does an investment certificate take?'], 'and what documents?', 'Project proposal'],
    [['Do Son land price'], 'source?', 'Sources: Do Son'],
    [['Kyocera Hai Phong'], 'how much is its capital?', '425'],
  ])('%j, then %j', (before, question, part) => {
    expect(after(before, question)).toContain(part);
  });

  it.each([
    [['Tràng Duệ 3 rộng bao nhiêu?'], 'còn Nam Tràng Cát?', '200,39'],
    [['Chủ đầu tư KCN Nam Tràng Cát là ai?'], 'diện tích của nó?', '200,39'],
    [['VSIP Hải Phòng lấp đầy bao nhiêu?'], 'nguồn nào?', 'vsip.com.vn'],
  ])('in Vietnamese: %j, then %j', (before, question, part) => {
    expect(after(before, question, 'vi')).toContain(part);
  });

  it('narrows a list to the records that were listed', () => {
    const text = after(['parks run by a Belgian developer'], 'which of those is the largest?');
    expect(text).toContain('DEEP C Hai Phong II');
    expect(text).not.toContain('VSIP');
  });

  it('also after a press', () => {
    const chat = openChat(knowing, 'en');
    chat.says('trang due');
    chat.presses('Trang Due 3');
    expect(chat.says('its developer?')).toContain('SHP');
  });
});

describe('what was last spoken of ends', () => {
  it('with a new subject', () => {
    expect(after(['How large is Trang Due 3?', 'Who develops Nam Cau Kien?'], 'its area?')).toContain('263.47');
  });

  it('with another person', () => {
    const first = openChat(knowing, 'en');
    first.says('How large is Trang Due 3?');
    expect(openChat(knowing, 'en').says('its developer?')).not.toContain('SHP');
  });

  it('but not with a thanks', () => {
    expect(after(['How large is Trang Due 3?', 'thanks!'], 'and its developer?')).toContain('SHP');
  });

  it('and never turns what is outside into an answer', () => {
    expect(after(['How large is Trang Due 3?'], 'weather there?')).not.toMatch(/\d/);
  });
});
