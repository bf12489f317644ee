import { type Writings, writings } from './writings.ts';

/** A month by name; `alone` when it is no other word where nothing stands beside it. */
type MonthName = { readonly month: number; readonly alone: boolean };

/** The months by name. */
export const monthNameAt: Writings<MonthName> = writings<MonthName>([
  ...'january|february|april|june|july|august|september|october|november|december'
    .split('|')
    .map((name, i) => [{ month: [1, 2, 4, 6, 7, 8, 9, 10, 11, 12][i] ?? 0, alone: true }, name] as const),
  ...'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
    .split('|')
    .map((name, i) => [{ month: i + 1, alone: false }, `${name}|${name}.`] as const),
  [{ month: 3, alone: false }, 'march'],
  [{ month: 9, alone: false }, 'sept|sept.'],
]);

/** The months after "tháng", in words. */
export const vietnameseMonthAt: Writings<number> = writings([
  ...'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai'.split('|').map((name, i) => [i + 1, name] as const),
  [4, 'bốn'],
]);

/** The days of the week, Monday first. */
export const weekdayAt: Writings<number> = writings([
  [1, 'monday|thứ hai|thứ 2|周一|週一|星期一|礼拜一|禮拜一|月曜日|月曜|월요일'],
  [2, 'tuesday|thứ ba|thứ 3|周二|週二|星期二|礼拜二|禮拜二|火曜日|火曜|화요일'],
  [3, 'wednesday|thứ tư|thứ 4|周三|週三|星期三|礼拜三|禮拜三|水曜日|水曜|수요일'],
  [4, 'thursday|thứ năm|thứ 5|周四|週四|星期四|礼拜四|禮拜四|木曜日|木曜|목요일'],
  [5, 'friday|thứ sáu|thứ 6|周五|週五|星期五|礼拜五|禮拜五|金曜日|金曜|금요일'],
  [6, 'saturday|thứ bảy|thứ 7|周六|週六|星期六|礼拜六|禮拜六|土曜日|土曜|토요일'],
  [7, 'sunday|chủ nhật|chúa nhật|周日|周天|週日|星期日|星期天|星期天|礼拜天|禮拜天|日曜日|日曜|일요일'],
]);

/** The days of the week cut short: words of their own unless something leads to them. */
export const shortWeekdayAt: Writings<number> = writings([
  [1, 'mon|mon.'],
  [2, 'tue|tue.|tues'],
  [3, 'wed|wed.'],
  [4, 'thu|thu.|thur|thurs'],
  [5, 'fri|fri.'],
  [6, 'sat|sat.'],
  [7, 'sun|sun.|cn'],
]);

/** Which week a day of the week lies in: so many weeks on, or simply the next such day. */
export type Week = number | 'coming';

/** Which week, before the day. */
export const weekBeforeAt: Writings<Week> = writings<Week>([
  [0, 'this|本|这|這|这个|這個|今週の|今週|이번 주'],
  [1, 'next|下|下个|下個|来週の|来週|다음 주'],
  [2, '下下|再来週の|再来週|다다음 주'],
  [-1, 'last|上|上个|上個|先週の|先週|지난 주'],
  ['coming', 'coming|this coming|the coming|오는'],
]);

/** Which week, after the day. */
export const weekAfterAt: Writings<Week> = writings<Week>([
  [0, 'tuần này|này|this week|of this week'],
  [1, 'tuần sau|tuần tới|next week|of next week'],
  [2, 'tuần sau nữa'],
  [-1, 'tuần trước|last week'],
  ['coming', 'tới|sắp tới'],
]);

/** Days told from the day of the question. */
export const dayAwayAt: Writings<number> = writings([
  [0, 'today|hôm nay|bữa nay|今天|今日|本日|きょう|오늘|금일'],
  [1, 'tomorrow|ngày mai|明天|明日|あした|내일'],
  [2, 'day after tomorrow|the day after tomorrow|ngày kia|ngày mốt|后天|後天|明後日|あさって|모레'],
  [-1, 'yesterday|hôm qua|昨天|昨日|きのう|어제'],
]);

/** Months told from the month of the question. */
export const monthAwayAt: Writings<number> = writings([
  [0, 'this month|tháng này|本月|这个月|這個月|今月|이번 달'],
  [1, 'next month|tháng sau|tháng tới|下个月|下個月|下月|来月|다음 달'],
  [-1, 'last month|tháng trước|tháng vừa rồi|上个月|上個月|上月|先月|지난달|지난 달'],
]);

/** Years told from the year of the question. */
export const yearAwayAt: Writings<number> = writings([
  [0, 'this year|năm nay|今年|올해'],
  [1, 'next year|năm sau|năm tới|sang năm|明年|来年|내년'],
  [-1, 'last year|năm ngoái|năm trước|去年|昨年|작년'],
]);

/** Spans counted from the day of the question, in days or months. */
export const spanAt: Writings<{ readonly days: number } | { readonly months: number }> = writings<
  { readonly days: number } | { readonly months: number }
>([
  [{ days: 1 }, 'day|days|ngày|天|日|일'],
  [{ days: 7 }, 'week|weeks|tuần|周|週|个星期|週間|주'],
  [{ months: 1 }, 'month|months|tháng|个月|個月|か月|ヶ月|カ月|ヵ月|개월|달'],
  [{ months: 12 }, 'year|years|năm|年|년'],
]);

/** What makes a span one that begins with the day of the question. */
export const spanAfterAt: Writings<true> = writings([
  [true, 'from now|from today|nữa|后|後|之后|之後|以后|以後|후|뒤'],
]);

/** What stands before a number of a law, which may look like a month: "Circular 09/2026". */
export const lawWordAt: Writings<true> = writings([
  [
    true,
    'decree|circular|resolution|decision|law|directive|no|no.|nghị định|thông tư|nghị quyết|quyết định|luật|chỉ thị|công văn|số|quý|q',
  ],
]);

/** What "thứ hai" counts when it means "second" and not Monday. */
export const countedNounAt: Writings<true> = writings([
  [true, 'lần|giai đoạn|đợt|khu|bước|người|loại|hạng|dự án|phương án|cái|nhà máy|cảng|quý'],
]);
