import type { Unit } from '../domain/entries.ts';
import { type Writings, writings } from './writings.ts';

/** A currency whose sums the records state, or any other. */
export type Currency = 'usd' | 'vnd' | 'other';

/** What a number measures: a unit of the records, an area with its square metres, or what only a time makes one. */
export type Measure =
  | { readonly unit: Unit }
  | { readonly area: string; readonly squareMetres: number }
  | { readonly base: 'm3' };

/** What a price is for, or how long it takes: "a day", "/m2". */
export type Per = 'm2' | 'm3' | 'ha' | 'kwh' | 'day' | 'month' | 'year';

const squareMetre =
  'm2|sqm|sq m|sq.m|sq. m|square metre|square metres|square meter|square meters|mét vuông|平方米|平米|平方公尺|平方メートル|제곱미터|평방미터|평방 미터';
const hectare = 'ha|hectare|hectares|hecta|hectar|hec ta|héc ta|hec-ta|héc-ta|公顷|公頃|ヘクタール|헥타르';
const cubicMetre = 'm3|cubic metre|cubic metres|cubic meter|cubic meters|mét khối|立方米|立方メートル|세제곱미터';

/** Units with the words people write after a number; counts of records are left out, for numbers end names. */
export const measureAt: Writings<Measure> = writings<Measure>([
  [{ unit: 'ha' }, hectare],
  [{ area: 'm2', squareMetres: 1 }, squareMetre],
  [
    { area: 'km2', squareMetres: 1e6 },
    'km2|square kilometre|square kilometres|square kilometer|square kilometers|sq km|kilômét vuông|平方公里|平方キロ|平方キロメートル|제곱킬로미터',
  ],
  [{ area: 'tsubo', squareMetres: 400 / 121 }, '坪'],
  [{ area: 'pyeong', squareMetres: 400 / 121 }, '평'],
  [{ area: 'mu', squareMetres: 2000 / 3 }, '亩|畝'],
  [{ area: 'acre', squareMetres: 4046.8564224 }, 'acre|acres|mẫu anh|英亩|英畝|エーカー|에이커'],
  [{ area: 'sq-ft', squareMetres: 0.09290304 }, 'sq ft|sqft|sq. ft|ft2|square foot|square feet'],
  [{ base: 'm3' }, cubicMetre],
  [
    { unit: 'km' },
    'km|kms|kilometre|kilometres|kilometer|kilometers|cây số|ki lô mét|kilômét|公里|キロ|キロメートル|킬로|킬로미터',
  ],
  [{ unit: 'm' }, 'm|metre|metres|meter|meters|mét|米|メートル|미터'],
  [{ unit: 'percent' }, '%|percent|per cent|pct|phần trăm|パーセント|퍼센트'],
  [{ unit: 'mw' }, 'mw|megawatt|megawatts|兆瓦|メガワット|메가와트'],
  [{ unit: 'mva' }, 'mva'],
  [{ unit: 'teu-per-year' }, 'teu|teus'],
  [{ unit: 'dwt' }, 'dwt|载重吨'],
  [{ unit: 'person' }, 'people|persons|workers|employees|người|lao động|công nhân|人|名|명'],
  [{ unit: 'job' }, 'jobs|việc làm|个就业岗位|个岗位|人の雇用|개 일자리|일자리'],
  [
    { unit: 'working-day' },
    'working days|working day|business days|business day|ngày làm việc|个工作日|工作日|営業日|영업일|근무일',
  ],
  [{ unit: 'calendar-day' }, 'calendar days|calendar day|ngày lịch|个自然日|自然日|暦日'],
  [{ unit: 'working-hour' }, 'working hours|working hour|giờ làm việc'],
  [{ unit: 'day' }, 'days|day|ngày|天|日間|일간'],
  [{ unit: 'week' }, 'weeks|week|tuần|周|週間|주'],
  [{ unit: 'month' }, 'months|month|tháng|个月|個月|か月|ヶ月|カ月|ヵ月|개월'],
  [{ unit: 'year' }, 'years|year|năm|年|年間|년'],
]);

/** Currencies, written before or after the number. */
export const currencyAt: Writings<Currency> = writings<Currency>([
  [
    'usd',
    '$|us$|usd|usd$|us dollars|us dollar|dollars|dollar|đô la mỹ|đô la|đô-la|đôla|đô|mỹ kim|美元|美金|米ドル|ドル|미국 달러|미 달러|달러',
  ],
  ['vnd', 'vnd|vnđ|₫|đ|đồng|đồng việt nam|vietnamese dong|越南盾|越盾|盾|ベトナムドン|ドン|베트남 동|동'],
  [
    'other',
    '€|eur|euro|euros|£|gbp|¥|rmb|cny|yuan|yen|jpy|krw|won|元|人民币|円|日元|欧元|ユーロ|원|위안|유로|nhân dân tệ|tệ|yên',
  ],
]);

/** Words that scale a number; nought for words that only begin like one. */
export const scaleAt: Writings<number> = writings([
  [0, 'tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ giá|tỉ giá'],
  [1e2, 'hundred|trăm'],
  [1e3, 'thousand|nghìn|ngàn'],
  [1e6, 'million|millions|mn|mln|triệu|tr'],
  [1e9, 'billion|billions|bn|tỷ|tỉ'],
  [1e12, 'trillion|nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ'],
]);

/** Letters that scale a sum of money and nothing else: "5m" without a currency is five metres. */
export const moneyScaleAt: Writings<number> = writings([
  [1e3, 'k'],
  [1e6, 'm|mil'],
  [1e9, 'b'],
]);

/** What stands after "per" or a stroke. */
export const perAt: Writings<Per> = writings<Per>([
  ['m2', squareMetre],
  ['m3', cubicMetre],
  ['ha', hectare],
  ['kwh', 'kwh|千瓦时|度|キロワット時'],
  ['day', 'day|ngày đêm|ngày|天|日|일'],
  ['month', 'month|tháng|月|个月|월'],
  ['year', 'year|annum|năm|年|년'],
]);

/** What leads to a rate. */
export const perWordAt: Writings<true> = writings([[true, '/|per|a|an|each|every|mỗi|một|每|毎']]);
/** What follows it where the rate stands before the price: "m2당 60달러", "㎡あたり60ドル". */
export const perSuffixAt: Writings<true> = writings([[true, '당|当たり|あたり']]);

/** Between the two ends of a range. */
export const rangeWordAt: Writings<'and' | 'to'> = writings<'and' | 'to'>([
  ['to', '-|–|—|~|〜|to|đến|tới|至|到|から|에서|부터'],
  ['and', 'and|và'],
]);
/** Before a range whose ends are joined by "and". */
export const betweenAt: Writings<true> = writings([[true, 'between|giữa|trong khoảng']]);
