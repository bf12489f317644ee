import { type Answer, type Block, block, type Choice, choice, gap } from '../../domain/answer.ts';
import type { Announcement } from '../../domain/announcement.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Language } from '../../domain/language.ts';
import { announced, readIn } from '../announced.ts';
import { answerOf } from './own.ts';
import { settingsChoice, stopAllChoice, topicArg } from './topics-page.ts';

/** An announcement with a text, and the id it is kept under. */
export type Told = { readonly id: string; readonly what: Extract<Announcement['what'], { kind: 'message' }> };

/** So much of each stands in a digest; the whole is behind its button. */
const mostOfEach = 300;
const mostButtons = 10;

function excerpt(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length > mostOfEach ? `${[...flat].slice(0, mostOfEach).join('').trimEnd()}…` : flat;
}

function lines(base: KnowledgeBase, { what: { to, content } }: Told, language: Language): Block[] {
  const text = content.texts[readIn(content, language)] ?? '';
  return [
    gap,
    block('line', 'gathered-topic', { topic: topicArg(base, to.topic) }),
    block('line', 'announced-line', { line: { words: excerpt(text) } }),
    ...(content.file ? [block('note', 'gathered-file')] : []),
  ];
}

const whole = (base: KnowledgeBase, { id, what }: Told, i: number): Choice =>
  choice({ do: 'act', verb: 'announcement', of: id }, 'gathered-button-whole', {
    place: { number: i + 1 },
    topic: topicArg(base, what.to.topic),
  });

/** Announcements gathered as one message; one alone is as it is. */
export function digestAnswer(base: KnowledgeBase, all: readonly Told[], language: Language): Answer {
  const [first] = all;
  if (first && all.length === 1) return announced(base, first.what.content, first.what.to, language);
  return answerOf(
    [
      block('title', 'gathered-title', { count: { number: all.length } }),
      ...all.flatMap((one) => lines(base, one, language)),
    ],
    [...all.slice(0, mostButtons).map((one, i) => [whole(base, one, i)]), [settingsChoice, stopAllChoice]],
  );
}
