import { describe, expect, it } from 'vitest';
import { fold, tokensOf } from '../../src/understanding/fold.ts';
import { simplified } from '../../src/understanding/traditional.ts';
import { shippedKnowing } from '../assistant/chat.ts';
import { today } from '../support/knowledge.ts';

describe('folding', () => {
  it.each<[written: string, folded: string]>([
    ['Tràng Duệ', 'trang due'],
    ['ＶＳＩＰ ĐÌNH VŨ', 'vsip dinh vu'],
    ['長睿工業區', '长睿工业区'],
    ['亭武－吉海經濟區', '亭武-吉海经济区'],
    ['福田擴建', '福田扩建'],
    ['臺灣廠房電費多少錢', '台湾厂房电费多少钱'],
    [
      '長陽業區東開發產務廣價積規劃設證許資項場園車電話費稅廳',
      '长阳业区东开发产务广价积规划设证许资项场园车电话费税厅',
    ],
    ['チャンズエ・ガ', 'チャンズエ・ガ'],
    ['짱주에 산업단지', '짱주에 산업단지'],
  ])('%s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('reads a traditional character as it reads the simplified one', () => {
    expect(tokensOf('環評要多久')).toEqual(tokensOf('环评要多久'));
  });

  it('leaves a simplified character, kana, Hangul and Latin letters alone', () => {
    for (const letter of '业区ガん짱aế1') expect(simplified(letter)).toBe(letter);
  });
});

describe('what is written in traditional characters or in kanji is found', () => {
  const { understanding } = shippedKnowing();
  const question = (text: string, language: 'zh' | 'ja' | 'ko') =>
    understanding.understand(text, language, today).question;

  it.each<[traditional: string, simple: string]>([
    ['海陽VSIP工業區的面積', '海阳VSIP工业区的面积'],
    ['福田擴建工業區的供水能力', '福田扩建工业区的供水能力'],
    ['自由貿易區的優惠政策', '自由贸易区的优惠政策'],
    ['核發投資登記證需要幾天', '核发投资登记证需要几天'],
    ['環境許可證由誰核發', '环境许可证由谁核发'],
    ['最便宜的工業區是哪個', '最便宜的工业区是哪个'],
  ])('%s', (traditional, simple) => {
    expect(question(traditional, 'zh')).toEqual(question(simple, 'zh'));
    expect(question(simple, 'zh').kind).not.toBe('outside');
  });

  it('in Japanese', () => {
    expect(question('投資登録証明書の発給は何日かかりますか', 'ja')).toMatchObject({
      kind: 'fields',
      records: ['procedure/irc-issue'],
      fields: ['days'],
    });
  });
});
