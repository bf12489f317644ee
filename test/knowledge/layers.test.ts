import { describe, expect, it, vi } from 'vitest';
import { KnowledgeFaulty } from '../../src/knowledge/faults.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createReloading } from '../../src/knowledge/reloading.ts';
import { changed, folderWith, goodFiles, loadWith, readingDay } from './good-base.ts';

const alpha = 'parks/alpha.yaml';
const larger = changed(alpha, 'value: 120', 'value: 130').text;

/** The area of park alpha over some layers. */
function areaOf(...folders: string[]): unknown {
  const park = loadKnowledge(folders, readingDay).base.records.get('park/alpha');
  return park?.kind === 'park' ? park.area?.map(({ value }) => value) : undefined;
}

describe('layers', () => {
  const shipped = folderWith(goodFiles);

  it('a record of a later layer replaces the earlier one whole', () => {
    expect(areaOf(shipped, folderWith({ [alpha]: larger }))).toEqual([130]);
    expect(areaOf(folderWith({ [alpha]: larger }), shipped)).toEqual([120]);
  });

  it('a later layer may add a record to what the earlier ones hold', () => {
    const gamma = (goodFiles['parks/beta.yaml'] ?? '').replaceAll('beta', 'gamma').replace('Second Park', 'Third Park');
    const { base, faults } = loadKnowledge([shipped, folderWith({ 'parks/gamma.yaml': gamma })], readingDay);
    expect(faults).toEqual([]);
    expect(base.records.has('park/gamma')).toBe(true);
    expect(base.records.has('park/beta')).toBe(true);
  });

  it('a later layer that is not there changes nothing', () => {
    expect(areaOf(shipped, `${shipped}/not-there`)).toEqual([120]);
  });

  it('a fault names the file of the layer it stands in', () => {
    const later = folderWith({ [alpha]: changed(alpha, 'value: 120', 'value: 5.661').text });
    expect(loadKnowledge([shipped, later], readingDay).faults).toMatchObject([{ file: `${later}/${alpha}` }]);
  });

  it.each([
    ['an empty folder', () => folderWith({})],
    ['a folder that is not there', () => `${folderWith({})}/not-there`],
    ['a folder without a record', () => folderWith({ 'README.md': '# nothing' })],
  ])('%s is a fault, not a base that knows nothing', (_, make) => {
    const folder = make();
    expect(loadKnowledge([folder], readingDay).faults).toMatchObject([
      { file: folder, message: expect.stringContaining('no knowledge here') as string },
    ]);
  });
});

describe('a review date', () => {
  const due = (day: string) => loadWith({ [alpha]: changed(alpha, '2027-03-31', day).text });

  it('that has passed is a warning and no fault', () => {
    const { faults, warnings } = due('2026-11-20');
    expect(faults).toEqual([]);
    expect(warnings).toMatchObject([
      { file: alpha, line: 4, field: 'reviewBy', message: 'past its review date 2026-11-20' },
    ]);
  });

  it('that is today has not passed', () => {
    expect(due(readingDay).warnings).toEqual([]);
  });
});

describe('knowledge that is read again', () => {
  type Write = (fields: Record<string, unknown>, text: string) => void;
  const createLog = () => ({ info: vi.fn<Write>(), error: vi.fn<Write>() });

  it('shows what is new', () => {
    let state = 'old';
    const reloading = createReloading(() => state, createLog());
    state = 'new';
    expect(reloading.current()).toBe('old');
    reloading.reload();
    expect(reloading.current()).toBe('new');
  });

  it('stays as it was when it is now faulty, and each fault is logged', () => {
    const faults = [1, 2].map((line) => ({ file: alpha, line, field: 'area', message: 'wrong' }));
    let isFaulty = false;
    const load = () => {
      if (isFaulty) throw new KnowledgeFaulty(faults);
      return 'old';
    };
    const log = createLog();
    const reloading = createReloading(load, log);
    isFaulty = true;
    reloading.reload();
    expect(reloading.current()).toBe('old');
    expect(log.error.mock.calls.map(([{ fault }]) => fault)).toEqual([
      `fault  ${alpha}:1  area: wrong`,
      `fault  ${alpha}:2  area: wrong`,
    ]);
  });

  it('must be good the first time', () => {
    const load = () => {
      throw new KnowledgeFaulty([]);
    };
    expect(() => createReloading(load, createLog())).toThrow(KnowledgeFaulty);
  });
});
