import { array, assert, constantFrom, oneof, property, sample, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { type AmountRead, readAmounts } from '../../src/understanding/amounts.ts';

/** What is read, in short: "3..5 usd-million", "0.05 ha (500 m2)", "60 usd" for a sum without a unit. */
function short({ amount, unit, currency, original }: AmountRead): string {
  const words = (value: AmountRead['amount']) =>
    typeof value === 'number' ? `${value}` : `${value.from}..${value.to}`;
  const of = unit ?? currency;
  return [
    words(amount),
    ...(of ? [of] : []),
    ...(original ? [`(${words(original.amount)} ${original.unit})`] : []),
  ].join(' ');
}

const read = (text: string, language: Language): string[] => readAmounts(text, language).map(short);

describe('amounts', () => {
  it.each<[language: Language, text: string, ...amounts: string[]]>([
    ['en', '500 hectares', '500 ha'],
    ['vi', '5.661 ha', '5661 ha'],
    ['en', '5.661 ha', '5.661 ha'],
    ['vi', '5,661 ha', '5.661 ha'],
    ['en', '5,661 ha', '5661 ha'],
    ['ko', '5,661.5헥타르', '5661.5 ha'],
    ['vi', '1.234,5 héc ta', '1234.5 ha'],
    ['en', '1.234.567 USD', '1.234567 usd-million'],
    ['en', '0.125 ha', '0.125 ha'],
    ['vi', '0,125 hecta', '0.125 ha'],
    ['en', '2,000 m3/day', '2000 m3-per-day'],
    ['vi', '2.000 m³/ngày đêm', '2000 m3-per-day'],
    ['en', '10,000 cubic metres a day', '10000 m3-per-day'],
    ['en', '60 USD/m2', '60 usd-per-m2-term'],
    ['vi', 'dưới 100 đô/m²', '100 usd-per-m2-term'],
    ['en', 'US$5/m²/month', '5 usd-per-m2-month'],
    ['vi', '5 USD/m2/tháng', '5 usd-per-m2-month'],
    ['ko', '제곱미터당 60달러', '60 usd-per-m2-term'],
    ['zh', '每平方米60美元', '60 usd-per-m2-term'],
    ['ja', '㎡あたり60ドル', '60 usd-per-m2-term'],
    ['vi', '1.800 đ/kWh', '1800 vnd-per-kwh'],
    ['vi', '10.000 đồng/m3', '10000 vnd-per-m3'],
    ['en', 'VND 4,730,000 a month', '4730000 vnd-per-month'],
    ['en', '$5 million per hectare', '5 usd-million-per-ha'],
    ['en', 'below $60', '60 usd'],
    ['en', 'US$ 100 million', '100 usd-million'],
    ['en', 'usd100m', '100 usd-million'],
    ['en', '$2bn', '2 usd-billion'],
    ['en', '500,000 USD', '0.5 usd-million'],
    ['en', '500k USD', '0.5 usd-million'],
    ['vi', '100 triệu USD', '100 usd-million'],
    ['vi', '100 trieu do la', '100 usd-million'],
    ['vi', '100tr đồng', '100 vnd-million'],
    ['vi', '1,5 tỷ đồng', '1.5 vnd-billion'],
    ['vi', '1,5 tỷ USD', '1.5 usd-billion'],
    ['vi', '2.25 nghìn tỷ', '2.25 vnd-trillion'],
    ['vi', '100 triệu', '100000000'],
    ['ko', '1.2억 달러', '120 usd-million'],
    ['ko', '1억 5천만 달러', '150 usd-million'],
    ['ja', '2億3,000万ドル', '230 usd-million'],
    ['zh', '3万美元', '0.03 usd-million'],
    ['zh', '2亿元', '200000000 other'],
    ['ja', '500万円', '5000000 other'],
    ['en', 'EUR 5 million', '5000000 other'],
    ['ja', '5千ヘクタール', '5000 ha'],
    ['zh', '3万平方米', '3 ha (30000 m2)'],
    ['zh', '三万平方米', '3 ha (30000 m2)'],
    ['zh', '二十公顷', '20 ha'],
    ['ja', '1万坪', '3.305785 ha (10000 tsubo)'],
    ['ko', '100평', '0.033058 ha (100 pyeong)'],
    ['zh', '50亩', '3.333333 ha (50 mu)'],
    ['en', '500 sqm', '0.05 ha (500 m2)'],
    ['vi', '5.000 mét vuông', '0.5 ha (5000 m2)'],
    ['en', '2000 m2', '0.2 ha (2000 m2)'],
    ['en', '1.5 km2', '150 ha (1.5 km2)'],
    ['en', '10 acres', '4.046856 ha (10 acre)'],
    ['en', '50km', '50 km'],
    ['vi', '50 cây số', '50 km'],
    ['zh', '20公里', '20 km'],
    ['en', '20 %', '20 percent'],
    ['vi', '20 phần trăm', '20 percent'],
    ['vi', '10 mẫu', '10'],
    ['en', '500 MW', '500 mw'],
    ['en', '1.1 million TEU a year', '1100000 teu-per-year'],
    ['en', '100,000 DWT', '100000 dwt'],
    ['vi', '10 nghìn lao động', '10000 person'],
    ['en', '10 working days', '10 working-day'],
    ['vi', '10 ngày làm việc', '10 working-day'],
    ['ja', '15営業日', '15 working-day'],
    ['zh', '50年', '50 year'],
    ['en', 'twenty hectares', '20 ha'],
    ['en', 'twenty-five ha', '25 ha'],
    ['en', 'two million dollars', '2 usd-million'],
    ['en', 'a hundred hectares', '100 ha'],
    ['vi', 'hai mươi héc ta', '20 ha'],
    ['vi', 'mười lăm ha', '15 ha'],
    ['vi', 'hai mươi mốt ha', '21 ha'],
    ['vi', 'nam muoi ha', '50 ha'],
    ['en', '5-10 ha', '5..10 ha'],
    ['en', '5 ha – 10 ha', '5..10 ha'],
    ['en', 'from 3 to 5 million USD', '3..5 usd-million'],
    ['vi', 'từ 3 đến 5 triệu đô', '3..5 usd-million'],
    ['en', '$3-5 million', '3..5 usd-million'],
    ['vi', 'từ 500 triệu đến 2 tỷ đồng', '0.5..2 vnd-billion'],
    ['en', 'between 5 and 10 ha', '5..10 ha'],
    ['en', '5 and 10 ha', '5', '10 ha'],
    ['en', '5000 m2 to 2 ha', '0.5..2 ha'],
    ['ja', '5から10ヘクタール', '5..10 ha'],
    ['ko', '5~10만 평', '16.528926..33.057851 ha (50000..100000 pyeong)'],
    ['zh', '5至10公顷', '5..10 ha'],
    ['en', '10-5 ha', '10', '5 ha'],
    ['en', 'Trang Due 3, 500 ha', '3', '500 ha'],
    ['en', 'phase 3', '3'],
    ['vi', 'năm 2025 có 500 người', '500 person'],
    ['en', 'by 2027 over 20 ha', '20 ha'],
  ])('%s: %s', (language, text, ...amounts) => {
    expect(read(text, language)).toEqual(amounts);
  });

  it.each<[language: Language, text: string]>([
    ['en', '2025'],
    ['vi', 'năm 2025'],
    ['vi', 'quy hoạch 1/500'],
    ['en', '12/2/2026'],
    ['vi', '12 tháng 2'],
    ['vi', 'thứ hai tuần sau'],
    ['ja', '2026年2月12日'],
    ['vi', 'gd2'],
    ['en', 'the 3rd park'],
    ['en', '0225'],
    ['zh', '第3期'],
    ['ko', '제39조'],
    ['vi', 'hai phòng'],
    ['en', `${'9'.repeat(40)} ha`],
    ['en', `1${'0'.repeat(400)} ha`],
    ['vi', 'Nam Đình Vũ'],
    ['en', '1.23.456'],
  ])('%s: no amount in %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('tell where they stand in the folded text', () => {
    expect(readAmounts('Còn đất trên 5,5 ha không?', 'vi')).toEqual([{ from: 13, to: 19, amount: 5.5, unit: 'ha' }]);
  });

  const scraps =
    '5|12|2026|.|,|/|-| |$|usd|ha|m2| hai | mươi | twenty | tỷ |k|m|万|億|千|十|三|만|坪|每|당| to | from |제|月|999999999999999999';
  const scrap = constantFrom(...scraps.split('|'));
  const texts = oneof(
    string({ unit: 'binary', maxLength: 200 }),
    array(scrap, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('are finite numbers within the text, whatever the text', () => {
    assert(
      property(texts, constantFrom<Language>('vi', 'en', 'zh', 'ko'), (text, language) => {
        for (const { from, to, amount } of readAmounts(text, language)) {
          expect(from < to).toBe(true);
          const ends = typeof amount === 'number' ? [amount] : [amount.from, amount.to];
          expect(ends.every((end) => Number.isFinite(end) && end >= 0 && end <= 1e18)).toBe(true);
          expect(typeof amount === 'number' || amount.from < amount.to).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** The least of some runs, in milliseconds: what else the machine does can only add to it. */
  function timeToRead(text: string): number {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      readAmounts(text, 'vi');
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  it('take a time that grows with the length of the text, not with its square', () => {
    const scraps = sample(array(scrap, { minLength: 1500, maxLength: 3000 }), { numRuns: 10, seed: 7 });
    const long = [...scraps.map((parts) => parts.join('')), '1'.repeat(4096), '1,'.repeat(2048), 'hai '.repeat(1024)];
    for (const text of [...long, '五'.repeat(4096)]) {
      const [eighth, whole] = [text.slice(0, 512), text.slice(0, 4096)];
      // Eight times the text: 8 where it grows with the length, 64 with its square.
      expect(timeToRead(whole)).toBeLessThan(32 * timeToRead(eighth) + 1);
    }
  });
});
