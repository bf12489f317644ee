import type { ChoiceWords } from '../read-choice.ts';
import type { Building, Investor, Land, Place } from './given.ts';

/** A company that already runs here, in words that may stand beside "foreign" or "domestic". */
const running =
  'already|running|existing|operating|in operation|expan|dang hoat dong|dang chay|da co|hien huu|mo rong|已在|现有|运营|经营中|既存|操業|稼働|拡張|기존|운영|가동';
const besideRunning = (words: string) => new RegExp(`^(?!.*(?:${running})).*(?:${words})`);

/** How people say what kind of investor they are. */
export const investorWords = {
  foreign: besideRunning(
    '\\b(foreign|fdi|overseas|from abroad|nuoc ngoai|ngoai quoc)|外国|外资|外商|外企|外資|海外|외국|해외|외자',
  ),
  domestic: besideRunning(
    '\\b(domestic|vietnamese|local|cong ty viet|nguoi viet|trong nuoc|noi dia)|^viet ?nam|国内|内资|本国|^越南|^ベトナム|内資|국내|^베트남|내국',
  ),
  running: new RegExp(running),
} satisfies Record<Investor, RegExp> & ChoiceWords;

/** How people say where they want to go. */
export const placeWords = {
  park: /\b(industrial (park|zone|estate)|parks?|kcn|khu cong nghiep|ip|iz)\b|工业区|工业园|園区|工業団地|工業区|산업단지|공단/,
  'economic-zone': /\b(economic zones?|ez|kkt|khu kinh te)\b|经济区|経済区|경제구역|경제구|경제특구/,
  'free-trade-zone':
    /\b(free[ -]?trade( zones?)?|ftz|ktmtd|thuong mai tu do)\b|自贸区|自由贸易|自由貿易|자유무역|자유 무역/,
} satisfies Record<Place, RegExp>;

/** How people say how they come to their land. */
export const landWords = {
  sublease:
    /\b(sub-? ?leas\w*|sub-? ?let|developer|thue lai dat|thue lai|chu dau tu ha tang)\b(?!.*(nha xuong|factory))|转租|开发商|転貸|サブリース|開発業者|전대|개발사/,
  'state-land':
    /\b(state|government|public) ?(owned )?(land|lease)?\b|\bnha nuoc\b|国有|国家|国有地|国から|국유지|국가/,
  'ready-built':
    /\b(ready|rbf|existing (factory|building|workshop)|rent(ed|al|ing)? (a )?(factory|workshop)|nha xuong|xay san|co san)\b|现成|标准厂房|厂房|既製|レンタル工場|貸工場|기성|임대공장|임대 공장/,
} satisfies Record<Land, RegExp>;

/** How people say whether they build; "no" before a building means none. */
export const buildingWords = {
  factory:
    /^(?!.*\b(no|not|nothing|without|none|don'?t|khong|chua)\b)(?!.*(不|无|しない|なし|않|없|아니)).*(\b(yes|yep|yeah|build|building|new|factory|construct\w*|co|xay|nha may|duoc)\b|是|要|新建|建设|建|はい|新築|建てる|建設|예|네|신축|건설|짓)/,
  none: /\b(no|nope|not|nothing|without|none|don'?t|khong|chua)\b|不|无|いいえ|しない|なし|아니|않|없/,
} satisfies Record<Building, RegExp>;
