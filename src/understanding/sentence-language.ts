import type { Language } from '../domain/language.ts';

/** Small words that only sentences have, in plain letters, and that mean nothing in the other language. */
const small = {
  en: /^(i|we|is|are|how|what|where|which|does|need|want|for|and|my|our|please|much|an|have|with|from|you|of)$/,
  vi: /^(toi|muon|cho|la|gi|dau|nhieu|nao|khong|duoc|va|cua|minh|chung|giup|xin|hoi|phai|bao|lau|mat|bi|nhu|thi)$/,
} as const;

const fewestWords = 4;
const fewestSmall = 2;

/**
 * The language of a sentence in plain letters (Vietnamese is often typed without its marks); undefined for what is no whole
 * sentence or might be of either language, such as a name, a number or a word or two.
 */
export function sentenceLanguage(text: string): Language | undefined {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  if (words.length < fewestWords) return undefined;
  const count = (of: 'en' | 'vi') => new Set(words.filter((word) => small[of].test(word))).size;
  const [en, vi] = [count('en'), count('vi')];
  if (en >= fewestSmall && !vi) return 'en';
  return vi >= fewestSmall && !en ? 'vi' : undefined;
}
