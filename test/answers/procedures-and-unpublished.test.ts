import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { FieldId } from '../../src/domain/knowledge-base.ts';
import { ask, baseOf, message, prose, tell } from './telling.ts';

const days = (value: number, more: object = {}) => ({
  value,
  unit: 'working-day',
  asOf: '2026-03-31',
  source: 'law',
  article: '39.3',
  ...more,
});
const promise = {
  value: 8,
  unit: 'day',
  asOf: '2025-04',
  source: 'paper',
  by: prose('the former board'),
  former: true,
};

describe('the time of a procedure', () => {
  const base = baseOf({
    'procedure/permit': {
      days: [days(10, { countedFrom: prose('the full dossier') }), days(15, { case: prose('special cases') })],
      formerPromise: [promise],
      sources: ['law'],
    },
    'procedure/licence': { days: [days(5)], sources: ['law'] },
  });

  it("is today's law by number and article, then other cases, then the former promise as history", () => {
    expect(tell(base, ask('procedure/permit', ['days'])).split('\n')).toEqual([
      'Permit',
      "Time by today's law: 10 working days from the full dossier (31 March 2026; Law on Investment 143/2025/QH15, Art 39.3)",
      message('other-cases'),
      '• special cases: 15 working days (31 March 2026; Law on Investment 143/2025/QH15, Art 39.3)',
      expect.stringMatching(
        /^Promise of former times \(history, not a promise of today\): .*8 days, promised by the former board/,
      ),
    ]);
  });

  it("asked for as the former promise, still tells today's law beside it", () => {
    const text = tell(base, ask('procedure/permit', ['formerPromise']));
    expect(text.indexOf('8 days')).toBeGreaterThan(0);
    expect(text.indexOf('8 days')).toBeLessThan(text.indexOf('10 working days'));
  });

  it('without a former promise speaks of none', () => {
    expect(tell(base, ask('procedure/licence', ['days']))).not.toContain('history');
  });

  it('is told beside other fields only when it is asked for', () => {
    expect(tell(base, ask('procedure/permit', ['fee']))).not.toContain('10 working days');
  });
});

describe('a law', () => {
  it('of the legal basis is named by title, number and articles; a former one is said to be so', () => {
    const legalBasis = [
      { source: 'law', articles: '26, 27' },
      { source: 'law', former: true },
    ];
    const base = baseOf({ 'procedure/permit': { legalBasis, sources: ['law'] } });
    expect(tell(base, ask('procedure/permit', ['legalBasis']))).toBe(
      'Permit\nLegal basis:\n• Law on Investment 143/2025/QH15, Art 26, 27\n• Law on Investment 143/2025/QH15 (no longer in force)',
    );
  });
});

describe('what is not published', () => {
  const base = baseOf({
    'park/alpha': { side: 'east', occupancy: [{ value: 95, unit: 'percent', asOf: '2025', source: 'paper' }] },
    'park/beta': {
      side: 'west',
      developer: [{ value: 'Beta Co', asOf: '2025', source: 'paper' }],
      notPublished: { landPrice: { note: prose('Only on request.'), asOf: '2025', source: 'paper' } },
    },
  });

  it('is said in words, with whom to ask, and without a figure', () => {
    const text = tell(base, ask('park/alpha', ['landPrice']));
    expect(text).toBe(`Alpha\nLand price: not published. ${message('ask-board')}`);
    expect(text).not.toMatch(/\d/);
  });

  it('leads to the developer where one is known, with what is known instead, dated', () => {
    const whom = message('ask-developer-or-board', { developer: 'Beta Co' });
    expect(tell(base, ask('park/beta', ['landPrice']))).toBe(
      `Beta\nLand price: not published. ${whom}\nOnly on request. (2025; The Paper)`,
    );
  });

  it('is followed by what says part of the same thing', () => {
    expect(
      tell(base, ask('park/alpha', ['availableLand']))
        .split('\n')
        .at(-1),
    ).toBe('Occupancy: 95% (2025; The Paper)');
  });

  it.each(['area', 'developer', 'coordinates', 'distances', 'founded', 'industries', 'status', 'zone'] as FieldId[])(
    'has no digit of its own, nor a date: %s',
    (field) => {
      const answer = answerQuestion(base, ask('park/alpha', [field]));
      expect(answer).toMatchObject({ kind: 'answer', records: ['park/alpha'] });
      expect(tell(base, ask('park/alpha', [field]))).not.toMatch(/\d/);
    },
  );
});
