import type { Arg, Said } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import type { Span } from '../domain/reply.ts';
import type { Names, Prose } from '../domain/text.ts';
import type { Catalogue } from './catalogue.ts';
import { dateWords } from './dates.ts';
import { amountWords, countOf, myriadWords, numberWords } from './numbers.ts';

/** What is noticed while words are found: whether English stood in for a language that has no text of its own. */
export type Notices = { fallback: boolean };

const nameWords = (names: Names, language: Language): string => names[language] ?? names.en;

function proseWords(prose: Prose, language: Language, notices: Notices): string {
  const own = prose[language];
  if (own !== undefined) return own;
  notices.fallback = true;
  return prose.en;
}

function amountSpans(arg: Extract<Arg, { amount: unknown }>, catalogue: Catalogue): Span[] {
  const n = amountWords(arg.amount, catalogue.language);
  const scaled = myriadWords(arg.amount, arg.unit, catalogue.language);
  const plain = catalogue.format(`unit-${arg.unit}`, { n, count: countOf(arg.amount) });
  const measured = scaled === undefined ? plain : catalogue.format('in-ten-thousands', { measured: plain, scaled });
  return [
    {
      text: arg.qualifier ? catalogue.format(`qualifier-${arg.qualifier}`, { amount: measured }) : measured,
      bold: true,
    },
  ];
}

function listSpans(args: readonly Arg[], catalogue: Catalogue, notices: Notices): Span[] {
  const separator = { text: catalogue.format('list-separator') };
  return args.flatMap((arg, i) =>
    i ? [separator, ...argSpans(arg, catalogue, notices)] : argSpans(arg, catalogue, notices),
  );
}

function argSpans(arg: Arg, catalogue: Catalogue, notices: Notices): Span[] {
  if ('names' in arg) return [{ text: nameWords(arg.names, catalogue.language) }];
  if ('labels' in arg) return [{ text: arg.labels[catalogue.language] }];
  if ('prose' in arg) return [{ text: proseWords(arg.prose, catalogue.language, notices) }];
  if ('amount' in arg) return amountSpans(arg, catalogue);
  if ('asOf' in arg) return [{ text: dateWords(arg.asOf, catalogue) }];
  if ('field' in arg) return [{ text: catalogue.format(`field-${arg.field}`) }];
  if ('words' in arg) return [{ text: arg.words }];
  if ('link' in arg) return [{ text: arg.link, href: arg.href }];
  if ('start' in arg) return [{ text: `/start ${arg.start}`, start: arg.start }];
  if ('number' in arg) return [{ text: numberWords(arg.number, catalogue.language) }];
  if ('list' in arg) return listSpans(arg.list, catalogue, notices);
  return saidSpans(arg.said, catalogue, notices);
}

/** Private-use characters mark where an argument's spans go, since Fluent itself yields plain text. */
const marked = /\uE000(\w+)\uE001/;

/** A message with its arguments as spans of the reader's language. */
export function saidSpans(said: Said, catalogue: Catalogue, notices: Notices): Span[] {
  const plain: Record<string, string | number> = {};
  for (const [name, arg] of Object.entries(said.with)) {
    plain[name] = `\uE000${name}\uE001`;
    if ('number' in arg) plain[`${name}Count`] = arg.number;
  }
  const parts = catalogue.format(said.say, plain).split(marked);
  return parts.flatMap((part, i) => {
    if (i % 2 === 0) return part ? [{ text: part }] : [];
    const arg = said.with[part];
    return arg ? argSpans(arg, catalogue, notices) : [];
  });
}
