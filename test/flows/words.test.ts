import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/assistant.ts';
import type { FlowState } from '../../src/domain/flow.ts';
import type { Language } from '../../src/domain/language.ts';
import { plainText } from '../../src/domain/reply.ts';
import { sentenceLanguage } from '../../src/understanding/sentence-language.ts';
import { catalogues, heldStore, noon, openChat, shippedKnowing, turnOf } from '../assistant/chat.ts';

const knowing = shippedKnowing();
const key = 'test:5501|test:5501';

/** A chat whose state can be looked at. */
function chatIn(language: Language) {
  const store = heldStore();
  return { ...openChat(knowing, language, store), store, state: () => store.flow(key) };
}

describe('nothing needs a command or a button', () => {
  it.each<[Language, FlowState['flow'], string]>([
    ['en', 'find', 'I need land'],
    ['en', 'plan', 'procedure plan'],
    ['en', 'compare', 'compare parks'],
    ['en', 'deadline', 'calculate deadline'],
    ['en', 'enquiry', 'ask the board'],
    ['vi', 'find', 'tim dat'],
    ['vi', 'plan', 'lộ trình thủ tục'],
    ['vi', 'compare', 'so sánh hai khu'],
    ['vi', 'deadline', 'tính hạn'],
    ['vi', 'enquiry', 'lien he can bo'],
    ['zh', 'find', '我想建厂'],
    ['zh', 'plan', '手续计划'],
    ['zh', 'compare', '比较园区'],
    ['zh', 'deadline', '计算期限'],
    ['zh', 'enquiry', '我要咨询'],
    ['ja', 'find', '土地を探しています'],
    ['ja', 'plan', '手続計画'],
    ['ja', 'compare', '団地の比較'],
    ['ja', 'deadline', '期限を計算'],
    ['ja', 'enquiry', '問い合わせ'],
    ['ko', 'find', '공장 부지를 찾고 있습니다'],
    ['ko', 'plan', '절차 계획'],
    ['ko', 'compare', '단지 비교'],
    ['ko', 'deadline', '기한 계산'],
    ['ko', 'enquiry', '문의하기'],
  ])('%s: %s begins by "%s"', (language, flow, text) => {
    const chat = chatIn(language);
    chat.says(text);
    expect(chat.state()).toMatchObject({ flow, language });
  });

  it('every conversation and the own enquiries stand in the menu', () => {
    const chat = chatIn('en');
    chat.says('/menu');
    const begun = chat.actions().flatMap((action) => (action.do === 'flow' ? [action.flow] : []));
    expect(begun.toSorted()).toEqual(['compare', 'deadline', 'enquiry', 'find', 'plan']);
    expect(chat.labels()).toContain('My enquiries');
  });
});

describe('consent in words', () => {
  it.each<[Language, string]>([
    ['en', 'yes'],
    ['en', 'I agree'],
    ['en', 'ok'],
    ['vi', 'đồng ý'],
    ['vi', 'toi dong y'],
    ['zh', '同意'],
    ['ja', 'はい'],
    ['ja', '同意します'],
    ['ko', '네'],
    ['ko', '동의합니다'],
  ])('%s: "%s" agrees', (language, text) => {
    const chat = chatIn(language);
    chat.says('/enquiry');
    chat.says(text);
    expect(chat.state()).toMatchObject({ step: 'name', answers: { consent: true } });
  });

  it.each<[Language, string]>([
    ['en', 'no'],
    ['en', 'I do not agree'],
    ['vi', 'không đồng ý'],
    ['zh', '不同意'],
    ['ja', '同意しません'],
    ['ko', '동의하지 않습니다'],
  ])('%s: "%s" does not', (language, text) => {
    const chat = chatIn(language);
    chat.says('/enquiry');
    chat.says(text);
    expect(chat.state()).toBeUndefined();
  });

  it.each(['maybe', 'what do you store?', 'Kim', 'yes but not my name', 'xin không đồng ý nhé', '我不太同意', '20'])(
    '"%s" is no consent',
    (text) => {
      const chat = chatIn('en');
      chat.says('/enquiry');
      chat.says(text);
      expect(chat.state()).toMatchObject({ step: 'consent', answers: {} });
    },
  );
});

describe('the language of a conversation', () => {
  it('follows a whole sentence in plain letters, both ways', () => {
    const english = chatIn('en');
    english.says('/find');
    expect(english.says('gia dat o VSIP Hai Phong la bao nhieu')).toMatch(/Bước 1 trên 4/);
    const vietnamese = chatIn('vi');
    vietnamese.says('/find');
    expect(vietnamese.says('how much is the land price of VSIP')).toMatch(/Step 1 of 4/);
  });

  it.each(['Nam Dinh Vu', 'KCN Nam Trang Cat', 'Nguyen Van An Binh', '20 ha', 'ok', 'Trang Due 3 Industrial Park'])(
    '"%s" tells none',
    (text) => expect(sentenceLanguage(text)).toBeUndefined(),
  );
});

describe('an idle conversation', () => {
  const at = (hours: number) => new Date(Date.parse(noon) + hours * 3_600_000).toISOString();

  it('is said to be over after a day, once, and takes nothing as its answer', () => {
    const store = heldStore();
    const assistant = createAssistant({ knowing: () => knowing, store, catalogues });
    let offered: readonly string[] = [];
    const says = (text: string, hours: number) => {
      const outcome = assistant.take(turnOf({ kind: 'text', text }, { at: at(hours) }));
      outcome.changes.forEach(store.apply);
      offered = outcome.replies.flatMap(({ buttons }) => buttons.flat().map(({ label }) => label));
      return outcome.replies.map(plainText).join();
    };
    says('I need land', 0);
    says('electronics', 23);
    expect(says('20', 46)).toMatch(/Noted: 20 ha/);
    expect(says('15', 71)).toMatch(/more than 24 hours/);
    expect(offered).toContain('Find land');
    expect(store.flow(key)).toBeUndefined();
    expect(says('15', 72)).not.toMatch(/24 hours/);
  });
});

const toResult = ['/find', 'electronics', '20', '20 km', '100 usd'];

describe('an enquiry from the result of a search', () => {
  const begun = () => {
    const chat = chatIn('en');
    const result = toResult.map((text) => chat.says(text)).at(-1) ?? '';
    chat.presses('Ask the Board');
    return { ...chat, result };
  };

  it('says what it is about in words that can be changed, and leads back when it is sent', () => {
    const chat = begun();
    chat.says('yes');
    chat.says('Kim');
    expect(chat.says('kim@example.com')).toMatch(/Land: 20 ha[\s\S]*VSIP Hai Phong, .*≤ 20 km; ≤ 100 USD/);
    chat.presses('Your question');
    chat.says('Only VSIP please.');
    expect(chat.presses('Send')).toMatch(/HZ-/);
    expect([...chat.store.all('enquiries')].map(([, { message }]) => message)).toEqual(['Only VSIP please.']);
    expect(chat.presses('To the result')).toBe(chat.result);
  });

  it.each([
    ['cancelled', ['/cancel']],
    ['cancelled by a word', ['yes', 'Kim', 'cancel']],
    ['not agreed to', ['no']],
  ])('leads back when it is %s', (_, texts) => {
    const chat = begun();
    for (const text of texts) chat.says(text);
    expect(chat.store.all('enquiries')).toHaveProperty('size', 0);
    expect(chat.presses('To the result')).toBe(chat.result);
  });
});

describe('the places of a result', () => {
  it('are shown with their credit and a map, and those without are named', () => {
    const chat = chatIn('en');
    for (const text of toResult) chat.says(text);
    const places = chat.presses('Where they lie');
    expect(places).toMatch(/VSIP Hai Phong: 20\.\d+, 106\.\d+.*© OpenStreetMap contributors.*openstreetmap\.org/);
    expect(places).toMatch(/No place on the map is published for .*\w/);
    const links = chat.last().replies.flatMap(({ lines }) => lines.flat().flatMap(({ href }) => href ?? []));
    expect(links[0]).toMatch(/^https:\/\/www\.openstreetmap\.org\/\?mlat=20\.\d+&mlon=106\.\d+/);
    expect(chat.labels()).toContain('To the result');
  });
});

describe('an answer corrected in words', () => {
  it.each<[Language, string, string, string, string, string]>([
    ['en', 'electronics', '20 ha', 'no, 30 ha', 'change the industry to automotive', 'near the airport instead'],
    ['vi', 'điện tử', '20 ha', 'à không, 30 ha', 'đổi ngành thành ô tô', 'gần sân bay thay vì cảng'],
    ['zh', '电子', '20公顷', '不对，30公顷', '把行业改成汽车', '改成靠近机场，而不是港口'],
    ['ja', '電子', '20ヘクタール', 'いや、30ヘクタール', '業種を自動車に変更', '港の代わりに空港の近くに変更'],
    ['ko', '전자', '20헥타르', '아니, 30헥타르', '업종을 자동차로 변경', '항구 대신 공항 근처로 변경'],
  ])('in %s', (language, industry, land, taken, changed, instead) => {
    const chat = chatIn(language);
    for (const text of ['/find', industry, land, taken]) chat.says(text);
    expect(chat.state()).toMatchObject({ step: 'port', answers: { industry: 'electronics', hectares: 30 } });
    chat.says(changed);
    expect(chat.state()).toMatchObject({ step: 'port', answers: { industry: 'automotive', hectares: 30 } });
    for (const text of ['30 km', '100 usd', instead]) chat.says(text);
    expect(chat.state()).toMatchObject({ step: 'airport', answers: { port: null, budget: 100 } });
    chat.says('20 km');
    expect(chat.state()).toMatchObject({ step: 'summary', answers: { airport: 20, hectares: 30, port: null } });
  });

  it('is known by its unit, by its name, and at the result, too', () => {
    const chat = chatIn('en');
    for (const text of ['/find', 'electronics', '20 ha', '25 ha']) chat.says(text);
    expect(chat.state()).toMatchObject({ step: 'port', answers: { hectares: 25 } });
    expect(chat.says('change the area')).toMatch(/Now: 25 ha/);
    for (const text of ['50 acres', '20 km', 'budget 100 usd']) chat.says(text);
    expect(chat.state()).toMatchObject({ step: 'summary', answers: { hectares: 20.234, port: 20, budget: 100 } });
    for (const text of ['change budget to 80 usd', 'actually, 30 ha']) chat.says(text);
    expect(chat.state()).toMatchObject({ step: 'summary', answers: { hectares: 30, port: 20, budget: 80 } });
    expect(chat.says('no, 5000 ha')).toMatch(/no single park on record is so large/);
    expect(chat.state()).toMatchObject({ step: 'hectares', answers: { hectares: 30 }, doubt: 5000 });
  });

  it('leaves questions and what is no correction alone', () => {
    const chat = chatIn('en');
    for (const text of ['/find', 'electronics', '20 ha']) chat.says(text);
    const others = [
      'is 30 ha enough?',
      'cancel my order of 5,661 ha',
      'no',
      '30 kg',
      'change',
      'which parks have 30 ha',
    ];
    for (const text of [...others, 'the price in VSIP is 80 usd', 'change of industry in the IRC']) chat.says(text);
    expect(chat.state()).toMatchObject({ step: 'port', answers: { industry: 'electronics', hectares: 20 } });
  });

  it('is heard at a plan, a deadline and an enquiry', () => {
    const plan = chatIn('en');
    for (const text of ['/plan', 'foreign', 'economic zone', 'sub-lease', 'yes', '50 million USD', 'skip'])
      plan.says(text);
    for (const text of ['change the place to industrial park', 'no, 60 million USD']) plan.says(text);
    plan.says('change the investor');
    plan.says('the filing date is 26/11/2026');
    expect(plan.state()).toMatchObject({
      step: 'summary',
      answers: { place: 'park', capital: { amount: 60 }, filing: '2026-11-26' },
    });
    const enquiry = chatIn('vi');
    for (const text of ['/enquiry', 'đồng ý', 'An', 'an@example.com', 'bỏ qua', 'đổi tên thành Anh'])
      enquiry.says(text);
    enquiry.says('đổi email thành moi@example.com');
    expect(enquiry.state()).toMatchObject({ step: 'summary', answers: { name: 'Anh', contact: 'moi@example.com' } });
    enquiry.says('thêm câu hỏi');
    expect(enquiry.state()).toMatchObject({ step: 'message' });
    enquiry.says('Không, tôi cần 30 ha gần cảng');
    expect(enquiry.state()).toMatchObject({ answers: { message: 'Không, tôi cần 30 ha gần cảng' } });
  });

  it('adds a park to a comparison and changes one, also when the name is shared', () => {
    const chat = chatIn('en');
    for (const text of ['/compare', 'Do Son', 'VSIP Hai Phong']) chat.says(text);
    expect(chat.says('add Trang Due')).toMatch(/^Which one/);
    chat.presses('Trang Due 3');
    for (const text of ['change the first to Dai An', 'change the second to VSIP', 'VSIP Hai Duong']) chat.says(text);
    expect(chat.state()).toMatchObject({
      step: 'summary',
      answers: { first: 'park/dai-an', second: 'park/vsip-hai-duong', third: 'park/trang-due-3' },
    });
    chat.says('how long does a work permit take?');
    expect(chat.says('back to the result')).toMatch(/^Status\n• Dai An/);
    chat.says('done');
    expect(chat.state()).toBeUndefined();
  });

  it('a day beside the way of counting is no longer asked for', () => {
    const chat = chatIn('vi');
    for (const text of ['/deadline', 'giấy chứng nhận đăng ký đầu tư']) chat.says(text);
    expect(chat.says('nộp ngày 25/11 thì sao')).toMatch(/Đến hạn: thứ Tư, 9\/12\/2026/);
  });
});

describe('beside the questions of a conversation', () => {
  it('a question is nobody’s name', () => {
    const chat = chatIn('en');
    for (const text of ['/enquiry', 'yes', 'how long does a work permit take?', '你们几点上班？', 'no', 'not sure'])
      chat.says(text);
    expect(chat.state()).toMatchObject({ step: 'name', answers: { consent: true } });
    chat.says('何伟');
    expect(chat.state()).toMatchObject({ step: 'contact', answers: { name: '何伟' } });
  });

  it('thanks are answered, a place shows what is near, and the step is asked again', () => {
    const chat = chatIn('en');
    for (const text of ['/find', 'electronics']) chat.says(text);
    expect(chat.says('thank you')).toMatch(/^You are welcome[\s\S]*Step 2 of 4/);
    expect(chat.says('you are stupid')).toMatch(/^I am sorry[\s\S]*Step 2 of 4/);
    expect(chat.does({ kind: 'place', lat: 20.85, lon: 106.68 })).toMatch(/^Parks nearest to you[\s\S]*Step 2 of 4/);
  });

  it('a language chosen midway is that of the next steps, by command and in words', () => {
    const chat = chatIn('en');
    for (const text of ['/find', 'electronics']) chat.says(text);
    expect(chat.says('/language ko')).toMatch(/4단계 중 2단계/);
    expect(chat.says('20')).toMatch(/4단계 중 3단계/);
    expect(chat.says('tiếng Việt')).toMatch(/Bước 3 trên 4/);
    expect(chat.says('20 km')).toMatch(/Bước 4 trên 4/);
  });

  it.each<[Language, string]>([
    ['en', 'start over'],
    ['vi', 'làm lại từ đầu'],
    ['zh', '重新开始'],
    ['ja', '最初から'],
    ['ko', '처음부터'],
  ])('in %s "%s" begins it anew', (language, text) => {
    const chat = chatIn(language);
    for (const each of ['/find', 'electronics', '20 ha', text]) chat.says(each);
    expect(chat.state()).toMatchObject({ flow: 'find', step: 'industry', answers: {} });
  });

  it('another one is begun by a wish, from any step', () => {
    const chat = chatIn('en');
    for (const text of ['/find', 'electronics', 'talk to a human']) chat.says(text);
    expect(chat.state()).toMatchObject({ flow: 'enquiry', step: 'consent' });
  });
});

describe('a word when nothing is asked', () => {
  it.each<[Language, string, string]>([
    ['en', 'ok', 'talk-thanks'],
    ['en', 'never mind', 'cancel-nothing'],
    ['ko', '그만', 'cancel-nothing'],
    ['vi', 'không', 'menu-start'],
    ['zh', '菜单', 'menu-start'],
    ['en', 'start', 'welcome'],
    ['ja', 'ばか', 'talk-complaint'],
    ['vi', 'câu hỏi của tôi', 'enquiry-own-none'],
    ['ko', '내 데이터 삭제', 'deleteme-ask'],
    ['zh', '删除我的数据', 'deleteme-ask'],
    ['en', 'delete all my data', 'deleteme-ask'],
  ])('in %s: "%s" gets %s', (language, text, message) => {
    expect(chatIn(language).says(text)).toContain(catalogues[language].format(message));
  });
});
