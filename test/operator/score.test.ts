import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Case, caseFiles, readCases } from '../../src/operator/cases.ts';
import { faultsOf, isDirect, numbersIn, type Shown } from '../../src/operator/score.ts';
import { quantile, score, tally } from '../../src/operator/tally.ts';

const wanted = (parts: Partial<Case> = {}): Case => ({
  id: 'one',
  q: 'how large?',
  lang: 'en',
  kind: 'answer',
  tags: ['park'],
  why: 'a test',
  ...parts,
});

const shown = (parts: Partial<Shown> = {}): Shown => ({
  kind: 'answer',
  language: 'en',
  records: ['park/do-son'],
  text: 'Area: 1,077.5 ha',
  ...parts,
});

describe('numbers in a text', () => {
  it.each([
    ['en', '1,077.5 ha, 11.1 trillion', [1077.5, 11.1]],
    ['vi', '1.077,5 ha và 5.661 ha', [1077.5, 5661]],
    ['vi', '12,7 km; 2.795,372 tỷ', [12.7, 2795.372]],
    ['ja', '１，０７７ヘクタール', [1077]],
    ['en', '12 120 ha and 10 20', [12120, 10, 20]],
    ['en', '7/12/2026', [7, 12, 2026]],
    ['ko', 'none', []],
  ] as const)('%s: %s', (language, text, numbers) => {
    expect([...numbersIn(text, language)]).toEqual(numbers);
  });
});

describe('an answer', () => {
  it('is right when it shows all that is wanted', () => {
    expect(faultsOf(wanted({ any: ['park/do-son'], numbers: [1077.5], says: ['area'], not: ['km'] }), shown())).toEqual(
      [],
    );
  });

  it.each([
    ['of another kind', wanted({ kind: 'unknown' }), 'kind answer, not unknown'],
    ['about another record', wanted({ any: ['park/lai-vu'] }), 'none of park/lai-vu in [park/do-son]'],
    ['without one of all records', wanted({ all: ['park/do-son', 'park/lai-vu'] }), 'park/lai-vu missing'],
    ['without a number', wanted({ numbers: [1077] }), 'number 1077 missing'],
    ['without the words', wanted({ says: ['\\bkm\\b'] }), 'does not say /\\bkm\\b/'],
    ['with words that must not be', wanted({ not: ['AREA'] }), 'says /AREA/'],
  ])('%s is wrong', (_, each, fault) => {
    expect(faultsOf(each, shown())).toEqual([fault]);
  });

  it('counts only its first three records', () => {
    const records = ['park/a', 'park/b', 'park/c', 'park/do-son'];
    expect(faultsOf(wanted({ any: ['park/do-son'] }), shown({ records }))).toHaveLength(1);
    expect(faultsOf(wanted({ all: ['park/do-son'] }), shown({ records }))).toEqual([]);
  });

  it('that asks back offers two candidates, the wanted ones wherever they stand', () => {
    const clarify = wanted({ kind: 'clarify', any: ['park/d'] });
    expect(faultsOf(clarify, shown({ kind: 'clarify', records: ['park/d'] }))).toEqual(['fewer than two candidates']);
    expect(faultsOf(clarify, shown({ kind: 'clarify', records: ['park/a', 'park/b', 'park/c', 'park/d'] }))).toEqual(
      [],
    );
  });

  it('is direct when the figure is among the first 300 characters', () => {
    const one = wanted({ numbers: [153] });
    expect(isDirect(one, shown({ text: `${'・'.repeat(290)} 153 ha` }))).toBe(true);
    expect(isDirect(one, shown({ text: `${'・'.repeat(300)} 153 ha` }))).toBe(false);
    expect(isDirect(wanted({ numbers: [153], all: ['park/do-son'] }), shown())).toBeUndefined();
    expect(isDirect(wanted(), shown())).toBeUndefined();
  });
});

describe('a tally', () => {
  const counted = tally([
    score(wanted({ numbers: [1077.5] }), shown(), 1),
    score(wanted({ lang: 'vi', tags: ['park', 'price'] }), shown({ kind: 'unknown' }), 3),
    score(wanted({ kind: 'unknown', tags: [] }), shown(), 2),
  ]);

  it('counts by language, kind and tag', () => {
    expect(counted.all).toEqual({ right: 1, of: 3 });
    expect([...counted.byLanguage]).toEqual([
      ['en', { right: 1, of: 2 }],
      ['vi', { right: 0, of: 1 }],
    ]);
    expect(counted.byKind.get('answer')).toEqual({ right: 1, of: 2 });
    expect(counted.byTag.get('price')).toEqual({ right: 0, of: 1 });
  });

  it('counts false answers, wrong refusals and direct answers', () => {
    expect(counted.falseAnswers).toEqual({ right: 1, of: 1 });
    expect(counted.wrongRefusals).toEqual({ right: 1, of: 2 });
    expect(counted.direct).toEqual({ right: 1, of: 1 });
  });

  it('takes the median and the slowest hundredth', () => {
    expect([counted.medianMs, counted.p99Ms]).toEqual([2, 3]);
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe('a file of questions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'haidang-questions-'));
  const file = (name: string, ...lines: string[]): string => {
    writeFileSync(join(folder, name), lines.join('\n'));
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read line by line', () => {
    expect(
      readCases(file('good.jsonl', JSON.stringify(wanted()), '', JSON.stringify(wanted({ id: 'two' })))),
    ).toHaveLength(2);
    expect(caseFiles(folder)).toContain(join(folder, 'good.jsonl'));
  });

  it.each([
    ['no JSON', '{"id": ', /line 2/],
    ['a pattern that is none', JSON.stringify(wanted({ says: ['('] })), /says\.0 want a regular expression/],
    ['a record that is none', JSON.stringify({ ...wanted(), any: ['do-son'] }), /any\.0 want a record/],
    ['a field that is none', JSON.stringify({ ...wanted(), number: 1 }), /number/],
  ])('with %s is refused', (_, line, message) => {
    expect(() => readCases(file('bad.jsonl', JSON.stringify(wanted()), line))).toThrow(message);
  });
});
