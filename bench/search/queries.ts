import type { KnowledgeBase, KnownRecord } from '../../src/domain/knowledge-base.ts';
import type { Kind, RecordRef } from '../../src/domain/refs.ts';
import { fold, tokensOf } from '../../src/understanding/fold.ts';
import { type Seeded, seeded } from '../../test/support/seeded.ts';
import { misspelt } from './slips.ts';

/** What is done to a name to make a question of it. */
export const sorts = [
  'slip',
  'folded, slip',
  'reordered',
  'wrapped, slip',
  'filled, folded, slip',
  'East Asian',
] as const;

/** A question with the one record that it names. */
export type Query = { readonly text: string; readonly want: RecordRef; readonly sort: (typeof sorts)[number] };
type Text = Omit<Query, 'want'>;

/** How people put a name into a question, by what it names. */
const wrappers: Readonly<Record<Exclude<Kind, 'place'>, readonly string[]>> = {
  park: ['kcn _', '_ industrial park', 'how big is _', 'diện tích _ bao nhiêu', 'giá thuê đất _', 'who develops _'],
  zone: ['how big is _', 'kkt _', '_ thành lập khi nào', 'what is _'],
  project: ['dự án _', '_ project', 'where is _', '_ ở đâu', 'how much is invested in _', 'tình trạng _'],
  procedure: ['thủ tục _', 'how long does _ take', '_ mất bao lâu', 'documents for _', 'xin _ ở đâu'],
  fact: ['tell me about _', '_ thế nào', 'what is known of _', 'cho tôi biết _'],
  faq: ['tell me: _', '_ vậy ạ', 'question: _', 'cho tôi hỏi _'],
};
const fillers = [
  'hello, please _ thanks',
  'dạ cho em hỏi _ với ạ',
  'can you tell me about _ now',
  'mình cần biết về _ nhé',
];
const eastAsian = {
  zh: ['请问_', '_怎么样'],
  ja: ['_について教えてください', '_はどうですか'],
  ko: ['_ 알려 주세요', '_ 정보'],
};

const latin = /\p{Script=Latin}/u;
const isLatin = (name: string): boolean => latin.test(name) && !tokensOf(name).some(({ kind }) => kind === 'character');
const put = (frame: string, name: string): string => frame.replace('_', () => name);

/** The first word last: "Hai Phong VSIP" for "VSIP Hai Phong", "trang due kcn" for "kcn trang due". */
function reordered(name: string): string {
  const [first, ...others] = fold(name).split(/\s+/);
  return [...others, first].join(' ');
}

/** What a record may be called; other ways of asking a fact or a frequent question are no names. */
function namesOf({ kind, names, aliases = [] }: KnownRecord): string[] {
  const own = [names.vi, names.en];
  return (kind === 'fact' || kind === 'faq' ? own : [...own, ...aliases]).filter(isLatin);
}

function eastAsianQuery({ names }: KnownRecord, random: Seeded): Text[] {
  const language = random.pick(['zh', 'ja', 'ko'] as const);
  const name = names[language];
  return name ? [{ sort: 'East Asian', text: put(random.pick(eastAsian[language]), name) }] : [];
}

/** One question of each sort that names a record. */
function textsFor(record: KnownRecord, random: Seeded): Text[] {
  if (record.kind === 'place') return [];
  const { kind } = record;
  const names = namesOf(record);
  if (!names.length) return [];
  const name = () => random.pick(names);
  return [
    { sort: 'slip', text: misspelt(name(), random) },
    { sort: 'folded, slip', text: fold(misspelt(name(), random)) },
    { sort: 'reordered', text: reordered(name()) },
    { sort: 'wrapped, slip', text: put(random.pick(wrappers[kind]), misspelt(name(), random)) },
    { sort: 'filled, folded, slip', text: put(random.pick(fillers), fold(misspelt(name(), random))) },
    ...eastAsianQuery(record, random),
  ];
}

const key = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' ');

/** Every way in which some record is called, folded, with the records called so. */
function calledSo(base: KnowledgeBase): Map<string, RecordRef[]> {
  const called = new Map<string, RecordRef[]>();
  for (const { ref, names, aliases = [], sharedAliases = [] } of base.records.values()) {
    for (const name of new Set([...Object.values(names), ...aliases, ...sharedAliases].map(key)))
      called.set(name, [...(called.get(name) ?? []), ref]);
  }
  return called;
}

/** Queries in two halves that share none: one to tune the peers on, one to measure all on. */
export type Halves = { readonly tuning: readonly Query[]; readonly measured: readonly Query[] };

/** Questions about records of a base, at most `most` a half; a slip that makes another record's name is left out. */
export function queriesOver(base: KnowledgeBase, most: number): Halves {
  const random = seeded(20261121);
  const called = calledSo(base);
  const all: Query[] = [];
  const records = [...base.records.values()].filter(({ kind }) => kind !== 'place');
  const step = Math.max(1, Math.floor((records.length * 5) / (most * 2)));
  for (let i = 0; i < records.length; i += step) {
    const record = records[i];
    for (const { text, sort } of record ? textsFor(record, random) : []) {
      const others = (called.get(key(text)) ?? []).filter((ref) => ref !== record?.ref);
      if (record && !others.length) all.push({ text, sort, want: record.ref });
    }
  }
  const shuffled = all.map((query) => ({ query, at: random.number(2 ** 31) })).toSorted((a, b) => a.at - b.at);
  const queries = shuffled.map(({ query }) => query).slice(0, most * 2);
  return { tuning: queries.filter((_, i) => i % 2), measured: queries.filter((_, i) => i % 2 === 0) };
}
