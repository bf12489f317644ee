import type { Arg, Said } from '../domain/answer.ts';
import type { AsOf } from '../domain/as-of.ts';
import type { Language } from '../domain/language.ts';
import type { Catalogue } from './catalogue.ts';
import { dateWords } from './dates.ts';
import { numberWords } from './numbers.ts';
import { type Notices, saidSpans } from './spans.ts';

/** One language's words as plain text, for pictures and files. */
export type Words = {
  readonly language: Language;
  say(id: string, args?: Said['with']): string;
  arg(arg: Arg): string;
  number(value: number): string;
  date(asOf: AsOf): string;
  /** Whether English has stood in so far for words that the language does not have. */
  hasEnglish(): boolean;
};

/** Words of a catalogue, without any look. */
export function wordsOf(catalogue: Catalogue): Words {
  const notices: Notices = { fallback: false };
  const say = (id: string, args: Said['with'] = {}): string =>
    saidSpans({ say: id, with: args }, catalogue, notices)
      .map(({ text }) => text)
      .join('');
  return {
    language: catalogue.language,
    say,
    arg: (arg) => say('item', { value: arg }),
    number: (value) => numberWords(value, catalogue.language),
    date: (asOf) => dateWords(asOf, catalogue),
    hasEnglish: () => notices.fallback,
  };
}
