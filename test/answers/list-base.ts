import type { Answer } from '../../src/domain/answer.ts';
import { type KnowledgeBase, type KnownRecord, recordOf, schemaOf } from '../../src/domain/knowledge-base.ts';
import type { Language } from '../../src/domain/language.ts';
import type { CompareQuestion, ListQuestion } from '../../src/domain/question.ts';
import { idOf, kindOf, type RecordRef } from '../../src/domain/refs.ts';
import { plainText } from '../../src/domain/reply.ts';
import { Source } from '../../src/domain/source.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { renderAnswer } from '../../src/wording/render.ts';

const catalogues = readCatalogues();
const same = (word: string) => ({ vi: word, en: word, zh: word, ja: word, ko: word });
const by = (source: string, asOf = '2025-03') => ({ source, asOf });
const paper = by('paper');

const sources = {
  paper: { kind: 'press', publisher: 'The Paper', url: 'https://paper.example/a' },
  other: { kind: 'press', publisher: 'The Other', url: 'https://other.example/a' },
  map: { kind: 'unverified', publisher: 'a hobby map' },
};

const terms = [
  'status:operating',
  'status:planned',
  'status:established',
  'industry:electronics',
  'industry:steel',
  'industry:multi-sector',
  'company:kinh-bac',
  'company:vsip',
  'agency:board',
  'agency:finance',
  'progress:delay',
];

/** Five parks: two of equal area, one of a range, one priced on an unverified page, and one of which nearly nothing is known. */
export const parks: Readonly<Record<RecordRef, object>> = {
  'place/port-a': { type: 'port' },
  'place/port-b': { type: 'port' },
  'place/hanoi': { type: 'city' },
  'zone/coast': { type: 'economic' },
  'park/alpha': {
    side: 'east',
    status: [{ value: 'operating', ...paper }],
    area: [
      { value: 100, unit: 'ha', ...paper, note: { vi: 'Cả khu.', en: 'The whole.' } },
      { value: 120, unit: 'ha', ...by('other', '2020') },
    ],
    landPrice: [{ value: { from: 55, to: 68 }, unit: 'usd-per-m2-term', ...by('map', '~2020') }],
    industries: [{ value: ['electronics', 'steel'], ...paper }],
    developer: [{ value: 'Kinh Bắc City', groups: ['kinh-bac'], ...paper }],
    tenants: [{ value: ['Điện tử Đại An', 'Kyocera'], ...paper }],
    zone: [{ value: 'coast', ...paper }],
    founded: [{ value: '2025', ...paper }],
    capitalAttracted: [{ value: 2, unit: 'usd-billion', qualifier: 'over', ...paper }],
    progress: [{ value: { vi: 'Chậm.', en: 'Late.' }, about: 'delay', ...paper }],
    distances: [
      { value: 10, unit: 'km', to: 'port-a', ...paper },
      { value: 8, unit: 'km', to: 'port-b', ...paper },
      { value: 3, unit: 'km', to: 'port-a', ...by('other') },
      { value: 100, unit: 'km', to: 'hanoi', ...paper },
    ],
    fdiTarget: [
      { value: 50, unit: 'usd-million', period: '2025', ...paper },
      { value: 90, unit: 'usd-million', period: '2026', ...paper },
    ],
  },
  'park/beta': {
    side: 'west',
    status: [
      { value: 'planned', ...paper },
      { value: 'established', ...by('other', '2026') },
    ],
    area: [{ value: 50, unit: 'ha', ...paper }],
    landPrice: [{ value: 50, unit: 'usd-per-m2-term', ...by('map', '~2020') }],
    industries: [{ value: 'steel', ...paper }],
    developer: [{ value: 'A State Company', ...paper }],
    tenants: [{ value: 'Some Mill', ...paper }],
    zone: [{ value: ['inland', 'hills'], ...paper }],
    founded: [{ value: '2026-01-15', ...paper }],
    capitalAttracted: [{ value: 900, unit: 'usd-million', ...paper }],
    progress: [{ value: { vi: 'Chậm.', en: 'Late.' }, about: 'delay', former: true, ...paper }],
    distances: [{ value: 5, unit: 'km', to: 'port-b', ...paper }],
  },
  'park/gamma': {
    side: 'east',
    status: [{ value: 'operating', ...by('other', '2024') }],
    area: [{ value: { from: 150, to: 180 }, unit: 'ha', ...by('other', '2024-Q2') }],
    industries: [{ value: 'multi-sector', ...paper }],
    founded: [{ value: 'undated', ...paper }],
    capitalAttracted: [{ value: 5000, unit: 'vnd-billion', ...paper }],
  },
  'park/delta': {
    side: 'west',
    area: [{ value: 100, unit: 'ha', ...by('other') }],
    founded: [{ value: '2026', ...paper }],
  },
  'park/omega': { side: 'east' },
};

/** Procedures with working hours, working days and calendar days, one of them after another. */
export const procedures: Readonly<Record<RecordRef, object>> = {
  'procedure/first': {
    days: [{ value: 6, unit: 'working-hour', ...paper }],
    authority: [{ agency: 'board' }],
    sources: ['paper'],
  },
  'procedure/second': {
    days: [{ value: 10, unit: 'working-day', countedFrom: { vi: 'ngày nhận', en: 'receipt' }, ...paper }],
    formerPromise: [{ value: 8, unit: 'day', former: true, ...by('other', '2024') }],
    authority: [{ agency: 'finance', scope: { vi: 'ngoài khu', en: 'outside parks' } }, { agency: 'board' }],
    before: ['first'],
    sources: ['paper'],
  },
  'procedure/third': { days: [{ value: 15, unit: 'calendar-day', ...paper }], sources: ['paper'] },
};

function knownRecord(ref: RecordRef, fields: object): KnownRecord {
  const id = idOf(ref);
  const name = id.replace(/^./, (letter) => letter.toUpperCase());
  const head = { id, names: { vi: `Khu ${name}`, en: name }, owner: 'investment', reviewBy: '2027-03-31' };
  return { ...schemaOf[kindOf(ref)].parse({ ...head, ...fields }), kind: kindOf(ref), ref } as KnownRecord;
}

/** A base that holds only the given records. */
export function listBase(records: Readonly<Record<RecordRef, object>>): KnowledgeBase {
  const known = Object.entries(records).map(([ref, fields]) => knownRecord(ref as RecordRef, fields));
  return {
    withheld: new Map(),
    records: new Map(known.map((record) => [record.ref, record])),
    sources: new Map(Object.entries(sources).map(([id, source]) => [id, Source.parse(source)])),
    terms: new Map(terms.map((term) => [term, same(term.slice(term.indexOf(':') + 1))])),
    words: { vi: new Map(), en: new Map(), zh: new Map(), ja: new Map(), ko: new Map() },
    abbreviations: new Map(),
    topics: new Map(),
    calendar: { years: [2026], occasions: {}, daysOff: [], workingSaturdays: [] },
  };
}

/** A park of a base by its id. */
export const park = (base: KnowledgeBase, id: string): KnownRecord => recordOf(base, `park/${id}`);

/** A question for a list of parks, of which a test says only what matters. */
export const asking = (question: Partial<ListQuestion>): ListQuestion => ({
  kind: 'list',
  of: 'park',
  among: [],
  filters: [],
  as: 'list',
  ...question,
});

/** A question that compares records, of which a test says only what matters. */
export const comparing = (records: readonly RecordRef[], question: Partial<CompareQuestion> = {}): CompareQuestion => ({
  kind: 'compare',
  records,
  fields: [],
  to: [],
  ...question,
});

/** The lines of an answer in words. */
export const linesOf = (answer: Answer, language: Language = 'en'): string[] =>
  plainText(renderAnswer(answer, language, catalogues)).split('\n');
