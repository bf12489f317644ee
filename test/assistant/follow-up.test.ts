import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { openChat, shippedKnowing } from './chat.ts';

const knowing = shippedKnowing();

/** Says what was said before, then the question that goes on from it. */
function after(before: readonly string[], question: string, language: Language = 'en'): string {
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
    [['How long does an investment certificate take?'], 'if we file on 30/11/2026?', 'Due by Monday 14 December 2026'],
    [['Is Nomura full?'], 'and how much is the land there', 'Land price: not published'],
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

  it('"there" is all of a short list', () => {
    const text = after(['electronics parks near a deep-water port'], 'how much is the land there');
    expect(text).toContain('VSIP Hai Phong');
    expect(text).toContain('Nomura - Hai Phong');
    expect(text).not.toContain('Step 1');
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

describe('one of several is picked by its place', () => {
  it.each<[Language, string, string, RegExp]>([
    ['en', 'which parks are near the port?', 'the second one', /^Xuan Cau/],
    ['en', 'which parks are near the port?', 'how big is the last one', /^Nomura[\s\S]*153 ha/],
    ['en', 'How large is Trang Due?', '3', /^Trang Due 3\nArea: 652\.73/],
    ['en', 'How large is DEEP C?', 'the second', /^DEEP C Hai Phong II\nArea: 645/],
    ['en', 'How large is Trang Due?', 'Trang Due 3', /^Trang Due 3\nArea: 652\.73/],
    ['vi', 'khu công nghiệp nào gần cảng?', 'khu thứ hai', /^KCN và khu phi thuế quan Xuân Cầu/],
    ['vi', 'Tràng Duệ rộng bao nhiêu', 'cái cuối cùng', /^KCN Tràng Duệ 3\nDiện tích: 652,73/],
    ['zh', '长睿有多大?', '第三个', /^长睿3号工业区\n面积：652.73/],
    ['ja', '港に近い工業団地は？', '2番目', /^スアンカウ/],
    ['ko', '항구에서 가까운 산업단지는?', '두 번째', /^쑤언꺼우/],
  ])('in %s: %s – %s', (language, question, place, answer) => {
    expect(after([question], place, language)).toMatch(answer);
  });

  it('and the other of two, asked the same', () => {
    const before = ['How large is Trang Due 1?', 'how about Trang Due 3', 'what about its price'];
    expect(after(before, 'and the other one?')).toMatch(/^Trang Due phase 1\nLand price: /);
    expect(after(['So sánh VSIP Hải Phòng và Đồ Sơn', 'khu thứ hai rộng bao nhiêu'], 'còn cái kia?', 'vi')).toMatch(
      /^KCN VSIP Hải Phòng\nDiện tích: 1\.566/,
    );
    expect(after(['How large is DEEP C?', 'the first one'], 'the other one?')).toMatch(
      /^Area: of which one\?\n• DEEP C Hai Phong II\n• DEEP C Hai Phong III$/,
    );
  });

  it.each(['the second one', 'and the other?', 'the fifth'])('"%s" says nothing where nothing was offered', (text) => {
    expect(after(['How large is Nomura?'], text)).toMatch(/^I did not find this/);
  });

  it('a number picks only while it is asked which is meant', () => {
    expect(after(['which parks are near the port?'], '2')).not.toMatch(/^Xuan Cau/);
  });
});

describe('what was asked goes on', () => {
  it('for a name that several share, in the place of another, and for "the same"', () => {
    expect(after(['How large is Trang Due 3?'], 'and DEEP C?')).toMatch(/^Area: of which one/);
    expect(after(['How large is Trang Due 3?'], 'same for DEEP C')).toMatch(/^Area: of which one/);
    expect(after(['How large is Trang Due 3?'], 'no, Nam Trang Cat')).toMatch(/^Nam Trang Cat\nArea: 200\.39/);
    expect(after(['How large is Trang Due 3?'], 'I meant DEEP C 2')).toMatch(/^DEEP C Hai Phong II\nArea: 645/);
    expect(after(['VSIPハイフォンの面積は？'], 'ドーソンは？', 'ja')).toMatch(/^ドーソン工業団地\n面積：/);
  });

  it('never with what a new name does not mean', () => {
    const compared = ['Compare VSIP Hai Phong and Do Son'];
    expect(after(compared, 'how large is Trang Due?')).toMatch(/^Area: of which one/);
    expect(after(['How large is VSIP Hai Phong?'], 'and the price of DEEP C?')).toMatch(/^Land price: of which one/);
    expect(after(['How large is VSIP Hai Phong?', 'How large is Trang Due?'], 'how about its price')).toMatch(
      /^Land price: of which one\?\n• Trang Due/,
    );
    expect(after(['How large is DEEP C II?'], 'why not VSIP?')).not.toMatch(/^Sources/);
  });

  it('for a list, with another wish, and among what was listed', () => {
    const listed = ['which parks are near the port?'];
    expect(after(listed, 'near the airport instead')).toMatch(/^5 parks – Distance to the nearest airport/);
    expect(after(listed, 'only those with more than 200 ha')).toMatch(/^5 parks – Area: over 200 ha/);
    expect(after([...listed, 'the last one'], 'which of them is cheapest?')).toMatch(/Compared: [1-6] parks/);
  });

  it.each<[Language, readonly [string, string], string, RegExp]>([
    [
      'en',
      ['How large is Do Son?', 'how about Dai An'],
      'which one is cheaper?',
      /^Land price\n• Do Son: .*\n• Dai An: /,
    ],
    ['en', ['How large is Do Son?', 'how about Dai An'], 'compare them', /^Status\n• Do Son/],
    ['vi', ['VSIP Hải Phòng rộng bao nhiêu?', 'còn Đồ Sơn?'], 'khu nào lớn hơn?', /^Diện tích\n• KCN VSIP/],
    ['zh', ['海防VSIP面积多大？', '图山呢？'], '哪个更大？', /^面积\n• 海防VSIP/],
    ['ja', ['VSIPハイフォンの面積は？', 'ドーソンは？'], 'どちらが大きいですか', /^面積\n• VSIP/],
    ['ko', ['VSIP 하이퐁 면적은?', '도선은요?'], '어느 쪽이 더 커요?', /^면적\n• VSIP/],
  ])('in %s between two that were spoken of one after the other: %j, %s', (language, before, question, answer) => {
    expect(after(before, question, language)).toMatch(answer);
  });
});
