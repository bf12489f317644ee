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
    const says = (text: string, hours: number) => {
      const outcome = assistant.take(turnOf({ kind: 'text', text }, { at: at(hours) }));
      outcome.changes.forEach(store.apply);
      return outcome.replies.map(plainText).join();
    };
    says('I need land', 0);
    says('electronics', 23);
    expect(says('20', 46)).toMatch(/Noted: 20 ha/);
    expect(says('15', 71)).toMatch(/more than 24 hours/);
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
