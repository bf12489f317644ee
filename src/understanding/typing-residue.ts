/** Telex spells vowels and đ with doubled letters and w; folded, only the plain letter is left. */
const telexVowels: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'd'],
  [/aa|aw/g, 'a'],
  [/ee/g, 'e'],
  [/oo|ow/g, 'o'],
  [/uw/g, 'u'],
];

/** What a word was meant to be when its Telex keys were not turned into letters: "dieenj" → "dien"; "trangf" → "trang". */
export function withoutTelex(word: string): string {
  const plain = telexVowels.reduce((text, [keys, letter]) => text.replaceAll(keys, letter), word);
  return plain
    .replace(/[sfrxj]$/, '')
    .replace(/^([a-z]*[aeiouy]+)[sfrxj](?=[a-z]*$)/, '$1')
    .replace(/w/g, 'u');
}

/** What a word was meant to be when its VNI digits were left standing: "trang2" → "trang"; "due65" → "due". */
export function withoutVni(word: string): string {
  return word.replaceAll(/[1-9]/g, '');
}

/** What an English word may be without its ending: "transferring" → "transfer", "exporting" → "export", "files" → "file". */
export function withoutEnding(word: string): string[] {
  const stem = /^([a-z]{3,}?)(?:ing|ed|es|s|er|ers)$/.exec(word)?.[1];
  if (!stem) return [];
  const single = stem.replace(/([a-z])\1$/, '$1');
  return [...new Set([stem, single, `${stem}e`])];
}
