import { describe, expect, it } from 'vitest';
import { AsOf, asOfOrder } from '../../src/domain/as-of.ts';

describe('a date as exact as its source', () => {
  it.each([
    ['a year', 2025, '2025'],
    ['a year in quotes', '2025', '2025'],
    ['about a year', '~2020', '~2020'],
    ['a quarter', '2025-Q4', '2025-Q4'],
    ['a month', '2025-12', '2025-12'],
    ['a day', '2025-12-31', '2025-12-31'],
    ['the 29th of a leap year', '2024-02-29', '2024-02-29'],
    ['undated', 'undated', 'undated'],
  ])('%s is read', (_, written, read) => {
    expect(AsOf.parse(written)).toBe(read);
  });

  it.each([
    '2025-02-29',
    '2025-04-31',
    '2025-00',
    '2025-1',
    '2025-Q0',
    '25',
    25,
    20250903,
    '~2020-05',
    '2025-09-03T00:00',
    'recently',
    '',
    null,
    new Date(0),
  ])('%s is none', (written) => {
    const { error } = AsOf.safeParse(written);
    expect(error?.issues.map(({ message }) => message)).toEqual([expect.stringMatching(/^want YYYY/)]);
  });

  it('sorts with dates of another exactness, the undated first and a coarse one at its start', () => {
    const sorted = ['undated', '~2019', '2020', '2020-Q2', '2020-05-09', '2020-06', '2020-Q4', '2021'];
    const byDate = (a: string, b: string) => asOfOrder(a).localeCompare(asOfOrder(b));
    expect(sorted.toReversed().toSorted(byDate)).toEqual(sorted);
  });
});
