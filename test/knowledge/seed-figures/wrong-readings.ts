import type { Amount, Unit } from '../../../src/domain/entries.ts';
import type { Prose } from '../../../src/domain/text.ts';

/** A wrong reading of an article's number: an amount that no figure may hold, or words that no text may say. */
export type WrongReading =
  | { readonly why: string; readonly amount: Amount; readonly unit: Unit }
  | { readonly why: string; readonly words: RegExp; readonly example: Partial<Prose> };

const amount = (why: string, value: Amount, unit: Unit): WrongReading => ({ why, amount: value, unit });

/** Words that are wrong in the language of the example. */
const words = (why: string, pattern: RegExp, example: Partial<Prose>): WrongReading => ({
  why,
  words: pattern,
  example,
});

export const wrongReadings: readonly WrongReading[] = [
  amount('2 is the number of districts, the specialised zone has 5,300 ha', 2, 'ha'),
  amount('3,367 ha belongs to one district and no source says to which', 3367, 'ha'),
  amount('1,933 ha is only what would be left over of 5,300 ha', 1933, 'ha'),
  amount('Hai Duong plans 5,661 ha: its dot is thousands', 5.661, 'ha'),
  amount('18 parks have 2,973 ha: the dot is thousands', 2.973, 'ha'),
  amount('11 parks have 2,813.67 ha: the comma is decimal', 281367, 'ha'),
  amount('4 clusters have 199.04 ha: the comma is decimal', 19904, 'ha'),
  amount('a park has 149.897 ha: here the dot is decimal', 149897, 'ha'),
  amount('44 parks have 19.5 thousand ha', 19.5, 'ha'),
  amount('44 parks have 19.5 thousand ha: the dot is decimal', 195000, 'ha'),
  amount('DDI of the quarter is 6,918 billion', 6.918, 'vnd-billion'),
  amount('infrastructure DDI is 23,614 billion', 23.614, 'vnd-billion'),
  amount('secondary DDI is 22,796 billion', 22.796, 'vnd-billion'),
  amount('the DDI goal is 8,500 billion', 8.5, 'vnd-billion'),
  amount('the goal of Dai An expansion is 1,700 billion', 1.7, 'vnd-billion'),
  amount('the goal of Phuc Dien expansion is 2,000 billion', 2, 'vnd-billion'),
  amount('the goal of Lai Vu is 1,000 billion', 1, 'vnd-billion'),
  amount('FDI of Hai Duong is 6.7 billion: the comma is decimal', 67, 'usd-billion'),
  amount('the nation has US$211.787 billion: here the dot is decimal', 211787, 'usd-billion'),
  amount('the nation has 1,300.2 trillion dong', 13002, 'vnd-trillion'),
  amount('the nation has 1,300.2 trillion dong, not billion', 1300.2, 'vnd-billion'),
  amount('the income is 11.59 million dong', 11.59, 'vnd-per-month'),
  amount('east and west are never added up in place of 12,120 ha', 11852, 'ha'),
  words(
    'a thousands dot is never carried over into English',
    /\b(6\.918|23\.614|22\.796|8\.500|5\.661|2\.973|1\.700|2\.000|1\.000) (billion dong|ha\b|hectares)/,
    { en: 'DDI reached 6.918 billion dong' },
  ),
  words(
    'a thousands comma is never carried over into Vietnamese',
    /(6,918|23,614|22,796|8,500|5,661|2,973|42,540|12,120) (tỷ|ha|héc)/,
    { vi: 'vốn trong nước 6,918 tỷ đồng' },
  ),
  words('Thanh Mien has not 5,300 ha, and Binh Giang not 3,367 ha', /Thanh Mien[^.;]{0,30}5,300|3,367/, {
    en: 'Thanh Mien district is about 5,300 ha',
  }),
  words('Thanh Miện has not 5,300 ha, and Bình Giang not 3,367 ha', /Thanh Miện[^.;]{0,30}5\.300|3\.367/, {
    vi: 'huyện Thanh Miện khoảng 5.300 ha',
  }),
  words(
    'Le Trung Kien never headed the Hai Duong board',
    /Le Trung Kien[^.;]{0,60}Hai Duong|Hai Duong[^.;]{0,60}Le Trung Kien/,
    { en: 'Le Trung Kien, head of the board of Hai Duong' },
  ),
  words(
    'Lê Trung Kiên never headed the Hải Dương board',
    /Lê Trung Kiên[^.;]{0,60}Hải Dương|Hải Dương[^.;]{0,60}Lê Trung Kiên/,
    { vi: 'Lê Trung Kiên, Trưởng Ban Quản lý các KCN Hải Dương' },
  ),
  words(
    'the free trade zone and the port of Nam Do Son are two things',
    /Nam Do Son free trade zone (of|has|was|is|covers)/i,
    { en: 'the Nam Do Son Free Trade Zone covers 6,292 ha' },
  ),
  words('the specialised zone is no special zone', /(Hai Phong|new|third) Special Economic Zone/, {
    en: 'the Hai Phong Special Economic Zone',
  }),
  words('69 parks are planned, not established', /69 (established|operating) (industrial )?parks/, {
    en: '69 established parks',
  }),
  words(
    '69 parks are planned, not established, in Vietnamese too',
    /(có|với) 69 (khu công nghiệp|KCN|khu) (đã thành lập|đang hoạt động)/,
    {
      vi: 'thành phố có 69 khu công nghiệp đã thành lập',
    },
  ),
  words('building starts after the site is handed over, not after it is in use', /month after the site is in use/, {
    en: 'at the latest one month after the site is in use',
  }),
];

/** Figures of the nation: they stand in facts of that scope and nowhere else. */
export const ofTheNation: readonly (readonly [Amount, Unit])[] = [
  [426, 'park'],
  [295, 'park'],
  [129400, 'ha'],
  [92000, 'ha'],
  [56.14, 'percent'],
  [72.9, 'percent'],
  [10798, 'project'],
  [9159, 'project'],
  [211.787, 'usd-billion'],
];
