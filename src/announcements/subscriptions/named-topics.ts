import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { tokensOf } from '../../understanding/fold.ts';

const folded = (text: string): string =>
  tokensOf(text)
    .map(({ text: word }) => word)
    .join(' ');

/** Shorter words name a topic only in scripts in which two letters are a word. */
const longEnough = (words: string): boolean => words.length > 3 || (/[^a-z ]/.test(words) && words.length > 1);

/** The topics whose name, in any language, a text is or stands in word for word. */
function topicsLike(base: KnowledgeBase, text: string): string[] {
  const words = folded(text);
  if (!longEnough(words) || /^[\d ]+$/.test(words)) return [];
  const named = (matches: (name: string) => boolean): string[] =>
    [...base.topics]
      .filter(([, { name }]) => Object.values(name).some((each) => matches(folded(each))))
      .map(([id]) => id);
  const whole = named((name) => name === words);
  return whole.length ? whole : named((name) => ` ${name} `.includes(` ${words} `));
}

/** The topics that a text names, one or several of them; empty when any part of it is no single topic. */
export function namedTopics(base: KnowledgeBase, text: string): string[] {
  const all = topicsLike(base, text);
  if (all.length === 1) return all;
  const parts = text.split(/[,;、，؛\n]|\s+(?:và|and|&)\s+/u).filter((part) => part.trim());
  const found = parts.map((part) => topicsLike(base, part));
  return found.every(({ length }) => length === 1) ? [...new Set(found.flat())] : [];
}
