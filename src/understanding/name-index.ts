import type { RecordRef } from '../domain/refs.ts';
import { eachInSteps, handful, type Steps } from '../domain/steps.ts';
import {
  type Alignment,
  align,
  alignUnordered,
  createGains,
  type Form,
  type FormWord,
  type Gains,
  mostDisordered,
  mostWeight,
} from './alignment.ts';
import type { Heard, Hearing } from './heard.ts';
import { createScales } from './scales.ts';
import { type Barer, type Called, createBarer, type NameWord } from './name-forms.ts';
import { createWordPostings } from './word-postings.ts';

/** A record that a question names: how much of the name stands there, what that weighs, and at which words. */
export type Named<R extends string = RecordRef> = Alignment & { readonly ref: R; readonly form: string };

/** Records, or other things that have names, with what each is called, the Vietnamese name first. */
type Records<R> = ReadonlyMap<R, readonly Called[]>;
/** One way a record is called, without what tells nothing, weighed. */
export type NameForm<R> = Form & { readonly ref: R; readonly text: string };
/** One way a record is called, without what tells nothing. */
export type Unweighed<R> = { readonly ref: R; readonly words: readonly NameWord[]; readonly text: string };

/** Finds the records whose names stand in a question. */
export type NameIndex<R extends string = RecordRef> = { named(heard: Heard): Named<R>[] };

/** Forms laid along the question at most: first those of which most stands there, as single words. */
const mostAligned = 64;
/** A form of which less than this stands in the question, as single words, is not laid along it. */
const leastHeard = 0.3;

/** The different ways in which one record is called. */
export function formsOf<R>(ref: R, called: readonly Called[], bare: Barer): Unweighed<R>[] {
  const vietnamese = new Map(called[0]?.words.map(({ word, written }) => [word, written]));
  const forms = new Map<string, Unweighed<R>>();
  for (const { text, words: parted } of called) {
    const all = parted.map((each) => withMarks(each, vietnamese));
    const telling = bare(all);
    const words = telling.length > 1 ? telling : all;
    const key = words.map(({ word }) => word).join(' ');
    if (key && !forms.has(key)) forms.set(key, { ref, words, text });
  }
  return [...forms.values()];
}

/** A word with the diacritics of the Vietnamese name; an alias in plain letters that the name lacks tells of none. */
function withMarks({ word, written }: NameWord, vietnamese: ReadonlyMap<string, string | undefined>): NameWord {
  return { word, written: vietnamese.get(word) ?? (written === word ? undefined : written) };
}

/** In how many records each word stands; a record's forms follow each other. */
function* recordsWith(
  forms: readonly Unweighed<string>[],
): Steps<{ total: number; counts: ReadonlyMap<string, number> }> {
  const lastWith = new Map<string, string>();
  const counts = new Map<string, number>();
  let total = 0;
  let last: string | undefined;
  const count = ({ ref, words }: Unweighed<string>): void => {
    if (ref !== last) total += 1;
    last = ref;
    for (const { word } of words) {
      if (lastWith.get(word) !== ref) counts.set(word, (counts.get(word) ?? 0) + 1);
      lastWith.set(word, ref);
    }
  };
  yield* eachInSteps(forms, count, handful);
  return { total, counts };
}

/** What a word of `count` records among `total` weighs: the rarer it is, the more it tells; a single East Asian character tells half. */
export function weigh(word: string, count: number, total: number): number {
  const share = Math.log(1 + total / count) / Math.log(1 + total);
  const weight = Math.max(share, 0.15);
  return /^[a-z0-9]/.test(word) ? weight : weight / 2;
}

function* weigher(forms: readonly Unweighed<string>[]): Steps<(word: string) => number> {
  const { total, counts } = yield* recordsWith(forms);
  const weights = new Map([...counts].map(([word, count]) => [word, weigh(word, count, total)]));
  return (word) => weights.get(word) ?? weigh(word, 1, total);
}

/** Weighs the words of forms; forms that share a word share one object. */
export function formWords(weightOf: (word: string) => number): (word: NameWord) => FormWord {
  const known = new Map<string, Map<string | undefined, FormWord>>();
  return ({ word, written }) => {
    const same = known.get(word) ?? new Map<string | undefined, FormWord>();
    const before = same.get(written);
    if (before) return before;
    const formWord = { word, written, weight: weightOf(word) };
    known.set(word, same.set(written, formWord));
    return formWord;
  };
}

/** An index over the names of records; wrappers are the phrases that names share and that tell nothing. */
export function* createNameIndex<R extends string>(
  records: Records<R>,
  wrappers: readonly (readonly string[])[],
): Steps<NameIndex<R>> {
  const bare = createBarer(wrappers);
  const found = (yield* eachInSteps(records, ([ref, called]) => formsOf(ref, called, bare))).flat();
  const weightOf = yield* weigher(found);
  const weighed = formWords(weightOf);
  const formOf = ({ ref, text, words: unweighed }: Unweighed<R>): NameForm<R> => {
    const words = unweighed.map(weighed);
    return { ref, text, words, whole: words.reduce((sum, { weight }) => sum + weight, 0) };
  };
  const forms = yield* eachInSteps(found, formOf, handful);
  const wholes = Float64Array.from(forms, ({ whole }) => whole);
  const postings = yield* createWordPostings(
    forms.map(({ words }) => words),
    ({ word }) => word,
  );
  const scales = createScales(wholes, { most: mostAligned, leastShare: leastHeard });

  const promising = ({ words }: Heard): NameForm<R>[] => {
    for (const [word, hearings] of words) scales.add(postings.of(word), weightOf(word) * (1 - leastDoubt(hearings)));
    return scales.best().flatMap((i) => forms[i] ?? []);
  };

  return { named: (heard) => laidAlong(promising(heard), heard) };
}

/** Lays forms along a question: each record by the form that fits best, the best first. */
export function laidAlong<R extends string>(forms: readonly NameForm<R>[], heard: Heard): Named<R>[] {
  const gains = createGains(heard);
  const best = new Map<R, Named<R>>();
  for (const form of forms) {
    const weight = mostWeight(form.words, gains);
    const before = best.get(form.ref);
    if (before && rank({ coverage: weight / form.whole, weight }) + rounding < rank(before)) continue;
    const named = namedBy(form, weight, gains, heard);
    if (!before || rank(named) > rank(before)) best.set(named.ref, named);
  }
  return [...best.values()].toSorted((a, b) => rank(b) - rank(a));
}

/** More than sums of the same weights in another order differ by. */
const rounding = 1e-9;
/** From this share on, the words of a name are not looked for in another order. */
const wellOrdered = 0.9;

/** How doubtful a word is where it is heard best. */
export function leastDoubt(hearings: readonly Hearing[]): number {
  let least = 1;
  for (const { doubt } of hearings) if (doubt < least) least = doubt;
  return least;
}

/** A form laid along the question in the order that fits better; its words gain `most` together at most. */
function namedBy<R extends string>(form: NameForm<R>, most: number, gains: Gains, heard: Heard): Named<R> {
  const ordered = align(form, gains, heard);
  const mayFitBetter =
    ordered.coverage < wellOrdered && form.words.length > 1 && mostDisordered(most, form) + rounding > ordered.coverage;
  const other = mayFitBetter ? alignUnordered(form, gains) : ordered;
  const { weight, coverage, positions } = other.coverage > ordered.coverage ? other : ordered;
  return { weight, coverage, positions, ref: form.ref, form: form.text };
}

/** A whole name beats a part of a longer one; among whole names the heavier explains more of the question. */
const rank = ({ coverage, weight }: Pick<Named, 'coverage' | 'weight'>): number =>
  (coverage >= surelyNamed ? 10 : 0) + coverage * weight;

/** From this share of a name on, the question names the record. */
export const surelyNamed = 0.72;
