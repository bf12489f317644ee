import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
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
