import type { Case, CaseId } from '../../domain/case.ts';
import type { Alignment } from '../../understanding/alignment.ts';
import { createGrowingSlipIndex } from '../../understanding/growing-slip-index.ts';
import { type Heard, hear } from '../../understanding/heard.ts';
import { nameWords } from '../../understanding/name-forms.ts';
import { laidAlong } from '../../understanding/name-index.ts';
import { spell } from '../../understanding/spelled-text.ts';
import { isSlippery, type Speller, slipsAllowed, spellerOver } from '../../understanding/spelling.ts';
import { type CaseNames, createSharing, namesOf, writtenOut } from './case-names.ts';
import { createHolders, type Holders } from './holders.ts';
import { promisingForms } from './promising.ts';

/** A case that a text names, and how surely (1 is certain). */
export type CaseFound = { readonly id: CaseId; readonly confidence: number };

/** An index over the names of cases that takes each change in at once, in a moment that does not grow with their number. */
export type CaseIndex = {
  /** The case as it is indexed. */
  get(id: CaseId): Case | undefined;
  ids(): Iterable<CaseId>;
  size(): number;
  /** Takes a case in, or what became of it. */
  put(value: Case): void;
  remove(id: CaseId): void;
  /** The cases whose name, investor or id a text is, written out. */
  called(text: string): readonly CaseId[];
  /** The cases whose name, investor or id stands in a text, slips of the hand forgiven, the surest first. */
  near(text: string): readonly CaseFound[];
  /** Whether so many words have gone that it had better be made anew. */
  isWorn(): boolean;
};

const noneLight: ReadonlySet<number> = new Set();

/** How much of a name stands in the text; a text that is nothing but part of a name ("pegatron") rather means it. */
function confidenceOf({ coverage, positions }: Alignment, words: number): number {
  const part = positions.length === words ? (1 + coverage) / 2 : 0;
  return Math.min(1, Math.max(coverage, part));
}

/** A word in more of the names than this tells none from another, where there are many. */
const mostShare = 0.05;
const many = 100;

/** Whether a text holds a word that tells some cases from others. */
function isTelling({ words }: Heard, total: number, holders: Holders<CaseNames>): boolean {
  const most = total < many ? total : total * mostShare;
  return [...words.keys()].some((word) => holders.count(word) > 0 && holders.count(word) <= most);
}

/** A speller over the words that are in use; words that go stay in its index of slips, where they do not count. */
function createCaseSpelling(knows: (word: string) => boolean) {
  const slips = createGrowingSlipIndex(slipsAllowed);
  const ever = new Set<string>();
  let speller: Speller | undefined;
  return {
    /** To be told of every word that is new. */
    heed(word: string): void {
      if (isSlippery(word) && !ever.has(word)) slips.add(word);
      ever.add(word);
    },
    /** What it remembers of texts is of no use once the words have changed. */
    changed: () => void (speller = undefined),
    speller: () => (speller ??= spellerOver(knows, slips)),
    ever: () => ever.size,
  };
}

/** So many words that are in use no more are of no account. */
const fewGone = 2000;

/** Creates an empty index. */
export function createCaseIndex(): CaseIndex {
  const cases = new Map<CaseId, CaseNames>();
  const holders = createHolders<CaseNames>();
  const whole = createHolders<CaseId>();
  const sharing = createSharing();
  const spelling = createCaseSpelling((word) => holders.count(word) > 0);

  function remove(id: CaseId): void {
    const kept = cases.get(id);
    if (!kept) return;
    const { words, whole: written } = namesOf(kept.value);
    cases.delete(id);
    for (const word of words) holders.remove(word, kept);
    for (const name of written) whole.remove(name, id);
    spelling.changed();
  }

  function put(value: Case): void {
    remove(value.id);
    const { forms, words, whole: written } = namesOf(value);
    const kept: CaseNames = { value, forms: sharing(forms) };
    cases.set(value.id, kept);
    for (const word of words) {
      spelling.heed(word);
      holders.add(word, kept);
    }
    for (const name of written) whole.add(name, value.id);
    spelling.changed();
  }

  return {
    put,
    remove,
    get: (id) => cases.get(id)?.value,
    ids: () => cases.keys(),
    size: () => cases.size,
    called: (text) => [...whole.of(writtenOut(nameWords(text)))],
    near(text) {
      const tokens = spell(text, spelling.speller());
      const heard = hear(tokens, noneLight);
      if (!isTelling(heard, cases.size, holders)) return [];
      const named = laidAlong(promisingForms(heard, holders, cases.size), heard);
      return named.map((each) => ({ id: each.ref, confidence: confidenceOf(each, tokens.length) }));
    },
    isWorn: () => spelling.ever() > 2 * holders.size() + fewGone,
  };
}
