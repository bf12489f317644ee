import type { KnownRecord } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import { type Alignment, align, alignUnordered, type FormWord } from './alignment.ts';
import { bareWords, callings, type NameWord, nameWords } from './name-forms.ts';
import type { Heard } from './heard.ts';

/** A record that a question names: how much of the name stands there, what that weighs, and at which words. */
export type Named = Alignment & { readonly ref: RecordRef; readonly form: string };

type Form = { readonly ref: RecordRef; readonly words: readonly FormWord[]; readonly text: string };
type Unweighed = { readonly ref: RecordRef; readonly words: readonly NameWord[]; readonly text: string };

/** Finds the records whose names stand in a question. */
export type NameIndex = { named(heard: Heard): Named[] };

/** Forms laid along the question at most: first those of which most stands there, as single words. */
const mostAligned = 40;
/** A form of which less than this stands in the question, as single words, is not laid along it. */
const leastHeard = 0.3;

function formsOf(records: readonly KnownRecord[], wrappers: readonly (readonly string[])[]): Unweighed[] {
  return records.flatMap((record) => {
    const vietnamese = new Map(nameWords(record.names.vi).map(({ word, written }) => [word, written]));
    const forms = new Map<string, Unweighed>();
    for (const text of callings(record)) {
      const all = nameWords(text).map((each) => withMarks(each, vietnamese));
      const bare = bareWords(all, wrappers);
      const words = bare.length > 1 ? bare : all;
      const key = words.map(({ word }) => word).join(' ');
      if (key && !forms.has(key)) forms.set(key, { ref: record.ref, words, text });
    }
    return [...forms.values()];
  });
}

/** A word with the diacritics of the Vietnamese name; an alias in plain letters that the name lacks tells of none. */
function withMarks({ word, written }: NameWord, vietnamese: ReadonlyMap<string, string | undefined>): NameWord {
  return { word, written: vietnamese.get(word) ?? (written === word ? undefined : written) };
}

/** The rarer a word among records, the more it tells; a single East Asian character tells half. */
function weigher(forms: readonly Unweighed[]): (word: string) => number {
  const records = new Map<string, Set<RecordRef>>();
  for (const { ref, words } of forms)
    for (const { word } of words) records.set(word, (records.get(word) ?? new Set()).add(ref));
  const total = new Set(forms.map(({ ref }) => ref)).size;
  return (word) => {
    const share = Math.log(1 + total / (records.get(word)?.size ?? 1)) / Math.log(1 + total);
    const weight = Math.max(share, 0.15);
    return /^[a-z0-9]/.test(word) ? weight : weight / 2;
  };
}

/** An index over the names of records; wrappers are the phrases that names share and that tell nothing. */
export function createNameIndex(records: readonly KnownRecord[], wrappers: readonly (readonly string[])[]): NameIndex {
  const found = formsOf(records, wrappers);
  const weightOf = weigher(found);
  const forms: Form[] = found.map((form) => ({
    ...form,
    words: form.words.map((word) => ({ ...word, weight: weightOf(word.word) })),
  }));
  const totals = forms.map(({ words }) => words.reduce((sum, { weight }) => sum + weight, 0));
  const postings = new Map<string, number[]>();
  forms.forEach((form, i) => {
    for (const word of new Set(form.words.map((each) => each.word))) {
      const list = postings.get(word);
      if (list) list.push(i);
      else postings.set(word, [i]);
    }
  });

  const heaviest = ({ words }: Heard): Form[] => {
    const weights = new Map<number, number>();
    for (const [word, hearings] of words) {
      const gain = weightOf(word) * (1 - Math.min(...hearings.map(({ doubt }) => doubt)));
      for (const i of postings.get(word) ?? []) weights.set(i, (weights.get(i) ?? 0) + gain);
    }
    return [...weights]
      .filter(([i, weight]) => weight >= leastHeard * (totals[i] ?? 0))
      .map(([i, weight]) => ({ i, promise: (weight * weight) / (totals[i] ?? 1) }))
      .toSorted((a, b) => b.promise - a.promise)
      .slice(0, mostAligned)
      .flatMap(({ i }) => forms[i] ?? []);
  };

  const aligned = (form: Form, heard: Heard): Named => {
    const ordered = align(form.words, heard);
    const best =
      ordered.coverage >= 0.9 || form.words.length < 2
        ? ordered
        : [ordered, alignUnordered(form.words, heard)].toSorted((a, b) => b.coverage - a.coverage)[0];
    return { ...(best ?? ordered), ref: form.ref, form: form.text };
  };

  return {
    named(heard) {
      const best = new Map<RecordRef, Named>();
      for (const form of heaviest(heard)) {
        const named = aligned(form, heard);
        const before = best.get(named.ref);
        if (!before || rank(named) > rank(before)) best.set(named.ref, named);
      }
      return [...best.values()].toSorted((a, b) => rank(b) - rank(a));
    },
  };
}

/** A whole name beats a part of a longer one; among whole names the heavier explains more of the question. */
const rank = ({ coverage, weight }: Named): number => (coverage >= surelyNamed ? 10 : 0) + coverage * weight;

/** From this share of a name on, the question names the record. */
export const surelyNamed = 0.72;
