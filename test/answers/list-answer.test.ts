import { describe, expect, it } from 'vitest';
import { listAnswer } from '../../src/answers/list-answer.ts';
import { languages } from '../../src/domain/language.ts';
import type { Bounds, Filter, ListQuestion } from '../../src/domain/question.ts';
import { shippedBase } from '../support/knowledge.ts';
import { asking, linesOf, listBase, parks, procedures } from './list-base.ts';

const base = listBase({ ...parks, ...procedures });
const shipped = shippedBase();
const area = (bounds: Bounds): Filter => ({ by: 'amount', field: 'area', bounds, unit: 'ha', to: [] });
const price = (bounds: Bounds): Filter => ({
  by: 'amount',
  field: 'landPrice',
  bounds,
  unit: 'usd-per-m2-term',
  to: [],
});
const east: Filter = { by: 'side', side: 'east' };
const answered = (question: Partial<ListQuestion>) => listAnswer(base, asking(question));
const told = (question: Partial<ListQuestion>) => linesOf(answered(question));
const ids = (question: Partial<ListQuestion>) => answered(question).records.map((ref) => ref.split('/')[1]);

describe('a list', () => {
  it('says the filters, each figure with date and source, and of how many none is published', () => {
    expect(told({ filters: [area({ below: 101 })] })).toEqual([
      '3 parks – Area: under 101 ha',
      '• Beta – 50 ha (March 2025; The Paper)',
      '• Alpha – 100 ha (March 2025; The Paper)',
      '• Delta – 100 ha (March 2025; The Other)',
      'Area: not published for Omega.',
    ]);
  });

  it('begins with the most when much is asked for, and with the record that was asked to come first', () => {
    expect(ids({ filters: [area({ above: 10 })] })).toEqual(['gamma', 'alpha', 'delta', 'beta']);
    expect(ids({ order: { field: 'area', first: 'least', to: [] } })).toEqual(['beta', 'alpha', 'delta', 'gamma']);
    expect(told({ order: { field: 'area', first: 'least', to: [] } })[0]).toBe('4 parks – Area, smallest first');
  });

  it('names a range that fits only partly apart from the number, and the unverified before every figure', () => {
    const lines = told({ filters: [price({ below: 60 })] });
    expect(lines).toEqual([
      '1 park – Land price: under US$60/m² for the whole lease term',
      expect.stringMatching(/^• Beta – Unofficial, about 2020, not checked by the Board: US\$50/),
      'Fit only partly or perhaps, by what is on record:',
      expect.stringMatching(/^• Alpha – Unofficial, about 2020, not checked by the Board: US\$55–68/),
      'Land price: not published for Gamma, Delta, Omega.',
    ]);
    expect(ids({ filters: [price({ below: 60 })] })).toEqual(['beta', 'alpha']);
  });

  it('tells a date and source that all share once, before them', () => {
    expect(told({ filters: [price({ below: 70 })] }).slice(1, 4)).toEqual([
      expect.stringMatching(/^Land price – unofficial, about 2020, not checked by the Board; source: a hobby map/),
      '• Beta – US$50/m² for the whole lease term',
      '• Alpha – US$55–68/m² for the whole lease term',
    ]);
  });

  it('shows at most two values a line and leaves out what the heading says', () => {
    expect(told({ filters: [{ by: 'term', field: 'status', terms: ['operating'] }] }).slice(0, 3)).toEqual([
      '2 parks – Status: operating',
      '• Alpha (March 2025; The Paper)',
      '• Gamma (2024; The Other)',
    ]);
    expect(
      told({ filters: [{ by: 'term', field: 'status', terms: ['operating', 'planned'] }, area({ above: 90 }), east] }),
    ).toEqual([
      '2 parks – Status: operating or planned; Area: over 90 ha; east (Hai Phong before the merger)',
      '• Gamma – 150–180 ha (Q2 2024; The Other); operating (2024; The Other)',
      '• Alpha – 100 ha (March 2025; The Paper); operating (March 2025; The Paper)',
      'Status: not published for Omega.',
    ]);
  });

  it.each<[string, Filter, string, string]>([
    [
      'a company',
      { by: 'company', field: 'developer', company: 'kinh-bac' },
      'Developer: kinh-bac',
      '• Alpha – Kinh Bắc City (March 2025; The Paper)',
    ],
    [
      'a name',
      { by: 'name', field: 'tenants', name: 'dai an' },
      'Tenants: “dai an”',
      '• Alpha – Điện tử Đại An (March 2025; The Paper)',
    ],
    ['a zone', { by: 'link', field: 'zone', record: 'zone/coast' }, 'Zone: Coast', '• Alpha (March 2025; The Paper)'],
    [
      'a year',
      { by: 'date', field: 'founded', from: '2025', until: '2025' },
      'Founded: 2025',
      '• Alpha (March 2025; The Paper)',
    ],
    [
      'a span',
      { by: 'date', field: 'founded', from: '2024', until: '2025-12' },
      'Founded: from 2024 to December 2025',
      '• Alpha – 2025 (March 2025; The Paper)',
    ],
    [
      'a delay',
      { by: 'term', field: 'progress', terms: ['delay'] },
      'Progress: delay',
      '• Alpha (March 2025; The Paper)',
    ],
    [
      'a distance to a sort of place',
      { by: 'amount', field: 'distances', bounds: { above: 6, atMost: 9 }, unit: 'km', to: [{ type: 'port' }] },
      'Distance to the nearest port: over 6 km and at most 9 km',
      '• Alpha – Port-b: 8 km (March 2025; The Paper)',
    ],
    [
      'a distance to a place',
      { by: 'amount', field: 'distances', bounds: { atMost: 10 }, unit: 'km', to: [{ place: 'place/port-a' }] },
      'Distance to Port-a: at most 10 km',
      '• Alpha – 10 km (March 2025; The Paper)',
    ],
    [
      'a year’s target',
      { by: 'amount', field: 'fdiTarget', bounds: { atLeast: 90 }, unit: 'usd-million', to: [], period: '2026' },
      'Target for foreign capital (2026): at least US$90 million',
      '• Alpha – US$90 million (March 2025; The Paper)',
    ],
  ])('is filtered by %s', (_, filter, heading, line) => {
    expect(told({ filters: [filter] }).slice(0, 2)).toEqual([`1 park – ${heading}`, line]);
  });

  it('says which records state another currency instead of dropping them', () => {
    const filters: Filter[] = [
      { by: 'amount', field: 'capitalAttracted', bounds: { atLeast: 1 }, unit: 'usd-billion', to: [] },
    ];
    expect(told({ filters })).toEqual([
      '1 park – Capital attracted: at least US$1 billion',
      '• Alpha – over US$2 billion (March 2025; The Paper)',
      'Capital attracted: 1 park in another unit or currency, not compared with the others:',
      '• Gamma – VND 5,000 billion (March 2025; The Paper)',
      'Capital attracted: not published for Delta, Omega.',
    ]);
  });

  it('names everybody without a filter, and only those that were named', () => {
    expect(told({})).toEqual(['5 parks', 'Alpha, Beta, Gamma, Delta, Omega']);
    expect(ids({ among: ['park/delta', 'park/beta'], filters: [area({ above: 1 })] })).toEqual(['delta', 'beta']);
  });

  it('loses nobody after ten lines and offers six', () => {
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, i) => [
        `park/p${i}`,
        { side: 'east', area: [{ value: 100 + i, unit: 'ha', asOf: String(2000 + i), source: 'paper' }] },
      ]),
    );
    const answer = listAnswer(listBase(many), asking({ filters: [area({ above: 1 })] }));
    const lines = linesOf(answer);
    expect(lines.filter((line) => line.startsWith('•'))).toHaveLength(10);
    expect(lines.at(-1)).toBe('Also: P2, P1, P0');
    expect(answer.records).toHaveLength(13);
    expect(answer.choices).toHaveLength(6);
  });

  it('says in words that there is none, with what comes nearest', () => {
    expect(told({ filters: [area({ above: 200 })] })).toEqual([
      'None on record – Area: over 200 ha',
      'Largest on record: Gamma – 150–180 ha (Q2 2024; The Other)',
      'Area: not published for Omega.',
    ]);
    expect(ids({ filters: [area({ above: 200 })] })).toEqual(['gamma']);
    expect(told({ filters: [area({ atLeast: 60, atMost: 90 })] })[1]).toMatch(/^Closest on record: Alpha – 100 ha/);
    expect(told({ filters: [{ by: 'term', field: 'status', terms: ['established'] }, east] })[0]).toMatch(
      /^None on record/,
    );
  });
});

describe('a count', () => {
  it('begins with the number and names the counted', () => {
    expect(told({ as: 'count', filters: [east] })).toEqual([
      '3 parks – east (Hai Phong before the merger)',
      'Alpha, Gamma, Omega',
    ]);
  });

  it('counts none whose decisive field is not published', () => {
    expect(told({ as: 'count', filters: [area({ above: 1000 })] })[0]).toBe('0 parks – Area: over 1,000 ha');
  });
});

describe('any', () => {
  it('answers yes with the records', () => {
    expect(told({ as: 'any', filters: [area({ above: 140 })] }).slice(0, 2)).toEqual([
      'Yes: 1 park – Area: over 140 ha',
      '• Gamma – 150–180 ha (Q2 2024; The Other)',
    ]);
  });

  it('answers no with the nearest, from either side', () => {
    expect(told({ as: 'any', filters: [area({ below: 20 })] }).slice(0, 2)).toEqual([
      'No, none on record – Area: under 20 ha',
      'Smallest on record: Beta – 50 ha (March 2025; The Paper)',
    ]);
  });
});

describe('the first', () => {
  it('is told with its figure first, then the next two', () => {
    expect(told({ as: 'first', order: { field: 'area', first: 'most', to: [] } })).toEqual([
      'Largest (Area): Gamma – 150–180 ha (Q2 2024; The Other)',
      'Next:',
      '• Alpha – 100 ha (March 2025; The Paper)',
      '• Delta – 100 ha (March 2025; The Other)',
      'Compared: 4 parks',
      'Area: not published for Omega.',
    ]);
  });

  it('names all that share the rank', () => {
    const filters: Filter[] = [area({ below: 150 })];
    expect(told({ as: 'first', filters, order: { field: 'area', first: 'most', to: [] } }).slice(0, 4)).toEqual([
      'Largest (Area), 2 equal:',
      '• Alpha – 100 ha (March 2025; The Paper)',
      '• Delta – 100 ha (March 2025; The Other)',
      'Next:',
    ]);
  });

  it('says that a price is unverified before the price, and what differs after the figure that stands', () => {
    const cheapest = told({ as: 'first', order: { field: 'landPrice', first: 'least', to: [] } });
    expect(cheapest[0]).toMatch(
      /^Lowest \(Land price\): Beta – Unofficial, about 2020, not checked by the Board: US\$50/,
    );
    expect(cheapest[1]).toBe('Next, by the same source and date:');
    const largest = told({ as: 'first', among: ['park/alpha'], order: { field: 'area', first: 'most', to: [] } });
    expect(largest[0]).toBe(
      'Largest (Area): Alpha – 100 ha (March 2025; The Paper) – The whole; differs elsewhere: 120 ha (2020)',
    );
  });

  it('is found among distances, dates, time limits and capital of one currency', () => {
    expect(told({ as: 'first', order: { field: 'distances', first: 'least', to: [{ type: 'port' }] } })[0]).toBe(
      'Nearest (Distance to the nearest port): Beta – Port-b: 5 km (March 2025; The Paper)',
    );
    expect(told({ as: 'first', order: { field: 'founded', first: 'most', to: [] } })[0]).toMatch(
      /^Latest \(Founded\): Beta/,
    );
    expect(told({ as: 'first', of: 'procedure', order: { field: 'days', first: 'least', to: [] } })[0]).toMatch(
      /^Shortest \(Time by today's law\): First – 6 working hours/,
    );
    expect(ids({ as: 'first', order: { field: 'capitalAttracted', first: 'most', to: [] } })).toEqual([
      'alpha',
      'beta',
    ]);
  });
});

describe('lists of the records that ship', () => {
  const found = (question: Partial<ListQuestion>) => listAnswer(shipped, asking(question)).records;

  it('hold the parks above 500 hectares and the wholly cheap ones', () => {
    expect(found({ filters: [area({ above: 500 })] })).toHaveLength(7);
    expect(found({ filters: [price({ below: 60 })] }).slice(0, 5)).toEqual(
      expect.arrayContaining(['park/cong-hoa', 'park/lai-cach', 'park/lai-vu', 'park/phuc-dien', 'park/tan-truong']),
    );
  });

  it.each(languages)('are told in %s', (language) => {
    const questions: Partial<ListQuestion>[] = [
      { filters: [price({ below: 60 })] },
      { as: 'count', filters: [east] },
      { as: 'any', filters: [area({ above: 2000 })] },
      { as: 'first', of: 'project', order: { field: 'capital', first: 'most', to: [] } },
      { as: 'first', order: { field: 'distances', first: 'least', to: [{ type: 'port' }] } },
      { of: 'zone', order: { field: 'area', first: 'most', to: [] } },
      { filters: [{ by: 'term', field: 'industries', terms: ['electronics', 'steel'] }] },
      { as: 'first', filters: [area({ atLeast: 100, atMost: 250 })], order: { field: 'area', first: 'least', to: [] } },
    ];
    for (const question of questions) {
      const text = linesOf(listAnswer(shipped, asking(question)), language).join('\n');
      expect(text).not.toMatch(/[\uE000\uE001]|undefined|\{/);
      expect(text.length).toBeGreaterThan(20);
    }
  });
});
