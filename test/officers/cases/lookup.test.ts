import { setImmediate } from 'node:timers/promises';
import { array, assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import type { Progresses } from '../../../src/domain/progress.ts';
import { filterCases, soonestFirst, standingOf } from '../../../src/officers/cases/filter-cases.ts';
import type { CaseFound } from '../../../src/officers/cases/case-index.ts';
import { inOrder } from '../../../src/officers/cases/in-order.ts';
import { type CaseLookup, createCaseLookup } from '../../../src/officers/cases/lookup.ts';
import { heldStore } from '../../assistant/chat.ts';
import { seeded } from '../../support/seeded.ts';
import { caseIdOf, madeUpCase, madeUpCases } from './many-cases.ts';

/** A store that holds cases. */
function storeOf(cases: readonly Case[]) {
  const store = heldStore();
  for (const value of cases) store.apply({ store: 'cases', key: value.id, value });
  return store;
}

const own = (parts: Partial<Case>): Case => ({ id: 'HZ-1', name: 'Nhà máy LG Display', asOf: '2026-11-01', ...parts });

describe('looking a case up', () => {
  const store = storeOf([
    ...madeUpCases(900),
    own({ investor: 'LG Display Việt Nam Hải Phòng' }),
    own({ id: 'HZ-2', name: 'Nhà máy lốp Bridgestone', investor: 'Bridgestone Tire Manufacturing' }),
  ]);
  const lookup = createCaseLookup(store);

  it.each([
    ['HZ-1', 'HZ-1'],
    ['hz-2', 'HZ-2'],
    ['lg display', 'HZ-1'],
    ['bridgstone', 'HZ-2'],
    ['nha may lop bridgestone', 'HZ-2'],
    ['how far is the Bridgestone plant?', 'HZ-2'],
    [madeUpCase(444).name, caseIdOf(444)],
  ])('%j is %s', async (text, id) => {
    await lookup.keepUp();
    expect(lookup.find(text)[0]?.id).toBe(id);
  });

  it.each(['weather tomorrow', 'xyzzy', '', '👍', 'how many parks are there'])('%j is none', (text) => {
    expect(lookup.find(text)).toEqual([]);
  });

  it('knows at once what was added, renamed or removed', () => {
    store.apply({ store: 'cases', key: 'HZ-3', value: own({ id: 'HZ-3', name: 'Kho lạnh Pegatron' }) });
    expect(lookup.find('pegatron')).toMatchObject([{ id: 'HZ-3' }]);
    store.apply({ store: 'cases', key: 'HZ-3', value: own({ id: 'HZ-3', name: 'Kho lạnh Kyocera' }) });
    expect(lookup.find('pegatron')).toEqual([]);
    expect(lookup.find('kyocera')[0]?.id).toBe('HZ-3');
    store.apply({ store: 'cases', key: 'HZ-3', value: null });
    expect(lookup.find('kyocera')).toEqual([]);
  });
});

describe('an index that has followed many changes', () => {
  /** What a look-up finds by whole names, names with a slip, and half names. */
  function found(lookup: CaseLookup, cases: readonly Case[]) {
    const texts = cases.flatMap(({ name }) => [name, name.replace(/(?<=^.{12})(.)(.)/, '$2$1'), name.slice(9, 20)]);
    return texts.map((text) => lookup.find(text));
  }

  it('finds as one that is made anew, also when most of its words have gone', async () => {
    const random = seeded(3);
    const store = storeOf(madeUpCases(300));
    const lookup = createCaseLookup(store);
    for (let round = 0; round < 12; round += 1) {
      for (let n = 0; n < 300; n += 1) {
        const value = madeUpCase(random.number(20_000));
        const key = caseIdOf(random.number(400));
        const kept = { ...madeUpCase(n), ...value, id: key };
        store.apply({ store: 'cases', key, value: random.number(4) ? kept : null });
        if (n % 100 === 50) lookup.find(value.name);
      }
      await lookup.keepUp();
    }
    const cases = [...store.all('cases')].map(([, value]) => value).slice(0, 60);
    const anew = createCaseLookup(store);
    await anew.keepUp();
    const byId = (list: readonly CaseFound[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(found(lookup, cases).map(byId)).toEqual(found(anew, cases).map(byId));
  });

  it('takes in what changes while it is made', async () => {
    const store = storeOf(madeUpCases(2000));
    const lookup = createCaseLookup(store);
    const made = lookup.keepUp();
    await setImmediate();
    store.apply({ store: 'cases', key: 'HZ-1', value: own({ name: 'Kho lạnh Kyocera' }) });
    store.apply({ store: 'cases', key: caseIdOf(0), value: null });
    expect(lookup.find('HZ-1')).toEqual([{ id: 'HZ-1', confidence: 1 }]);
    await made;
    expect(lookup.find('kho lanh kyocra')[0]?.id).toBe('HZ-1');
    expect(lookup.find(madeUpCase(0).name).map(({ id }) => id)).not.toContain(caseIdOf(0));
  });
});

describe('a page of what is in order', () => {
  it('is what putting all in order would show there', () => {
    const things = array(integer({ min: 0, max: 40 }), { maxLength: 300 });
    const place = integer({ min: -3, max: 310 });
    assert(
      property(things, place, nat(20), (all, from, length) => {
        const compare = (a: number, b: number) => a - b;
        const shown = all.toSorted(compare).slice(Math.max(0, from), Math.max(0, from + length));
        expect(inOrder(all, compare, from, from + length)).toEqual(shown);
      }),
    );
  });
});

describe('filtering cases', () => {
  const today = '2026-11-26';
  const cases = [
    own({
      id: 'A',
      place: 'park/do-son',
      sector: 'electronics',
      progress: { stage: 'construction', next: '2026-11-30' },
    }),
    own({ id: 'B', country: 'korea', officer: 'Phòng Đầu tư', progress: { blocker: 'power', next: '2027-01-15' } }),
    own({ id: 'C', progress: { stage: 'construction', next: '2026-11-25' } }),
    own({ id: 'D', progress: { stage: 'operating', blocker: 'water', next: '2026-11-01' } }),
    own({ id: 'E' }),
  ];

  it.each([
    [{}, 'DCABE'],
    [{ delayed: true }, 'CB'],
    [{ delayed: false }, 'DAE'],
    [{ dueWithinDays: 7 }, 'A'],
    [{ dueWithinDays: 3 }, ''],
    [{ place: 'park/do-son' as const }, 'A'],
    [{ sector: 'electronics', country: 'korea' }, ''],
    [{ country: 'korea' }, 'B'],
    [{ officer: 'dau tu' }, 'B'],
    [{ stage: 'construction' as const }, 'CA'],
  ])('%j gives %j', (filter, ids) => {
    const found = filterCases(storeOf(cases), { ...filter, today });
    expect(
      found
        .toSorted(soonestFirst)
        .map(({ value }) => value.id)
        .join(''),
    ).toBe(ids);
  });

  it('goes by what an officer saved last, unless an import tells of a later day', () => {
    const store = storeOf(cases);
    const saved = (at: string): Progresses => ({ entries: [{ stage: 'suspended', at, by: 'k' }] });
    const [first = own({})] = cases;
    store.apply({ store: 'progress', key: 'case/A', value: saved('2026-11-02T01:00:00.000Z') });
    expect(standingOf(store, first).progress).toEqual({ stage: 'suspended' });
    const delayed = filterCases(store, { delayed: true, today }).toSorted(soonestFirst);
    expect(delayed.map(({ value }) => value.id)).toEqual(['C', 'B', 'A']);
    store.apply({ store: 'progress', key: 'case/A', value: saved('2026-10-30T01:00:00.000Z') });
    expect(standingOf(store, first).progress).toEqual(first.progress);
  });
});
