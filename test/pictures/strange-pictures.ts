import type { Arg } from '../../src/domain/answer.ts';
import type { Picture, PlanStep } from '../../src/domain/picture.ts';
import type { Seeded } from '../support/seeded.ts';

const pieces = [
  'Khu công nghiệp',
  'Nguyễn',
  'ế ợ ữ Ẵ',
  'Xuân Cầu – Lạch Huyện',
  'W'.repeat(60),
  'industrial park',
  '海防市安阳县龙岩工业区',
  'ラックフェン深水港・工業団地ー',
  '하이퐁 딘부 깟하이 경제구역',
  'i',
  '(giai đoạn 1)',
  '“”«»…',
  '𠮷野家👩‍👩‍👧',
  '-',
  'e\u0302\u0301'.repeat(20),
];

/** Words of any length, from one letter to some hundreds. */
function words(random: Seeded): Arg {
  const count = random.chance(0.1) ? 40 : random.number(6) + 1;
  return { words: Array.from({ length: count }, () => random.pick(pieces)).join(random.chance(0.8) ? ' ' : '') };
}

const some = <T>(random: Seeded, least: number, most: number, make: (i: number) => T): T[] =>
  Array.from({ length: least + random.number(most - least + 1) }, (_, i) => make(i));

const day = (after: number): string => new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10);

const head = (random: Seeded) => ({
  title: words(random),
  day: '2026-11-21',
  notes: some(random, 0, 3, () => words(random)),
  sources: some(random, 0, 12, () => words(random)),
});

const unofficial = (random: Seeded) => (random.chance(0.3) ? { unofficial: true as const } : {});

function compare(random: Seeded): Picture {
  const names = some(random, 2, 4, () => words(random));
  const cell = () =>
    random.chance(0.3)
      ? null
      : { value: words(random), asOf: '~2020' as const, source: words(random), ...unofficial(random) };
  const rows = some(random, 1, 8, () => ({ label: words(random), cells: names.map(cell) }));
  return { kind: 'compare', ...head(random), names, rows };
}

function step(random: Seeded, i: number): PlanStep {
  const filed = random.number(300);
  const span = { filed: day(filed), due: day(filed + random.number(60)) };
  return {
    id: `step-${i}`,
    number: i + 1,
    name: words(random),
    ...(random.chance(0.7) ? { law: words(random) } : {}),
    ...(random.chance(0.3) ? { promise: words(random) } : {}),
    ...(random.chance(0.7) ? { span: random.chance(0.2) ? { ...span, provisional: true as const } : span } : {}),
    ...(random.chance(0.4) ? { critical: true as const } : {}),
  };
}

function plan(random: Seeded): Picture {
  const steps = some(random, 1, 15, (i) => step(random, i));
  const last = steps.map(({ span }) => span?.due ?? '').reduce((a, b) => (a > b ? a : b), day(30));
  const daysOff = some(random, 0, 30, (i) => ({ day: day(i * 7 + random.number(3)), holiday: random.chance(0.2) }));
  return { kind: 'plan', ...head(random), first: day(0), last, daysOff, steps };
}

function ranks(random: Seeded): Picture {
  const rows = some(random, 0, 20, () => {
    const low = random.number(1000);
    const high = random.chance(0.3) ? low + 1 + random.number(200) : low;
    return { name: words(random), low, high, value: words(random), asOf: '2025-06' as const, ...unofficial(random) };
  });
  return {
    kind: 'ranks',
    ...head(random),
    rows,
    left: random.number(40),
    silent: some(random, 0, 60, () => words(random)),
  };
}

const sorts = ['park', 'zone', 'port'] as const;

function map(random: Seeded): Picture {
  const places = some(random, 0, 40, () => ({
    name: words(random),
    sort: random.pick(sorts),
    lat: 20.6 + random.number(500) / 1000,
    lon: 106.1 + random.number(800) / 1000,
    ...(random.chance(0.5) ? { approximate: true as const } : {}),
  }));
  const missing = sorts.map((sort) => ({ sort, names: some(random, 1, 40, () => words(random)) }));
  return { kind: 'map', ...head(random), places, missing };
}

function month(random: Seeded): Picture {
  const counted = () => ({ label: words(random), count: random.number(100_000) });
  return { kind: 'month', ...head(random), totals: some(random, 0, 5, counted), causes: some(random, 0, 8, counted) };
}

function qr(random: Seeded): Picture {
  const link = `https://t.me/haidang_bot?start=park_${'x'.repeat(random.number(50))}`;
  return { kind: 'qr', ...head(random), link };
}

const kinds = [compare, plan, ranks, map, month, qr];

/** A picture of each kind in turn, of records with names of any length. */
export const strangePicture = (random: Seeded, i: number): Picture => (kinds[i % kinds.length] ?? compare)(random);
