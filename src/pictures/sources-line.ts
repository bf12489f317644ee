import type { Picture } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';

/** As many sources are named in a picture. */
const mostSources = 8;

/** Each source once, and how many more there are. */
export function sourcesLine(words: Words, { sources }: Pick<Picture, 'sources'>): string {
  const named = [...new Set(sources.map((source) => words.arg(source)))];
  if (!named.length) return '';
  const shown = { list: named.slice(0, mostSources).map((source) => ({ words: source })) };
  const left = named.length - mostSources;
  return left > 0
    ? words.say('picture-sources-more', { sources: shown, left: { number: left } })
    : words.say('picture-sources', { sources: shown });
}
