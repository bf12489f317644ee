import { expect, test } from 'vitest';
import { tellingWords, writtenLanguage } from '../../src/understanding/written-language.ts';

const telling = tellingWords(new Set(['gia', 'bao']), new Set(['price', 'how']), new Set(['gia']));

test.each([
  ['労働許可証 何日', 'ja'],
  ['投資登録証 発行 期間', 'ja'],
  ['投资登记证要多久', 'zh'],
  ['投資登記證要多久', 'zh'],
  ['土地 価格', 'ja'],
  ['土地はいくら', 'ja'],
  ['토지 가격', 'ko'],
  ['how much', 'en'],
  ['giá bao nhiêu', 'vi'],
] as const)('"%s" is %s', (text, language) => {
  expect(writtenLanguage(text, telling, 'en')).toBe(language);
});

test('characters that Chinese and Japanese share are read in the language of the app', () => {
  expect(writtenLanguage('工業園地', telling, 'ja')).toBe('ja');
  expect(writtenLanguage('工業園地', telling, 'zh')).toBe('zh');
});
