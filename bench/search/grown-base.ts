import { type KnowledgeBase, type KnownRecord, schemaOf } from '../../src/domain/knowledge-base.ts';
import { refOf } from '../../src/domain/refs.ts';
import { fold } from '../../src/understanding/fold.ts';
import { brandParts, goods, syllables } from './name-parts.ts';
import { type Seeded, seeded } from '../../test/support/seeded.ts';

type Park = Extract<KnownRecord, { kind: 'park' }>;
type Project = Extract<KnownRecord, { kind: 'project' }>;
type Names = KnownRecord['names'];
type Called = { readonly names: Names; readonly aliases: readonly string[] };

const area = [{ value: 300, unit: 'ha' as const, asOf: '2025', source: 'made-up' }];
const capital = [{ value: 50, unit: 'usd-million' as const, asOf: '2025', source: 'made-up' }];
const head = { owner: 'investment', reviewBy: '2027-03-31' };

const initials = (words: readonly string[]): string => words.map((word) => fold(word).charAt(0)).join('');

/** A name without diacritics, with its capitals. */
const plain = (name: string): string =>
  name.replaceAll(/\S+/g, (word) => word.charAt(0).normalize('NFD').charAt(0).replace('Đ', 'D') + fold(word).slice(1));

function parkCalled(random: Seeded): Called {
  const parts = Array.from({ length: random.chance(0.3) ? 2 : 3 }, () => random.pick(syllables));
  const number = random.chance(0.4) ? String(1 + random.number(5)) : '';
  const words = parts.map(([vi]) => vi);
  const vi = [...words, number].join(' ').trim();
  const han = parts.map((part) => part[1]).join('') + number;
  const names = { vi: `KCN ${vi}`, en: random.chance(0.5) ? plain(vi) : `${plain(vi)} Industrial Park` };
  const phase = number && random.chance(0.5) ? [`${words.join(' ')} giai đoạn ${number}`] : [];
  return {
    names: random.chance(0.2) ? { ...names, zh: `${han}工业区`, ja: `${han}工業団地` } : names,
    aliases: [...phase, ...(random.chance(0.3) ? [initials(words).toUpperCase() + number] : [])],
  };
}

function projectCalled(random: Seeded): Called {
  const brand = brandParts.map((parts) => random.pick(parts)).join('');
  const [vi, en] = random.pick(goods);
  const place = [random.pick(syllables)[0], random.pick(syllables)[0]].join(' ');
  const where = random.chance(0.4) ? ` ${place}` : '';
  return {
    names: { vi: `Nhà máy ${vi} ${brand}${where}`, en: `${brand} ${en}${plain(where)}` },
    aliases: random.chance(0.3) ? [`${brand}${where}`] : [],
  };
}

/** Names not given yet: a name or alias of one record names no other. */
function onlyNew({ names, aliases }: Called, given: Set<string>): Called | undefined {
  const own = [...new Set(Object.values(names).map(fold))];
  if (own.some((name) => given.has(name))) return undefined;
  for (const name of own) given.add(name);
  const fresh = aliases.filter((alias) => !given.has(fold(alias)));
  for (const alias of fresh) given.add(fold(alias));
  return { names, aliases: fresh };
}

function recordOf(random: Seeded, id: string, given: Set<string>): KnownRecord {
  const isPark = random.chance(0.3);
  const called = onlyNew(isPark ? parkCalled(random) : projectCalled(random), given);
  if (!called) return recordOf(random, id, given);
  const aliases = called.aliases.length ? { aliases: [...called.aliases] } : {};
  const own = { ...head, id, names: called.names, ...aliases };
  return isPark
    ? ({ ...own, side: 'west', area, kind: 'park', ref: refOf('park', id) } satisfies Park)
    : ({ ...own, type: 'investor', capital, kind: 'project', ref: refOf('project', id) } satisfies Project);
}

function checked(record: KnownRecord): KnownRecord {
  const { kind, ref: _ref, ...fields } = record;
  schemaOf[kind].parse(fields);
  return record;
}

/** The base with made-up parks and projects added, up to `size` records in all; the same in every run. */
export function grownBase(base: KnowledgeBase, size: number): KnowledgeBase {
  const random = seeded(size);
  const given = new Set([...base.records.values()].flatMap(({ names }) => Object.values(names).map(fold)));
  const records = new Map(base.records);
  while (records.size < size) {
    const record = checked(recordOf(random, `made-up-${records.size}`, given));
    records.set(record.ref, record);
  }
  return { ...base, records };
}
