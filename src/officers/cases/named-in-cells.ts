import type { KnowledgeBase, KnownRecord } from '../../domain/knowledge-base.ts';
import { type Language, languages } from '../../domain/language.ts';
import { type Blocker, blockers, type Stage, stages } from '../../domain/progress.ts';
import type { Question } from '../../domain/question.ts';
import { kindOf, type RecordRef } from '../../domain/refs.ts';
import { fold } from '../../understanding/fold.ts';
import type { Words } from './columns.ts';
import { type Cell, wanted } from './read-cell.ts';

/** Reads what cells name: places, terms, stages, blockers. */
export type NamedInCells = {
  place(text: string): Cell<RecordRef>;
  country(text: string): Cell<string>;
  sector(text: string): Cell<string>;
  stage(text: string): Cell<Stage>;
  blocker(text: string): Cell<Blocker>;
};

export type NamingDeps = {
  readonly base: KnowledgeBase;
  readonly words: Words;
  /** What a text asks as a question of its own. */
  readonly understand: (text: string) => Question;
};

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Reads each text once: files say the same things again and again. */
export function once<T>(read: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** Parks and zones by their ids, names and aliases, written out. */
function placesByName(base: KnowledgeBase): ReadonlyMap<string, ReadonlySet<KnownRecord>> {
  const byName = new Map<string, Set<KnownRecord>>();
  const note = (name: string, record: KnownRecord) => {
    const records = byName.get(bare(name)) ?? new Set();
    byName.set(bare(name), records.add(record));
  };
  for (const record of base.records.values()) {
    if (record.kind !== 'park' && record.kind !== 'zone') continue;
    note(record.id, record);
    for (const name of [...Object.values(record.names), ...(record.aliases ?? []), ...(record.sharedAliases ?? [])])
      note(name, record);
  }
  return byName;
}

const isPlace = (ref: RecordRef): boolean => kindOf(ref) === 'park' || kindOf(ref) === 'zone';

function createPlaces({ base, understand }: NamingDeps): (text: string) => Cell<RecordRef> {
  const byName = placesByName(base);
  const oneOf = (refs: readonly RecordRef[]): Cell<RecordRef> => {
    const records = refs.flatMap((ref) => base.records.get(ref) ?? []);
    const [only, ...others] = records;
    if (!only) return wanted('case-wanted-place');
    if (!others.length) return { value: only.ref };
    return wanted('case-wanted-one-place', { places: { list: records.slice(0, 5).map(({ id }) => ({ words: id })) } });
  };
  /** As a question would be understood: one slip is forgiven, and what could be several places is none. */
  const asAsked = (text: string): Cell<RecordRef> => {
    const question = understand(text);
    if (question.kind === 'record') return oneOf([question.record].filter(isPlace));
    return oneOf(question.kind === 'which' ? question.candidates.filter(isPlace) : []);
  };
  return (text) => {
    const ref = text.toLowerCase() as RecordRef;
    if (base.records.has(ref) && isPlace(ref)) return { value: ref };
    const named = byName.get(bare(text));
    return named ? oneOf([...named].map((record) => record.ref)) : asAsked(text);
  };
}

/** A coded term where the vocabulary has one, else the words of the file: the world has more countries than the vocabulary. */
function createTerms({ base }: NamingDeps, kind: string): (text: string) => Cell<string> {
  const byWord = new Map<string, string>();
  for (const [term, labels] of base.terms) {
    if (!term.startsWith(`${kind}:`)) continue;
    const id = term.slice(kind.length + 1);
    for (const word of [id, ...Object.values(labels)]) byWord.set(bare(word), id);
    for (const language of languages)
      for (const word of base.words[language].get(term) ?? []) if (!byWord.has(bare(word))) byWord.set(bare(word), id);
  }
  return (text) => {
    const id = byWord.get(bare(text));
    if (id) return { value: id };
    return /\p{N}/u.test(text) || text.length > 80 ? wanted('case-wanted-words') : { value: text };
  };
}

/** One of a few words of ours, by its id or as any of the five languages says it. */
function createChoice<T extends string>(
  ids: readonly T[],
  prefix: string,
  { words }: NamingDeps,
): (text: string) => Cell<T> {
  const say = (id: T, language: Language) => words({ say: `${prefix}-${id}`, with: {} }, language);
  const byWord = new Map(
    ids.flatMap((id) => [id, ...languages.map((each) => say(id, each))].map((word) => [bare(word), id])),
  );
  const list = ids.map((id) => ({ said: { say: `${prefix}-${id}`, with: {} } }));
  return (text) => {
    const id = byWord.get(bare(text));
    return id ? { value: id } : wanted('case-wanted-one-of', { words: { list } });
  };
}

/** Creates the reading of what cells name. */
export function createNamedInCells(deps: NamingDeps): NamedInCells {
  return {
    place: once(createPlaces(deps)),
    country: once(createTerms(deps, 'country')),
    sector: once(createTerms(deps, 'industry')),
    stage: once(createChoice(stages, 'stage', deps)),
    blocker: once(createChoice(blockers, 'blocker', deps)),
  };
}
