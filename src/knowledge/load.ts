import { z } from 'zod';
import { Calendar } from '../domain/calendar.ts';
import {
  type KnowledgeBase,
  type KnownRecord,
  schemaOf,
  Topic,
  withoutFields,
  type Words,
} from '../domain/knowledge-base.ts';
import { Language, languages } from '../domain/language.ts';
import { folderOf, Id, type Kind, type RecordRef, refOf } from '../domain/refs.ts';
import { Source } from '../domain/source.ts';
import { atOnce, eachInSteps, type Steps } from '../domain/steps.ts';
import { Labels } from '../domain/text.ts';
import { checkBase } from './check-base.ts';
import type { Fault } from './faults.ts';
import { type LayerFile, readLayers } from './layers.ts';
import { checkShape, parseYaml, type YamlFile } from './yaml-file.ts';

const concept = z.string().regex(/^[a-z-]+:[a-zA-Z0-9-]+$/, 'want a concept such as field:area');
const WordFile = z.record(concept, z.array(z.coerce.string().trim().min(1)));
/** Short forms by language: `gcn: giấy chứng nhận`. */
const AbbreviationFile = z.partialRecord(
  Language,
  z.record(z.string().regex(/^[a-z]+$/, 'want letters without diacritics'), z.string().trim().min(1)),
);
const kindOfFolder = new Map(Object.entries(folderOf).map(([kind, folder]) => [folder, kind as Kind]));

/** A base being put together, with where each record came from so that faults can name file and line. */
type Draft = {
  records: Map<RecordRef, KnownRecord>;
  sources: Map<string, Source>;
  terms: Map<string, Labels>;
  words: Record<Language, Words>;
  abbreviations: Map<string, string>;
  topics: Map<string, Topic>;
  calendar: Calendar;
  files: Map<string, YamlFile>;
  faults: Fault[];
};

function emptyDraft(): Draft {
  const words: Record<Language, Words> = { vi: new Map(), en: new Map(), zh: new Map(), ja: new Map(), ko: new Map() };
  const calendar: Calendar = { years: [], occasions: {}, daysOff: [], workingSaturdays: [] };
  return {
    records: new Map(),
    sources: new Map(),
    terms: new Map(),
    words,
    abbreviations: new Map(),
    topics: new Map(),
    calendar,
    files: new Map(),
    faults: [],
  };
}

function shaped<T>(draft: Draft, yaml: YamlFile, schema: z.ZodType<T>): T | undefined {
  const { value, faults } = checkShape(yaml, schema);
  draft.faults.push(...faults);
  return value;
}

function addRecord(draft: Draft, yaml: YamlFile, kind: Kind, id: string): void {
  const value = shaped(draft, yaml, schemaOf[kind] as z.ZodType<{ id: string }>);
  if (!value) return;
  if (value.id !== id) draft.faults.push(yaml.fault(['id'], `want ${id}, the file's name`));
  const ref = refOf(kind, id);
  draft.records.set(ref, { ...value, kind, ref } as KnownRecord);
  draft.files.set(ref, yaml);
}

function addTerms(draft: Draft, yaml: YamlFile, kind: string): void {
  const labels = shaped(draft, yaml, z.record(Id, Labels)) ?? {};
  for (const [id, label] of Object.entries(labels)) draft.terms.set(`${kind}:${id}`, label);
}

/** Adds one file to the draft; which schema it must have is told by where it stands. */
function addFile(draft: Draft, file: LayerFile): void {
  const { yaml, faults } = parseYaml(file.shown, file.text);
  draft.faults.push(...faults);
  if (faults.length) return;
  draft.files.set(file.path, yaml);
  const parts = file.path.replace(/\.yaml$/, '').split('/');
  const [folder = '', second = '', third = ''] = parts;
  const kind = kindOfFolder.get(folder);
  if (kind && parts.length === 2) return addRecord(draft, yaml, kind, second);
  if (folder === 'sources' && parts.length <= 2)
    return addAll(draft.sources, shaped(draft, yaml, z.record(Id, Source)));
  if (folder === 'topics') return addAll(draft.topics, shaped(draft, yaml, z.record(Id, Topic)));
  if (folder === 'calendar') return void (draft.calendar = shaped(draft, yaml, Calendar) ?? draft.calendar);
  if (folder === 'vocabulary' && second === 'terms') return addTerms(draft, yaml, third);
  if (folder === 'vocabulary' && second === 'abbreviations') {
    const byLanguage = shaped(draft, yaml, AbbreviationFile) ?? {};
    for (const short of Object.values(byLanguage)) addAll(draft.abbreviations, short);
    return;
  }
  const language = languages.find((known) => known === third);
  if (folder === 'vocabulary' && second === 'words' && language) {
    draft.words[language] = new Map(Object.entries(shaped(draft, yaml, WordFile) ?? {}));
    return;
  }
  draft.faults.push(yaml.fault([], 'this file is of no known kind: see knowledge/README.md'));
}

function addAll<T>(into: Map<string, T>, from: Record<string, T> | undefined): void {
  for (const [id, value] of Object.entries(from ?? {})) into.set(id, value);
}

/** A checked base, and what was found on the way: faults that forbid its use, and warnings that do not. */
export type Loaded = {
  readonly base: KnowledgeBase;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** The base in which records that are to be told by officers only stand without their fields. */
function withholding(full: KnowledgeBase): KnowledgeBase {
  const withheld = new Map([...full.records].filter(([, { askOfficer }]) => askOfficer));
  if (!withheld.size) return full;
  const bare = [...withheld].map(([ref, record]) => [ref, withoutFields(record)] as const);
  return { ...full, withheld, records: new Map([...full.records, ...bare]) };
}

/** Reads and checks all layers of knowledge; `today` (YYYY-MM-DD) decides which records are past their review. */
export function* loadKnowledgeInSteps(folders: readonly string[], today: string): Steps<Loaded> {
  const draft = emptyDraft();
  const files = yield* readLayers(folders);
  yield* eachInSteps(files, (file) => addFile(draft, file));
  if (!files.length)
    draft.faults.push({
      file: folders.join(', '),
      line: 1,
      field: '',
      message: 'no knowledge here: want parks/, sources.yaml …',
    });
  const { records, sources, terms, words, abbreviations, topics, calendar } = draft;
  const full = { records, sources, terms, words, abbreviations, topics, calendar, withheld: new Map() };
  const found = [...draft.faults, ...(yield* checkBase(full, draft.files, today))];
  return { base: withholding(full), faults: found.filter((f) => !f.warning), warnings: found.filter((f) => f.warning) };
}

/** Reads and checks all layers of knowledge at once. */
export const loadKnowledge = (folders: readonly string[], today: string): Loaded =>
  atOnce(loadKnowledgeInSteps(folders, today));
