import type { SpelledToken } from './spelled-text.ts';

/**
 * How Chinese characters are read in Vietnamese, for the syllables of names: who knows a name only by ear or from another
 * map writes it with characters of the same reading (赖格 for 来格, Lai Cách).
 */
const readings = [
  'an 安|ban 版板本|bac 北|bai 排摆|bi 碑比|bien 边|binh 平屏|cach 格革隔|cam 锦金|cat 吉葛|cau 桥求球|cong 共公|cuu 旧九',
  'da 多|dai 大岱|dao 道岛|dien 田殿|dieu 耀曜妙|dinh 丁亭庭定廷|do 图涂途杜|due 睿锐慧裔|duong 阳洋杨|gia 嘉加家|giang 江',
  'ha 河|hai 海|hoa 和花|hoang 黄皇|hung 兴雄|huyen 县玄|kien 坚建|kim 金|ky 岐奇旗圻|lach 沥拉莱历|lai 来莱赖黎|lang 朗浪郎',
  'lao 老|lien 莲连|loc 禄陆|luong 良梁|mai 梅枚|mien 沔绵勉缅|minh 明|nam 南|ngoc 玉|ngu 五伍|nguyen 源原元|noi 内|phat 发',
  'phu 富|phuc 福|phuong 芳方|quang 光广|sach 策册萨|sao 星早|son 山|tam 三|tan 新|thai 泰太|thanh 清青城成|thuy 水|tien 先仙',
  '1 一|2 二|3 三|4 四|tran 镇陈|trang 长常庄|trao 潮朝|truong 长场|tu 四|vinh 荣永|vu 武雨宇|xuan 春',
];

/** The readings of each character. */
const readingsOf = new Map<string, string[]>();
for (const entry of readings.flatMap((line) => line.split('|'))) {
  const [reading = '', characters = ''] = entry.split(' ');
  for (const character of characters) readingsOf.set(character, [...(readingsOf.get(character) ?? []), reading]);
}

const firstHangul = 0xac00;
const lastHangul = 0xd7a3;
const ends = 28;
const syllablesOfInitial = 21 * ends;
/** The initials ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ by their place: tense and aspirated ones as the plain one. */
const plainInitial = [0, 0, 2, 3, 3, 5, 6, 7, 7, 9, 9, 11, 12, 12, 12, 0, 3, 7, 18];
/** The vowels by their place, each as the one it sounds like: ㅐ as ㅔ, ㅒ as ㅖ, ㅙ and ㅚ as ㅞ. */
const alikeVowel = new Map([
  [1, 5],
  [3, 7],
  [10, 15],
  [11, 15],
]);
/** After ㅈ, ㅉ and ㅊ a vowel sounds the same with and without a y: 쥬 and 주. */
const plainVowel = new Map([
  [2, 0],
  [6, 4],
  [7, 5],
  [12, 8],
  [17, 13],
]);
const palatal = 12;

/** How the rest of a syllable sounds behind its plain initial. */
function restOf(rest: number, initial: number): number {
  const vowel = Math.floor(rest / ends);
  const heard = alikeVowel.get(vowel) ?? vowel;
  const plain = initial === palatal ? (plainVowel.get(heard) ?? heard) : heard;
  return plain * ends + (rest % ends);
}
const smallKana = new Map([...'ァィゥェォッャュョヴ'].map((kana, i) => [kana, 'アイウエオツヤユヨブ'.charAt(i)]));

/** What sounds alike has the same key: 까 and 카, フェ and フエ. Nothing else has one. */
function soundOf(letter: string): string | undefined {
  const code = letter.charCodeAt(0);
  if (code >= 0x30a1 && code <= 0x30fa) return smallKana.get(letter) ?? letter;
  if (code < firstHangul || code > lastHangul) return undefined;
  const initial = Math.floor((code - firstHangul) / syllablesOfInitial);
  const rest = (code - firstHangul) % syllablesOfInitial;
  const plain = plainInitial[initial] ?? initial;
  return `${plain} ${restOf(rest, plain)}`;
}

/** How doubtful a character is that stands for another of the same sound. */
const soundDoubt = 0.14;

/**
 * The words of a question as they may sound, but for the places that mean something as they are written, which stand for
 * nothing then; undefined where no name can be heard.
 */
export type Sounding = (tokens: readonly SpelledToken[], known: ReadonlySet<number>) => SpelledToken[] | undefined;

/** Builds what hears by sound over all words of names. */
export function createSounding(words: ReadonlySet<string>): Sounding {
  const alike = new Map<string, string[]>();
  for (const word of words) {
    const sound = word.length === 1 ? soundOf(word) : undefined;
    if (sound !== undefined) alike.set(sound, [...(alike.get(sound) ?? []), word]);
  }
  const others = (text: string): readonly string[] =>
    (readingsOf.get(text) ?? alike.get(soundOf(text) ?? '') ?? []).filter((word) => word !== text);
  return (tokens, known) => {
    let heard = false;
    const aloud = tokens.map((token, i) => {
      if (known.has(i)) return { ...token, meant: [] };
      const more = token.kind === 'character' ? others(token.text).map((word) => ({ word, doubt: soundDoubt })) : [];
      if (!more.length) return token;
      heard = true;
      return { ...token, meant: [...token.meant, ...more] };
    });
    return heard ? aloud : undefined;
  };
}
