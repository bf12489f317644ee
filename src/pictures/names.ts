import type { Arg } from '../domain/answer.ts';
import type { Words } from '../wording/words.ts';
import { fitted, wrapped } from './fit.ts';
import { colors, inner, sizes } from './look.ts';
import { mayPart, type Page, putText } from './page.ts';

/** Some of the names, and how many there are besides. */
export function someNames(names: readonly Arg[], shown: number, words: Words): string {
  const list = { list: names.slice(0, shown) };
  const left = names.length - shown;
  return left > 0 ? words.say('picture-and-more', { names: list, left: { number: left } }) : words.arg(list);
}

/** The most names whose text fulfils a condition that fewer names fulfil, too; none at least. */
function mostNames(names: readonly Arg[], words: Words, fits: (text: string) => boolean): string {
  let [least, most] = [0, names.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(someNames(names, middle, words))) least = middle;
    else most = middle - 1;
  }
  return least ? someNames(names, least, words) : words.say('picture-more-names', { left: { number: names.length } });
}

/** Puts names one after another into so many lines, the rest as a number. */
export function putNames(page: Page, names: readonly Arg[], lines: number): void {
  const { words, measure } = page.tools;
  const fits = (text: string): boolean => wrapped(text, inner, sizes.small, measure, lines).length <= lines;
  const text = mostNames(names, words, fits);
  for (const [i, line] of fitted(text, { width: inner, lines, size: sizes.small }, measure).lines.entries()) {
    if (i) mayPart(page);
    putText(page, line, { size: sizes.small }, { color: colors.soft });
  }
}
