import type { Assistant } from '../assistant/assistant.ts';
import type { Answer } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import { plainText } from '../domain/reply.ts';
import type { Case } from './cases.ts';

/** What an answer to a question showed. */
export type Shown = {
  readonly kind: Answer['kind'];
  readonly language: Language;
  readonly records: readonly string[];
  readonly text: string;
};

/** Asks the question of a reader of its language; `at` is the moment it is asked (ISO 8601). */
export function shownFor(assistant: Assistant, { q, lang }: Pick<Case, 'q' | 'lang'>, at: string): Shown {
  const { understood, answer, reply } = assistant.ask(q, lang, at);
  return { kind: answer.kind, language: understood.language, records: answer.records, text: plainText(reply) };
}

/** Every number in a text as its language writes them: "5.661" is 5661 in Vietnamese and 5.661 in the others. */
export function numbersIn(text: string, language: Language): Set<number> {
  const plain = (token: string) =>
    language === 'vi'
      ? token.replaceAll(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.')
      : token.replaceAll(/,(?=\d{3}(?:\D|$))/g, '');
  const tokens = [...text.normalize('NFKC').matchAll(/\d+(?:[.,\u202F' ]\d+)*/g)]
    .map(([token]) => token.replaceAll(/[\u202F' ](?=\d{3}\b)/g, ''))
    .flatMap((token) => token.split(/[\u202F' ]/));
  return new Set(tokens.map(plain).map(Number).filter(Number.isFinite));
}

function missingNumbers(wanted: readonly number[], text: string, language: Language): number[] {
  const found = [...numbersIn(text, language)];
  return wanted.filter((number) => !found.some((each) => Math.abs(each - number) <= Math.abs(number) * 1e-9));
}

function recordFaults({ kind, any, all = [] }: Case, { records }: Shown): string[] {
  const counted = kind === 'clarify' || all.length ? records : records.slice(0, 3);
  return [
    ...(any && !any.some((each) => counted.includes(each))
      ? [`none of ${any.join(' ')} in [${counted.join(' ')}]`]
      : []),
    ...(kind === 'clarify' && records.length < 2 ? ['fewer than two candidates'] : []),
    ...all.filter((each) => !records.includes(each)).map((each) => `${each} missing`),
  ];
}

/** What is wrong with an answer; nothing, when it is right. */
export function faultsOf(wanted: Case, shown: Shown): string[] {
  const { numbers = [], says = [], not = [] } = wanted;
  const matches = (pattern: string) => new RegExp(pattern, 'iu').test(shown.text);
  return [
    ...(shown.kind === wanted.kind ? [] : [`kind ${shown.kind}, not ${wanted.kind}`]),
    ...recordFaults(wanted, shown),
    ...missingNumbers(numbers, shown.text, shown.language).map((number) => `number ${number} missing`),
    ...says.filter((pattern) => !matches(pattern)).map((pattern) => `does not say /${pattern}/`),
    ...not.filter(matches).map((pattern) => `says /${pattern}/`),
  ];
}

/** Whether the figures asked for stand in the first 300 characters; undefined when no single figure is asked for. */
export function isDirect({ kind, numbers, all }: Case, { text, language }: Shown): boolean | undefined {
  if (kind !== 'answer' || !numbers?.length || all) return undefined;
  return missingNumbers(numbers, [...text].slice(0, 300).join(''), language).length === 0;
}
