import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { openChat, shippedKnowing } from '../assistant/chat.ts';

const knowing = shippedKnowing();

/** A chat in which some things were said in order. */
function said(texts: readonly string[], language: Language = 'en') {
  const chat = openChat(knowing, language);
  const replies = texts.map((text) => chat.says(text));
  return { ...chat, reply: replies.at(-1) ?? '' };
}

const toCapital = ['/plan', 'foreign', 'economic zone', 'sub-lease', 'yes, new factory'];
const toFiling = [...toCapital, '50 million USD'];
const toPlan = [...toFiling, '20/11/2026'];

/** What each line of the path says, by its number. */
const stage = (reply: string, name: string): string =>
  reply.split('\n').find((line) => new RegExp(`^\\d+\\. ${name}`).test(line)) ?? '';

/** What is answered so far, as it was last kept. */
function answersOf(chat: ReturnType<typeof said>): unknown {
  const kept = chat.changes().filter(({ store }) => store === 'flows');
  const value = kept.at(-1)?.value;
  return value && 'answers' in value ? value.answers : undefined;
}

describe('the questions of a procedure plan', () => {
  it.each([
    [['/plan'], 'Who invests?', ['Foreign investor', 'Domestic investor', 'Company that already runs here']],
    [toCapital.slice(0, 2), 'Where will it be?', ['Industrial park', 'Economic zone', 'Free trade zone']],
    [toCapital.slice(0, 3), 'the land', ['Sub-lease from a developer', 'State land', 'Ready-built factory']],
    [toCapital.slice(0, 4), 'build a factory', ['New factory', 'No building']],
    [toCapital, 'How much capital', ['Skip']],
    [toFiling, 'On which day', ['Today (21 November 2026)', 'Next Monday (23 November 2026)', 'Skip']],
  ])('%j', (texts, asked, buttons) => {
    const chat = said(texts);
    expect(chat.reply).toContain(asked);
    expect(chat.labels()).toEqual(expect.arrayContaining(buttons));
  });

  it('are not asked about building in a ready-built factory', () => {
    expect(said(['/plan', 'a domestic company', 'KCN', 'rent a factory']).reply).toContain('Step 4 of 5');
  });

  it.each([
    ['we already run a factory here', 'Company that already runs here'],
    ['foriegn investor', 'Foreign investor'],
    ['FDI', 'Foreign investor'],
    ['nước ngoài', 'Nhà đầu tư nước ngoài'],
    ['外资企业', '外国投资者'],
    ['外国企業です', '外国投資家'],
    ['외국계 회사', '외국인 투자자'],
  ])('understand %j', (text, noted) => {
    expect(said(['/plan', text]).reply).toContain(noted);
  });

  it.each(['転貸', '开发商', '전대', 'thuê lại đất của chủ đầu tư hạ tầng', 'sublease'])(
    'and the land as %j',
    (text) => {
      expect(answersOf(said([...toCapital.slice(0, 3), text]))).toMatchObject({ land: 'sublease' });
    },
  );
});

describe('bad answers keep the step and all that was answered', () => {
  it.each([
    ['abc', toCapital.slice(0, 1)],
    ['💥', toCapital.slice(0, 2)],
    ['-1', toCapital.slice(0, 3)],
    ['maybe', toCapital.slice(0, 4)],
  ])('%j at a step with buttons', (text, before) => {
    const chat = said([...before, text]);
    expect(chat.reply).toContain('press one of the buttons');
    expect(chat.reply).toContain(`Step ${before.length} of`);
  });

  it.each(['a lot', '-3', '💰', '9e999', '0 USD', '50 ha', '50 million EUR', '99999999999999999999'])(
    '%j as capital',
    (text) => {
      const chat = said([...toCapital, text]);
      expect(chat.reply).toContain('a sum above 0 with its currency, for example "50 million USD"');
      expect(answersOf(chat)).not.toHaveProperty('capital');
    },
  );

  it.each<[Language, string, string]>([
    ['en', '5.661', 'I read US$5.661 million. Is that right?'],
    ['en', '5,661', 'I read US$5,661 million. Is that right?'],
    ['en', '50 million', 'I read US$50 million. Is that right?'],
    ['en', '5000 billion USD', 'Is that right?'],
    ['vi', '5.661', 'Tôi hiểu là 5.661 triệu USD. Đúng không?'],
    ['vi', '500 tỷ', 'Tôi hiểu là 500 tỷ đồng. Đúng không?'],
  ])('in %s the capital %j is asked back', (language, text, asked) => {
    const words = language === 'vi' ? ['/plan', 'nước ngoài', 'khu kinh tế', 'thuê lại đất', 'có'] : toCapital;
    const chat = said([...words, text], language);
    expect(chat.reply).toContain(asked);
    expect(answersOf(chat)).not.toHaveProperty('capital');
  });

  it.each([
    ['31/02/2027', 'no such day'],
    ['March 2027', 'one full day'],
    ['soon', 'one full day'],
    ['-3', 'one full day'],
    ['💥', 'one full day'],
    ['30/12/2029', 'only for 2025–2027'],
  ])('%j as filing date', (text, why) => {
    const chat = said([...toFiling, text]);
    expect(chat.reply).toContain(why);
    expect(answersOf(chat)).not.toHaveProperty('filing');
  });

  it('a question is answered and the step asked again', () => {
    const chat = said([...toCapital, 'how long does an IRC take?']);
    expect(chat.reply).toMatch(/10 working days[\s\S]*How much capital/);
    expect(answersOf(chat)).not.toHaveProperty('capital');
  });
});

describe('the plan of a foreign factory in an economic zone', () => {
  const { reply, ...chat } = said(toPlan);

  it('has its stages in order', () => {
    const names = reply.split('\n').flatMap((line) => /^\d+\. (.+?) –/.exec(line)?.[1] ?? []);
    expect(names).toEqual([
      'Site and agreement with the developer',
      'Investment registration certificate (IRC)',
      'Company registration (ERC)',
      'Capital paid in',
      'Registration of the sub-lease',
      'Layout or 1/500 plan',
      'Environmental impact assessment (EIA)',
      'Feasibility appraisal',
      'Construction permit',
      'Notice of commencement',
      'Building',
      'Environmental permit',
      'Inspection of the acceptance',
      'Work permits',
      'Internal labour rules',
    ]);
  });

  it.each([
    ['Investment', 'HEZA; 10 working days (Decree 96/2026/NĐ-CP, Art 39.3); by Monday 7 December 2026'],
    ['Company', 'Department of Finance'],
    ['Company', '3 working days'],
    ['Company', 'by Thursday 10 December 2026'],
    ['Capital', '90 calendar days'],
    ['Capital', 'by Wednesday 10 March 2027'],
    ['Registration of the sub', '4 working days'],
    ['Layout', 'time not published'],
    ['Environmental impact', 'unofficial, September 2026, not checked by the Board: 25–30 working days'],
    ['Environmental impact', 'alongside 6, 8'],
    ['Feasibility', '12–25 working days (Decree 217/2026/NĐ-CP, Art 37.1); only works on the list'],
    ['Construction permit', 'not needed once the feasibility study (8) has been appraised'],
    ['Inspection', '12–16 working days'],
  ])('%s: %s', (name, told) => {
    expect(stage(reply, name)).toContain(told);
  });

  it('says what is not needed, and why', () => {
    expect(reply).toMatch(/Not needed\n• In-principle approval: .*not on the list/);
    expect(reply).toContain('State fire acceptance: abolished');
  });

  it('adds up the chains', () => {
    expect(reply).toContain('2 → 3 → 5 → 9: 27 working days');
    expect(reply).toContain('2 → 3 → 5 → 8: 29–42 working days');
    expect(reply).toContain('2 → 7 → 9: 45–50 working days');
  });

  it('stands beside the special procedure', () => {
    expect(reply).toContain('15 working days (Decree 96/2026/NĐ-CP, Art 47.5b); by Monday 14 December 2026');
  });

  it('rests on the procedures, whose cards its buttons open', () => {
    chat.presses('Cards of the steps');
    expect(chat.presses('Construction permit')).toContain('New construction permit');
  });
});

describe('what is asked at the plan', () => {
  it('a faster way is the special procedure', () => {
    const { reply } = said([...toPlan, 'is there a faster way?']);
    expect(stage(reply, 'IRC under')).toContain('15 working days');
    expect(stage(reply, 'IRC under')).toContain('by Monday 14 December 2026');
    expect(stage(reply, 'Environmental permit')).toContain('where the law asks for one; before building starts');
    expect(stage(reply, 'Notice')).toContain('30 days');
    expect(reply).toContain('No EIA report, detailed plan, construction permit');
  });

  it('a fee that is not published is said to be so, and the plan is still there', () => {
    const chat = said([...toPlan, 'how much is the fee for the IRC?']);
    expect(chat.reply).toContain('Fee: not published');
    expect(chat.presses('To the result')).toContain('by Monday 7 December 2026');
  });

  it('why something is not needed', () => {
    const { reply } = said([...toPlan, 'why no in-principle approval?']);
    expect(reply).toContain('not on the list (Law on Investment 143/2025/QH15, Art 24)');
  });

  it('another filing day of one stage, with what hangs on it', () => {
    const { reply } = said([...toPlan, 'ERC filed 8 Dec 2026?']);
    expect(reply).toContain('Due by Friday 11 December 2026');
    expect(reply).toContain(
      'Thursday 11 March 2027, if Company registration (ERC) is issued on Friday 11 December 2026',
    );
  });

  it('another filing day or capital is taken over', () => {
    const { reply } = said([...toPlan, '1 December 2026', '1,200 billion VND']);
    expect(reply).toContain('VND 1,200 billion, filed Tuesday 1 December 2026');
    expect(stage(reply, 'Investment')).toContain('by Tuesday 15 December 2026');
  });
});

describe('going back and changing', () => {
  it('back shows the step before with its answer', () => {
    expect(said([...toCapital, 'back']).reply).toMatch(/Will you build[\s\S]*Now: New factory/);
  });

  it('State land brings its approval, guarantee and lease', () => {
    const chat = said(toPlan);
    chat.presses('Change: land');
    const reply = chat.says('State land');
    expect(stage(reply, 'In-principle')).toContain('17 working days');
    expect(stage(reply, 'Investment')).toContain('5 working days (Decree 96/2026/NĐ-CP, Art 38.1)');
    expect(stage(reply, 'Deposit')).toContain('time not published');
    expect(stage(reply, 'State land')).toContain('15 calendar days');
    expect(reply).not.toContain('In-principle approval: an ordinary factory');
  });

  it('a ready-built factory drops what is built, and going back asks again', () => {
    const chat = said(toPlan);
    chat.presses('Change: land');
    const reply = chat.presses('Ready-built factory');
    expect(reply).not.toMatch(/^\d+\. (Construction permit|Layout|Notice)/m);
    expect(reply).toContain('nothing is built');
    chat.presses('Change: land');
    expect(chat.presses('State land')).toContain('Will you build a factory?');
  });

  it('without a filing date there are durations only', () => {
    const { reply } = said([...toCapital, 'skip', 'skip']);
    expect(reply).toContain('10 working days');
    expect(reply).not.toMatch(/by (Mon|Tues|Wednes|Thurs|Fri)day/);
  });

  it('cancel ends it', () => {
    expect(said([...toCapital, '/cancel']).reply).toContain('The plan is cancelled');
  });
});

describe('other investors and places', () => {
  it('in the free trade zone the company comes before the certificate', () => {
    const { reply } = said(['/plan', 'foreign', 'FTZ', 'sublease', 'no', 'skip', '20/11/2026']);
    expect(stage(reply, 'Company in the free trade zone')).toMatch(/^2\./);
    expect(stage(reply, 'Investment')).toMatch(/^3\..*by Thursday 10 December 2026/);
    expect(reply).toContain("No text of the free trade zone's own procedures was read");
  });

  it('a domestic investor needs no certificate', () => {
    const { reply } = said(['/plan', 'domestic', 'park', 'sublease', 'yes', 'skip', 'skip']);
    expect(stage(reply, 'Investment registration')).toBe('');
    expect(reply).toContain('domestic investors have one only if they ask for it');
  });

  it('a running company adjusts its certificate and founds nothing', () => {
    const { reply } = said(['/plan', 'already running', 'park', 'sublease', 'yes', 'skip', '23/11/2026']);
    expect(stage(reply, 'Adjustment')).toContain('7 working days (Decree 96/2026/NĐ-CP, Art 56.2)');
    expect(stage(reply, 'Adjustment')).toContain('by Thursday 3 December 2026');
    expect(stage(reply, 'Company')).toBe('');
  });
});

it('the same path in Vietnamese', () => {
  const texts = ['/plan', 'nước ngoài', 'khu kinh tế', 'thuê lại đất', 'có, nhà máy mới', 'nhiều lắm', '50 triệu USD'];
  const chat = said([...texts, '31/02/2027', '20/11/2026'], 'vi');
  expect(stage(chat.reply, 'Giấy chứng nhận')).toContain('10 ngày làm việc');
  expect(stage(chat.reply, 'Giấy chứng nhận')).toContain('chậm nhất thứ Hai, 7/12/2026');
  expect(stage(chat.reply, 'Tổng mặt bằng')).toContain('thời hạn chưa công bố');
  expect(chat.says('có cách nào nhanh hơn không?')).toContain('chậm nhất thứ Hai, 14/12/2026');
  expect(chat.says('phí cấp giấy chứng nhận đăng ký đầu tư là bao nhiêu?')).toContain('chưa công bố');
  const due = chat.says('đăng ký doanh nghiệp nộp ngày 8/12/2026 thì khi nào xong?');
  expect(due).toMatch(/11\/12\/2026[\s\S]*11\/3\/2027/);
});

describe('answers in a sentence', () => {
  it.each([
    ['we plan to invest 50 million USD', { capital: { amount: 50, unit: 'usd-million' } }],
    ['capital of 50 million USD', { capital: { amount: 50, unit: 'usd-million' } }],
    ['1,200 billion VND', { capital: { amount: 1200, unit: 'vnd-billion' } }],
  ])('%j', (text, kept) => {
    expect(answersOf(said([...toCapital, text]))).toMatchObject(kept);
  });

  it.each(['projects over 500 million USD', 'parks with more than 300 million USD'])('%j is none', (text) => {
    expect(answersOf(said([...toCapital, text]))).not.toHaveProperty('capital');
  });

  it.each(['we will file on 20 November 2026', 'dự kiến nộp 20/11/2026', '20-11-2026', '2026-11-20'])('%j', (text) => {
    expect(answersOf(said([...toFiling, text]))).toMatchObject({ filing: '2026-11-20' });
  });

  it('a day beside something else is none', () => {
    expect(answersOf(said([...toFiling, 'projects since 20/11/2026']))).not.toHaveProperty('filing');
  });
});
