import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { askWhole, baseOf, label, message, prose, tell } from './telling.ts';

const count = (value: number, more: object = {}) => ({
  value,
  unit: 'park',
  asOf: '2025-08',
  source: 'paper',
  ...more,
});

describe('a fact', () => {
  const base = baseOf({
    'fact/parks': {
      scope: 'hai-phong',
      lines: [
        { is: label('established'), figures: [count(43), count(40, { asOf: '2025-07', source: 'board' })] },
        { is: label('planned'), figures: [count(20), count(30, { period: '2030' })] },
        { is: label('how counted'), statements: [{ value: prose('by decision'), asOf: '2025', source: 'paper' }] },
      ],
    },
  });
  const lines = tell(base, askWhole('fact/parks')).split('\n');

  it('tells each of its lines, the figure that stands first and one that differs as differing', () => {
    expect(lines).toEqual([
      'Parks',
      'established: 43 parks (August 2025; The Paper)',
      `• ${message('differing', { value: '40 parks (July 2025; The Board)' })}`,
      'planned: 20 parks (August 2025; The Paper)',
      '• 2030: 30 parks (August 2025; The Paper)',
      'how counted: by decision (2025; The Paper)',
      message('fact-scope', { scope: 'hai-phong' }),
    ]);
  });
});

describe('a frequent question', () => {
  const answer = [
    { value: prose('From Monday.'), asOf: '2026', source: 'law', article: '38' },
    { value: prose('Or later.'), asOf: '2026', source: 'law' },
  ];
  const base = baseOf({
    'faq/clock': { question: prose('When?'), answer, about: ['procedure/permit', 'park/alpha'] },
    'faq/alone': { question: prose('Why?'), answer },
    'procedure/permit': { sources: ['law'] },
    'park/alpha': { side: 'east' },
  });

  it('is answered in dated sentences with their law', () => {
    expect(tell(base, askWhole('faq/clock')).split('\n')).toEqual([
      'Clock',
      'From Monday. (2026; Law on Investment 143/2025/QH15, Art 38)',
      'Or later. (2026; Law on Investment 143/2025/QH15)',
    ]);
  });

  it.each([
    ['faq/clock', ['procedure/permit', 'park/alpha', 'faq/clock']],
    ['faq/alone', ['faq/alone']],
  ] as const)('%s rests on its records, and on itself last', (ref, records) => {
    expect(answerQuestion(base, askWhole(ref)).records).toEqual(records);
  });
});

describe('a whole park', () => {
  const sourced = { asOf: '2025', source: 'paper' };
  const base = baseOf({
    'park/alpha': {
      side: 'east',
      zone: [{ value: 'coast', ...sourced }],
      website: [{ value: 'https://alpha.example/', ...sourced }],
      coordinates: [{ value: { lat: 20.5, lon: 106.25 }, precision: 'approximate', openStreetMap: true, ...sourced }],
      tenants: [{ value: ['One Co', 'Two Co'], ...sourced }],
      progress: [{ value: prose('behind plan'), about: 'delay', ...sourced }],
      area: [{ value: 120, unit: 'ha', ...sourced }],
    },
    'park/beta': { side: 'west' },
    'zone/coast': { type: 'economic' },
  });

  it('is a card in its set order, whatever the order of the file', () => {
    const cited = '(2025; The Paper)';
    expect(tell(base, askWhole('park/alpha')).split('\n')).toEqual([
      'Alpha',
      `Area: 120 ha ${cited}`,
      `Zone: Coast ${cited}`,
      `Coordinates: ${message('point-openstreetmap', { point: message('point-approximate', { lat: '20.5', lon: '106.25' }) })} ${cited}`,
      `Progress: delay: behind plan ${cited}`,
      `Tenants: One Co, Two Co ${cited}`,
      `Website: alpha.example/ ${cited}`,
    ]);
  });

  it('offers the others that its name could mean', () => {
    const answer = answerQuestion(base, { kind: 'record', record: 'park/alpha', beside: ['park/beta'] });
    expect(answer.records).toEqual(['park/alpha', 'park/beta']);
    expect(answer.choices.flat().map(({ action }) => action)).toContainEqual({ do: 'record', record: 'park/beta' });
  });
});
