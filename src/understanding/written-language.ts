import type { Language } from '../domain/language.ts';
import { tokensOf } from './fold.ts';

/** Letters that only Vietnamese uses among the five languages. */
const vietnameseLetters = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
/** Characters in a form of Japan, which neither simplified nor traditional Chinese writes. */
const shinjitai = /[労働価県図経済鉄駅発売読変権総関対応広検険処単団伝転続実収効験歴両営拡継軽圏鉱専帯円込払]/u;

/** Folded words of a Latin-script language that tell it from the other: those that its phrases use and the other's do not. */
export type TellingWords = {
  readonly vi: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
  /** Words of names, which are Vietnamese in an English text, too. */
  readonly names: ReadonlySet<string>;
};

/** The words of each language that the other does not use. */
export function tellingWords(
  vi: ReadonlySet<string>,
  en: ReadonlySet<string>,
  names: ReadonlySet<string>,
): TellingWords {
  const only = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
    new Set([...words].filter((word) => !others.has(word)));
  return { vi: only(vi, en), en: only(en, vi), names };
}

function latinLanguage(text: string, telling: TellingWords, own: Language): Language {
  const marks = text.normalize('NFC').match(vietnameseLetters)?.length ?? 0;
  const words = tokensOf(text).map((token) => token.text);
  const vietnamese = words.filter((word) => telling.vi.has(word));
  const vi = vietnamese.length + (marks ? 1 : 0);
  const en = words.filter((word) => telling.en.has(word)).length;
  if (en && !marks && vietnamese.every((word) => telling.names.has(word))) return 'en';
  if (vi === en) return own;
  return vi > en ? 'vi' : 'en';
}

/** The language a text is written in; the writer's own where it tells nothing, as a bare name does. */
export function writtenLanguage(text: string, telling: TellingWords, own: Language): Language {
  if (hangul.test(text)) return 'ko';
  if (kana.test(text)) return 'ja';
  if (han.test(text)) return own === 'ja' || shinjitai.test(text) ? 'ja' : 'zh';
  return latinLanguage(text, telling, own);
}
