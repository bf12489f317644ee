import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/domain/language.ts';
import { isRecordRef } from '../src/domain/refs.ts';
import { readCases } from '../src/operator/cases.ts';
import { createOperatorAssistant } from '../src/operator/knowing.ts';
import { faultsOf, shownFor } from '../src/operator/score.ts';
import { noon, shippedKnowing } from './assistant/chat.ts';

const folder = resolve(import.meta.dirname, 'questions');
const casesOf = (name: string) => readCases(join(folder, `${name}.jsonl`));

const held = languages.map((language) => ({ language, cases: casesOf(language) }));
const open = casesOf('open');
const every = [...held.flatMap(({ cases }) => cases), ...open];

const knowing = shippedKnowing();
const assistant = createOperatorAssistant(knowing);

describe('the questions', () => {
  it('have an id each', () => {
    expect(every.filter(({ id }, at) => every.findIndex((each) => each.id === id) !== at)).toEqual([]);
  });

  it('stand in the file of their language', () => {
    expect(held.filter(({ language, cases }) => cases.some(({ lang }) => lang !== language))).toEqual([]);
  });

  it('expect only records that there are', () => {
    const refs = every.flatMap(({ any = [], all = [] }) => [...any, ...all]);
    expect(refs.filter((ref) => !isRecordRef(ref) || !knowing.base.records.has(ref))).toEqual([]);
  });
});

describe.each(held)('questions in $language', ({ cases }) => {
  for (const wanted of cases) {
    it(`${wanted.id}: ${wanted.q}`, () => {
      const shown = shownFor(assistant, wanted, noon);
      expect(faultsOf(wanted, shown), `${wanted.why}; the answer was: ${shown.text}`).toEqual([]);
    });
  }
});

describe('answers', () => {
  const texts = held.flatMap(({ cases }) => cases.map((wanted) => shownFor(assistant, wanted, noon).text));

  it('are no longer than a phone shows: twenty lines, and of a hundred ninety-nine within 750 letters', () => {
    expect(texts.filter((text) => text.split('\n').length > 20)).toEqual([]);
    expect(texts.filter((text) => text.length > 750).length).toBeLessThanOrEqual(texts.length / 100);
  });
});

describe('open questions', () => {
  for (const wanted of open) {
    it(`${wanted.id} is still open: ${wanted.q}`, () => {
      const faults = faultsOf(wanted, shownFor(assistant, wanted, noon));
      expect(faults, `right now: move it to test/questions/${wanted.lang}.jsonl`).not.toEqual([]);
    });
  }
});
