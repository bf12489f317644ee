import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { allFields, type FieldId, fieldsOf, recordOf } from '../../src/domain/knowledge-base.ts';
import { languages } from '../../src/domain/language.ts';
import type { DistanceEnd, Question } from '../../src/domain/question.ts';
import { Place } from '../../src/domain/records/place.ts';
import type { RecordRef } from '../../src/domain/refs.ts';
import { plainText, type Reply } from '../../src/domain/reply.ts';
import { phoneLength, renderAnswer } from '../../src/wording/render.ts';
import { shippedBase } from '../support/knowledge.ts';
import { inventedNumbers } from './shown-numbers.ts';
import { ask, askWhole, catalogues, tell } from './telling.ts';

const base = shippedBase();
const records = [...base.records.values()];
const language = fc.constantFrom(...languages);

const ends: DistanceEnd[] = [
  ...records.filter(({ kind }) => kind === 'place').map(({ ref }) => ({ place: ref })),
  ...Place.shape.type.options.map((type) => ({ type })),
];

type Asked = { readonly ref: RecordRef; readonly question: Question; readonly to: readonly DistanceEnd[] };

/** Any field of any record, with any end of a distance, or any record as a whole. */
const asking: fc.Arbitrary<Asked> = fc.constantFrom(...records).chain(({ kind, ref }) => {
  const fields = Object.keys(fieldsOf[kind]) as FieldId[];
  const whole: fc.Arbitrary<Asked> = fc.constant({ ref, question: askWhole(ref), to: [] });
  if (!fields.length) return whole;
  const some = fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 3 });
  const parts = fc.tuple(some, fc.uniqueArray(fc.constantFrom(...ends), { maxLength: 2 }));
  const asked = parts.map(([of, to]): Asked => ({ ref, question: ask(ref, of, to), to }));
  return fc.oneof({ weight: 1, arbitrary: whole }, { weight: 4, arbitrary: asked });
});

const broken = /undefined|null|NaN|\[object|\{ ?\$|[\uE000\uE001]|^\s*$/;
const faulty = (text: string) => broken.test(text);

function buttonsOf({ buttons }: Reply): string[] {
  return buttons.flat().map(({ label }) => label);
}

describe('whatever is asked of the records that ship', () => {
  it('is answered in all five languages without a broken word', () => {
    fc.assert(
      fc.property(asking, language, ({ question }, reader) => {
        const reply = renderAnswer(answerQuestion(base, question), reader, catalogues);
        expect([plainText(reply), ...buttonsOf(reply)].filter(faulty)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('fits a phone, and what does not fit is behind a button', () => {
    fc.assert(
      fc.property(asking, language, ({ question }, reader) => {
        const answer = answerQuestion(base, question);
        const reply = renderAnswer(answer, reader, catalogues);
        const lines = plainText(reply).split('\n');
        const whole = tell(base, question, reader);
        const isCut = plainText(reply).length < whole.length;
        // What is read in one piece, such as an order of steps, has no "more".
        const mostLength = answer.more ? phoneLength : Number.POSITIVE_INFINITY;
        expect(lines.slice(0, -1).join('\n').length).toBeLessThanOrEqual(mostLength);
        expect(reply.buttons.flat().some(({ action }) => action.do === 'more')).toBe(isCut);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows only numbers that the record holds', () => {
    fc.assert(
      fc.property(asking, language, ({ ref, question, to }, reader) => {
        const places = to.map((end) => ('place' in end ? recordOf(base, end.place).names : end.type));
        const labels = allFields.map((field) => catalogues[reader].format(`field-${field}`));
        const held = [recordOf(base, ref), places, labels];
        expect(inventedNumbers(tell(base, question, reader), reader, base, held)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['5.661 ha', 'vi', []],
    ['5,661 ha', 'en', []],
    ['5,661 ha', 'vi', ['5,661']],
    ['5.661 ha', 'en', ['5.661']],
    ['652,73 ha', 'vi', []],
    ['652.73 ha', 'ja', []],
    ['652,73 ha', 'en', ['652,73']],
    ['8 March 2025, Decree 96/2026', 'en', []],
    ['9 March 2025, Decree 97/2026', 'en', ['9', '97']],
  ] as const)('(of 5661, 652.73, 2025-03-08 and "96/2026", "%s" in %s has invented: %j)', (text, reader, invented) => {
    expect(inventedNumbers(text, reader, base, [5661, 652.73, '2025-03-08', '96/2026'])).toEqual(invented);
  });
});

it.each(records.map(({ ref }) => ref))('%s is told as a whole in all five languages', (ref) => {
  const answer = answerQuestion(base, askWhole(ref));
  expect(answer.records).toContain(ref);
  for (const reader of languages) expect(tell(base, askWhole(ref), reader)).not.toMatch(broken);
});
