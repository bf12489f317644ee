import type { Seeded } from '../../test/support/seeded.ts';

/** Keys that fingers hit by mistake for another, in the rows of a keyboard. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The letters to the left and right of a letter's key. */
function neighboursOf(letter: string): string[] {
  const row = rows.find((keys) => keys.includes(letter)) ?? '';
  const at = row.indexOf(letter);
  return [row.charAt(at - 1), row.charAt(at + 1)].filter((near) => near && row);
}

type Slip = (word: string, at: number, random: Seeded) => string;

const drop: Slip = (word, at) => word.slice(0, at) + word.slice(at + 1);
const double: Slip = (word, at) => word.slice(0, at + 1) + word.slice(at);
const swap: Slip = (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
const neighbour: Slip = (word, at, random) => {
  const near = neighboursOf(word.charAt(at).toLowerCase());
  return near.length ? word.slice(0, at) + random.pick(near) + word.slice(at + 1) : word;
};
const slips = [drop, double, swap, neighbour];

/** Words that a slip may fall on: a shorter one is another word after it, and a number is another number. */
const slippery = /[\p{Script=Latin}]{3,}/gu;

/** An abbreviation with a slip is another abbreviation. */
const isAbbreviation = (text: string): boolean => text === text.toUpperCase();

/** A text with one slip of the fingers, in any letter of any word of three letters or more. */
export function misspelt(text: string, random: Seeded): string {
  if (isAbbreviation(text)) return text;
  const places = [...text.matchAll(slippery)].flatMap(({ 0: word, index: from }) =>
    word.split('').map((_, at) => ({ word, from, at })),
  );
  for (let tries = 0; places.length && tries < 20; tries += 1) {
    const { word, from, at } = random.pick(places);
    const slipped = random.pick(slips)(word, at, random);
    if (slipped !== word) return text.slice(0, from) + slipped + text.slice(from + word.length);
  }
  return text;
}
