import { describe, expect, it } from 'vitest';
import { compareAnswer } from '../../src/answers/compare-answer.ts';
import { languages } from '../../src/domain/language.ts';
import type { CompareQuestion } from '../../src/domain/question.ts';
import type { RecordRef } from '../../src/domain/refs.ts';
import { shippedBase } from '../support/knowledge.ts';
import { comparing, linesOf, listBase, parks, procedures } from './list-base.ts';

const base = listBase({ ...parks, ...procedures });
const shipped = shippedBase();
const told = (records: readonly RecordRef[], question: Partial<CompareQuestion> = {}) =>
  linesOf(compareAnswer(base, comparing(records, question)));
const last = (records: readonly RecordRef[], question: Partial<CompareQuestion>) => told(records, question).at(-1);

describe('two parks over one field', () => {
  it('stand side by side, with the remark, what differs, and by how much', () => {
    expect(told(['park/alpha', 'park/beta'], { fields: ['area'] })).toEqual([
      'Area',
      '• Alpha: 100 ha (March 2025; The Paper) – The whole; differs elsewhere: 120 ha (2020)',
      '• Beta: 50 ha (March 2025; The Paper)',
      'Larger: Alpha, by 50 ha',
    ]);
  });

  it('say what is not published, and then name no winner', () => {
    expect(told(['park/omega', 'park/beta'], { fields: ['area'] })).toEqual([
      'Area',
      '• Omega: not published',
      '• Beta: 50 ha (March 2025; The Paper)',
    ]);
    expect(told(['park/omega', 'park/delta'], { fields: ['landPrice'] })).toEqual([
      'Omega, Delta',
      '',
      'Not published for any of them: Land price.',
    ]);
  });

  it.each<[string, readonly RecordRef[], Partial<CompareQuestion>, unknown]>([
    ['the same figure', ['park/alpha', 'park/delta'], { fields: ['area'] }, 'The same: Alpha, Delta'],
    ['a range', ['park/gamma', 'park/beta'], { fields: ['area'] }, 'Larger: Gamma, by 100–130 ha'],
    [
      'unverified prices',
      ['park/alpha', 'park/beta'],
      { fields: ['landPrice'] },
      'By figures the Board has not checked – Lower: Beta, by US$5–18/m² for the whole lease term',
    ],
    [
      'distances to the nearest port',
      ['park/alpha', 'park/beta'],
      { fields: ['distances'], to: [{ type: 'port' }] },
      'Nearer: Beta, by 3 km',
    ],
    [
      'hedged figures',
      ['park/alpha', 'park/beta'],
      { fields: ['capitalAttracted'] },
      'Higher: Alpha, by about US$1.1 billion',
    ],
    [
      'two currencies',
      ['park/alpha', 'park/gamma'],
      { fields: ['capitalAttracted'] },
      expect.stringMatching(/^• Gamma: VND 5,000 billion/),
    ],
    ['dates', ['park/alpha', 'park/beta'], { fields: ['founded'] }, 'Earlier: Alpha'],
    [
      'a year and a day of it',
      ['park/beta', 'park/delta'],
      { fields: ['founded'] },
      'Ranges that overlap: Delta, Beta',
    ],
    ['words', ['park/alpha', 'park/beta'], { fields: ['status'] }, expect.stringMatching(/^• Beta: planned/)],
    [
      'time limits',
      ['procedure/first', 'procedure/second'],
      { fields: ['days'] },
      'Shorter: First, by 9.25 working days',
    ],
  ])('end with who leads: %s', (_, records, question, line) => {
    expect(last(records, question)).toEqual(line);
  });
});

describe('three parks', () => {
  it('end with the one that leads, the next, and the one at the other end', () => {
    expect(told(['park/alpha', 'park/beta', 'park/gamma'], { fields: ['area'] }).slice(-1)).toEqual([
      'Largest: Gamma, by 50–80 ha (next: Alpha). Smallest: Beta.',
    ]);
    expect(last(['park/alpha', 'park/delta', 'park/beta'], { fields: ['area'] })).toBe(
      'The same: Alpha, Delta. Smallest: Beta.',
    );
  });
});

describe('without a field', () => {
  it('what tells the kind apart is compared, and what none publishes is said once', () => {
    const lines = told(['park/alpha', 'park/beta']);
    expect(lines.filter((line) => line && !line.startsWith('•'))).toEqual([
      'Status',
      'Area',
      'Land price',
      'Developer',
      'Distance to the nearest port',
      'Not published for any of them: Occupancy, Infrastructure capital.',
    ]);
    expect(lines).toContain('• Alpha: Port-b: 8 km (March 2025; The Paper)');
  });

  it('procedures are compared by time, authority and fee', () => {
    expect(told(['procedure/first', 'procedure/second'])).toEqual([
      "Time by today's law",
      '• First: 6 working hours (March 2025; The Paper)',
      '• Second: 10 working days from receipt (March 2025; The Paper)',
      '',
      'Authority',
      '• First: board',
      '• Second: finance – outside parks; board',
      '',
      'Not published for any of them: Fee.',
    ]);
  });

  it('a former promise never stands without the time by today’s law', () => {
    const lines = told(['procedure/second', 'procedure/first'], { fields: ['formerPromise'] });
    expect(lines[0]).toBe("Time by today's law");
    expect(lines).toContain('• Second: No longer in force: 8 days (2024; The Other)');
  });
});

describe('comparisons of the records that ship', () => {
  it('rest on the compared records and offer them', () => {
    const question = comparing(['park/trang-due-3', 'park/nam-trang-cat'], { fields: ['area'] });
    const answer = compareAnswer(shipped, question);
    expect(answer.records).toEqual(question.records);
    const presses = answer.choices.flat().map(({ action }) => (action.do === 'act' ? action.verb : action.do));
    expect(presses).toEqual(['record', 'record', 'picture', 'brief', 'table']);
    expect(linesOf(answer).at(-1)).toBe('Larger: Trang Due 3, by 452.34 ha');
  });

  it.each(languages)('are told in %s', (language) => {
    const pairs: RecordRef[][] = [
      ['park/lai-cach', 'park/cong-hoa'],
      ['park/vsip-hai-phong', 'park/nomura-hai-phong', 'park/trang-due-3'],
      ['procedure/irc-issue', 'procedure/irc-adjust'],
      ['zone/southern-coastal-ez', 'zone/specialised-ez'],
      ['project/lg-display', 'project/pegatron'],
    ];
    const fieldSets: CompareQuestion['fields'][] = [
      [],
      ['area'],
      ['status'],
      ['landPrice'],
      ['location'],
      ['legalBasis'],
      ['steps'],
    ];
    for (const records of pairs) {
      for (const fields of fieldSets) {
        const text = linesOf(compareAnswer(shipped, comparing(records, { fields })), language).join('\n');
        expect(text).not.toMatch(/[\uE000\uE001]|undefined|\{/);
      }
    }
  });
});
