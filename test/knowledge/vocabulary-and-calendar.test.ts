import { describe, expect, it } from 'vitest';
import { changed, loadWith } from './good-base.ts';

const words = 'vocabulary/words/en.yaml';
const calendar = 'calendar.yaml';

describe('a word must lead somewhere', () => {
  it.each([
    ['a field that no record has', words, 'field:area', 'field:price', 'field:price', 'no field field:price'],
    ['a term that is not in the vocabulary', words, 'status:operating', 'status:asleep', 'status:asleep', 'no term'],
    ['a sort of term that is not there', words, 'status:operating', 'colour:red', 'colour:red', 'no term colour:red'],
    ['a concept without its sort', words, 'field:area', 'area', 'area', 'Invalid key'],
    ['a word that is empty', words, 'running', '" "', 'status:operating[0]', 'Too small'],
  ])('%s', (_, path, from, to, field, message) => {
    const { text, line } = changed(path, from, to);
    expect(loadWith({ [path]: text }).faults).toEqual([
      { file: path, line, field, message: expect.stringContaining(message) as string },
    ]);
  });
});

describe('the calendar', () => {
  it.each([
    ['a working Saturday that is a Friday', '2026-08-22', '2026-08-21', 'workingSaturdays[0].date', 'no Saturday'],
    ['an unknown occasion', 'occasion: tet', 'occasion: easter', 'daysOff[0].occasion', 'no occasion easter'],
    [
      'an unknown source',
      'kind: statutory, status: confirmed, sources: [law]',
      'kind: statutory, status: confirmed, sources: [rumour]',
      'daysOff[0].sources',
      'no source rumour',
    ],
    ['a day in another order', '2026-02-16', '16/02/2026', 'daysOff[0].date', 'want a day'],
    ['a day that no month has', '2026-02-16', '2026-02-30', 'daysOff[0].date', 'want a day'],
    [
      'a day off neither confirmed nor provisional',
      'kind: statutory, status: confirmed',
      'kind: statutory, status: sure',
      'daysOff[0].status',
      'expected one of',
    ],
  ])('%s', (_, from, to, field, message) => {
    const { text, line } = changed(calendar, from, to);
    expect(loadWith({ [calendar]: text }).faults).toContainEqual({
      file: calendar,
      line,
      field,
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('the order of procedures', () => {
  const licence = 'procedures/licence.yaml';

  it('must have no circle; each procedure in it is told', () => {
    const { text, line } = changed(licence, 'before: []', 'before: [permit]');
    const { faults } = loadWith({ [licence]: text });
    expect(faults).toContainEqual({
      file: licence,
      line,
      field: 'before',
      message: 'comes before itself: licence ← permit ← licence',
    });
    expect(faults.map(({ file }) => file).toSorted()).toEqual([licence, 'procedures/permit.yaml']);
  });

  it('lets no procedure come before itself', () => {
    const { text } = changed(licence, 'before: []', 'before: [licence]');
    expect(loadWith({ [licence]: text }).faults).toMatchObject([{ message: 'comes before itself: licence ← licence' }]);
  });
});
