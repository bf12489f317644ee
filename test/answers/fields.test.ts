import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { ask, baseOf, message, prose, tell } from './telling.ts';

const area = (value: number, asOf: string, source = 'paper') => ({ value, unit: 'ha', asOf, source });
const km = (value: number, to: string, source = 'paper') => ({ value, unit: 'km', to, asOf: '2025', source });

describe('a figure', () => {
  const base = baseOf({
    'park/alpha': { side: 'east', area: [area(1205.5, '2025-03-08'), area(1180, '2022', 'broker')] },
  });
  const text = tell(base, ask('park/alpha', ['area']));

  it('is told first, with unit, date and publisher', () => {
    expect(text.split('\n').slice(0, 2)).toEqual(['Alpha', 'Area: 1,205.5 ha (8 March 2025; The Paper)']);
  });

  it('stands before those that differ, which are named as such', () => {
    expect(text.split('\n')[2]).toBe(message('other-figures'));
    expect(text.split('\n')[3]).toMatch(/^• 1,180 ha \(2022; A Broker/);
  });

  it('of a source without an address is said to be a compiled listing', () => {
    expect(text).toContain(message('source-no-page', { publisher: 'A Broker' }));
    expect(text).not.toContain(message('source-no-page', { publisher: 'The Paper' }));
  });

  it('that alone is known has nothing that differs', () => {
    const single = baseOf({ 'park/alpha': { side: 'east', area: [area(120, '2025')] } });
    expect(tell(single, ask('park/alpha', ['area']))).toBe('Alpha\nArea: 120 ha (2025; The Paper)');
  });

  it.each([
    ['a range', { value: { from: 85, to: 97 } }, '85–97 ha'],
    ['about', { qualifier: 'about' }, 'about 120 ha'],
    ['up to', { qualifier: 'up-to' }, 'up to 120 ha'],
    ['a part', { part: prose('phase 1') }, '120 ha (phase 1)'],
    ['a remark', { note: prose('rounded') }, '120 ha (2025; The Paper) – rounded'],
    ['no longer in force', { former: true }, 'No longer in force: 120 ha (2025; The Paper)'],
  ])('with %s says so', (_, more, shown) => {
    const single = baseOf({ 'park/alpha': { side: 'east', area: [{ ...area(120, '2025'), ...more }] } });
    expect(tell(single, ask('park/alpha', ['area']))).toContain(`Area: ${shown}`);
  });
});

describe('a land price that nobody has checked', () => {
  const price = { value: { from: 85, to: 97 }, unit: 'usd-per-m2-term', asOf: '~2020', source: 'map' };
  const base = baseOf({ 'park/alpha': { side: 'east', landPrice: [price] } });

  it.each([
    ['en', 'Unofficial, about 2020, not checked by the Board', 'US$85–97'],
    ['vi', 'Không chính thức, khoảng 2020, Ban chưa kiểm chứng', '85–97'],
  ] as const)('is said to be so before the figure, in %s', (language, warning, figure) => {
    for (const question of [
      ask('park/alpha', ['landPrice']),
      { kind: 'record', record: 'park/alpha', beside: [] } as const,
    ]) {
      const text = tell(base, question, language);
      expect(text).toContain(warning);
      expect(text.indexOf(warning)).toBeLessThan(text.indexOf(figure));
    }
  });
});

describe('distances', () => {
  const named = { reviewBy: '2027-03-31' };
  const base = baseOf({
    'park/alpha': {
      side: 'east',
      distances: [km(12, 'harbour'), km(90, 'capital'), km(15, 'quay'), km(14, 'harbour', 'board')],
    },
    'place/harbour': { ...named, type: 'port' },
    'place/quay': { ...named, type: 'port' },
    'place/capital': { ...named, type: 'city' },
    'place/airfield': { ...named, type: 'airport' },
  });

  it('to all places stand side by side, and only a second figure to one place differs', () => {
    expect(tell(base, ask('park/alpha', ['distances'])).split('\n')).toEqual([
      'Alpha',
      'Distances:',
      '• Harbour: 12 km (2025; The Paper)',
      '• Capital: 90 km (2025; The Paper)',
      '• Quay: 15 km (2025; The Paper)',
      message('other-figures'),
      '• Harbour: 14 km (2025; The Board)',
    ]);
  });

  it('to one place leave out the others', () => {
    expect(tell(base, ask('park/alpha', ['distances'], [{ place: 'place/capital' }]))).toBe(
      'Alpha\nDistances: Capital: 90 km (2025; The Paper)',
    );
  });

  it('to a sort of place are those to each such place', () => {
    const text = tell(base, ask('park/alpha', ['distances'], [{ type: 'port' }]));
    expect(text).toMatch(/Harbour: 12 km[^]*Quay: 15 km/);
    expect(text).not.toContain('Capital');
  });

  it.each([
    ['a place', { place: 'place/airfield' }, 'Airfield'],
    ['a sort of place', { type: 'airport' }, 'airport'],
  ] as const)('to %s that none leads to are said not to be published', (_, to, name) => {
    const text = tell(base, ask('park/alpha', ['distances'], [to]));
    expect(text).toContain(`Distances (${name}): not published`);
    expect(text).not.toMatch(/\d/);
  });
});

describe('several fields and several records', () => {
  const base = baseOf({
    'park/alpha': {
      side: 'east',
      area: [area(120, '2025')],
      status: [{ value: 'operating', asOf: '2025', source: 'paper' }],
    },
    'park/beta': { side: 'west', area: [area(340, '2025')] },
  });

  it('fields are told in the order in which they are asked', () => {
    expect(
      tell(base, ask('park/alpha', ['status', 'area']))
        .split('\n')
        .slice(1),
    ).toEqual(['Status: operating (2025; The Paper)', 'Area: 120 ha (2025; The Paper)']);
  });

  it('each record is told under its own name', () => {
    const question = { ...ask('park/alpha', ['area']), records: ['park/beta', 'park/alpha'] } as const;
    const answer = answerQuestion(base, question);
    expect(answer.records).toEqual(['park/beta', 'park/alpha']);
    expect(tell(base, question)).toMatch(/^Beta\nArea: 340 ha.*\n\nAlpha\nArea: 120 ha/);
  });
});
