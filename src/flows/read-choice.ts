import { block } from '../domain/answer.ts';
import { fold } from '../understanding/fold.ts';
import type { Reading } from '../understanding/reading.ts';
import { likely } from '../understanding/weighed.ts';
import type { FlowContext, StepRead } from './flow.ts';

/** The words by which people name each choice of a step, over text in lower case without diacritics. */
export type ChoiceWords = Readonly<Record<string, RegExp>>;

/** Longer texts than this say more than which choice is taken. */
const mostCharacters = 80;

/** How questions begin and end, with and without their mark. */
const asking =
  /[?？]\s*$|^(what|which|how|is|are|does|can|could|why|where|when|who|should|may|must)\b|\b(la gi|o dau|bao lau|bao nhieu|the nao|vi sao|tai sao)\b|什么|怎么|多少|如何|吗$|何|どう|ですか|무엇|어떻게|얼마|까$/;

/** A text in lower case, as it was written and without diacritics; folding also simplifies Japanese characters. */
const writingsOf = (text: string): string[] => [text.normalize('NFKC').toLowerCase().trim(), fold(text).trim()];

/** Whether a text holds any of some words, with or without their diacritics. */
export const speaksOf = (text: string, words: RegExp): boolean => writingsOf(text).some((each) => words.test(each));

/** Whether a text asks something rather than answering a step. */
export const asksSomething = (text: string): boolean => speaksOf(text, asking);

/** The words of a text as they were most likely meant: slips of known words are mended. */
function mended({ tokens }: Reading): string {
  const asWritten = ({ text, meant }: Reading['tokens'][number]) => meant.some(({ word }) => word === text);
  return tokens.map((token) => (asWritten(token) ? token.text : likely(token).word)).join(' ');
}

/** A number or signs alone answer no step that wants words, and ask nothing. */
export const hasNoWord = (text: string): boolean => !/[\p{L}?？]/u.test(text);

/** Reads which choice of a step a text names; one that names several or none is not about the step. */
export function choiceIn(text: string, { read }: FlowContext, words: ChoiceWords): StepRead {
  if (hasNoWord(text)) return { kind: 'refused', why: block('note', 'flow-press-one') };
  if (text.length > mostCharacters) return { kind: 'other' };
  const writings = [...writingsOf(text), mended(read(text))];
  const [value, ...others] = Object.keys(words).filter((id) => writings.some((each) => words[id]?.test(each)));
  return value && !others.length ? { kind: 'value', value } : { kind: 'other' };
}

/** The same where no choice is a question: a text that asks is not about the step. */
export const readChoice = (text: string, context: FlowContext, words: ChoiceWords): StepRead =>
  asksSomething(text) ? { kind: 'other' } : choiceIn(text, context, words);
