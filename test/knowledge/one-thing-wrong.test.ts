import { describe, expect, it } from 'vitest';
import { changed, goodFiles, loadWith } from './good-base.ts';

it('a base without a fault is read whole', () => {
  const { base, faults, warnings } = loadWith();
  expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  expect([...base.records.keys()].toSorted()).toEqual([
    'fact/count',
    'faq/clock',
    'park/alpha',
    'park/beta',
    'place/harbour',
    'procedure/licence',
    'procedure/permit',
    'project/plant',
    'zone/coast',
  ]);
});

type Row = readonly [what: string, path: string, from: string, to: string, field: string, message: string];

const alpha = 'parks/alpha.yaml';
const permit = 'procedures/permit.yaml';
const source = 'asOf: 2025-Q2, source: paper';

const shapes: readonly Row[] = [
  ['a missing date', alpha, 'asOf: 2025-Q2, ', '', 'area[0].asOf', 'want YYYY'],
  ['a missing source', alpha, ', source: paper, also: [listing]', '', 'area[0].source', 'expected'],
  ['a date in another order', alpha, '2025-Q2', '13/06/2025', 'area[0].asOf', 'want YYYY'],
  ['a fifth quarter', alpha, '2025-Q2', '2025-Q5', 'area[0].asOf', 'want YYYY'],
  ['a thirteenth month', alpha, '2025-Q2', '2025-13', 'area[0].asOf', 'want YYYY'],
  ['a day that no month has', alpha, '2025-Q2', '2025-02-30', 'area[0].asOf', 'want YYYY'],
  ['a year of two digits', alpha, '2025-Q2', '25', 'area[0].asOf', 'want YYYY'],
  ['a number that is a text', alpha, 'value: 120', 'value: "120"', 'area[0].value', 'expected number'],
  [
    'a range the wrong way round',
    alpha,
    'value: 120',
    'value: { from: 130, to: 120 }',
    'area[0].value',
    'want from below to',
  ],
  ['negative days', permit, 'value: 10', 'value: -10', 'days[0].value', 'Too small'],
  ['an unknown unit', alpha, 'unit: ha', 'unit: acre', 'area[0].unit', 'expected one of'],
  ['an unknown field of a record', alpha, 'aliases: [First Park]', 'price: 5', 'price', 'unknown field'],
  ['an unknown field of an entry', alpha, 'asOf: 2025-Q2', 'asof: 2025-Q2', 'area[0].asof', 'unknown field'],
  ['prose without Vietnamese', alpha, '{ vi: chậm, en: late }', '{ en: late }', 'progress[0].value.vi', 'expected'],
  ['prose without English', alpha, '{ vi: chậm, en: late }', '{ vi: chậm }', 'progress[0].value.en', 'expected'],
  ['prose that is empty', alpha, 'vi: chậm', 'vi: " "', 'progress[0].value.vi', 'Too small'],
  ['a label without Korean', 'vocabulary/terms/desk.yaml', ', ko: desk ko', '', 'investment.ko', 'expected'],
  ['a review date that is none', alpha, '2027-03-31', 'soon', 'reviewBy', 'want a day'],
  ['an id in capitals', alpha, 'id: alpha', 'id: Alpha', 'id', 'want an id'],
  ['a field without entries', permit, 'before: [licence]', 'exemptions: []', 'exemptions', 'Too small'],
  [
    'an address that is none',
    'sources/all.yaml',
    'https://paper.example/a',
    'paper.example',
    'paper.url',
    'Invalid URL',
  ],
];

const pointers: readonly Row[] = [
  ['an id that is not the file name', alpha, 'id: alpha', 'id: gamma', 'id', 'want alpha, the file'],
  ['an unknown source', alpha, source, 'asOf: 2025-Q2, source: rumour', 'area[0].source', 'no source rumour'],
  ['an unknown second source', alpha, '[listing]', '[rumour]', 'area[0].also', 'no source rumour'],
  ['an unknown place', alpha, 'to: harbour', 'to: moon', 'distances[0].to', 'no place moon'],
  ['an unknown status', alpha, 'operating', 'asleep', 'status[0].value', 'no status term asleep'],
  ['an unknown sort of progress', alpha, 'about: delay', 'about: rain', 'progress[0].about', 'no progress term rain'],
  ['an unknown company', alpha, '[alpha-group]', '[acme]', 'developer[0].groups', 'no company term acme'],
  ['an unknown zone', alpha, 'value: coast', 'value: hills', 'zone[0].value', 'no zone hills'],
  ['an unknown desk', alpha, 'owner: investment', 'owner: nobody', 'owner', 'no desk term nobody'],
  ['an unknown park of a project', 'projects/plant.yaml', 'beta', 'gamma', 'parks[0].value', 'no park gamma'],
  ['an unknown procedure', permit, '[licence]', '[stamp]', 'before[0]', 'no procedure stamp'],
  ['an unknown agency', permit, 'agency: board', 'agency: bank', 'authority[0].agency', 'no agency term bank'],
  [
    'an unknown law',
    permit,
    'source: law, articles',
    'source: rule, articles',
    'legalBasis[0].source',
    'no source rule',
  ],
  ['an unknown source of a procedure', permit, 'sources: [law]', 'sources: [rule]', 'sources[0].source', 'no source'],
  ['an unknown scope', 'facts/count.yaml', 'hai-phong', 'ha-noi', 'scope', 'no scope term ha-noi'],
  ['an unknown source of a fact', 'facts/count.yaml', 'paper', 'rumour', 'lines[0].figures[0].source', 'no source'],
  ['an unknown record of a question', 'faq/clock.yaml', 'park/alpha', 'park/gamma', 'about[0]', 'no record park/gamma'],
  ['a reference that is none', 'faq/clock.yaml', 'park/alpha', 'alpha', 'about[0]', 'no record alpha'],
  ['not published, yet published', alpha, 'landPrice:', 'area:', 'notPublished.area', 'yet the field stands'],
  ['an unknown field not published', alpha, 'landPrice:', 'price:', 'notPublished.price', 'a park has no field price'],
];

const numbers: readonly Row[] = [
  ['a thousand written as 5.661', alpha, '120', '5.661', 'area[0].value', '5.661 is not plausible (want 20 to 3000)'],
  ['an area of 0', alpha, '120', '0', 'area[0].value', '0 is not plausible'],
  ['a negative area', alpha, '120', '-120', 'area[0].value', '-120 is not plausible'],
  ['an area too large', alpha, '120', '56610', 'area[0].value', '56610 is not plausible'],
  ['a range with one implausible end', alpha, '120', '{ from: 1.2, to: 130 }', 'area[0].value', '1.2 is not plausible'],
  ['a unit of another field', alpha, 'unit: ha', 'unit: km', 'area[0].unit', 'unit km does not fit: want ha'],
];

/** The fault that a row leads us to expect, and those that its change brings about. */
function found([, path, from, to, field, message]: Row) {
  const { text, line } = changed(path, from, to);
  const wanted = { file: path, line, field, message: expect.stringContaining(message) as string };
  return { wanted, faults: loadWith({ [path]: text }).faults };
}

describe('a fault of form names file, line and field', () => {
  it.each(shapes)('%s', (...row) => {
    const { wanted, faults } = found(row);
    expect(faults).toContainEqual(wanted);
  });
});

describe.each([
  ['what points nowhere', pointers],
  ['a number', numbers],
])('a fault of %s is told once, with file, line and field', (_, rows) => {
  it.each(rows)('%s', (...row) => {
    const { wanted, faults } = found(row);
    expect(faults).toEqual([wanted]);
  });
});

describe('a file', () => {
  it('that is no YAML is told with its line', () => {
    const { text, line } = changed(alpha, 'side: east', 'side: [east');
    const { faults } = loadWith({ [alpha]: text });
    expect(faults.find(({ file }) => file === alpha)).toMatchObject({ file: alpha, line: line + 1, field: '' });
  });

  it.each([
    ['that is empty', 'parks/gamma.yaml', '', 'expected'],
    ['of no known kind', 'harbours/gamma.yaml', 'id: gamma', 'of no known kind'],
    ['deeper than records stand', 'parks/east/gamma.yaml', 'id: gamma', 'of no known kind'],
    [
      'with words of a language nobody speaks here',
      'vocabulary/words/fr.yaml',
      'field:area: [aire]',
      'of no known kind',
    ],
  ])('%s', (_, path, text, message) => {
    const { faults } = loadWith({ [path]: text });
    expect(faults).toMatchObject([{ file: path, line: 1, message: expect.stringContaining(message) as string }]);
  });

  it('with several faults tells all of them', () => {
    const text = (goodFiles[alpha] ?? '').replace('value: 120', 'value: 5.661').replace('to: harbour', 'to: moon');
    expect(loadWith({ [alpha]: text }).faults.map(({ field }) => field)).toEqual(['area[0].value', 'distances[0].to']);
  });
});
