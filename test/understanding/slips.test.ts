import { assert, constantFrom, property, string, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/domain/steps.ts';
import { editDistance } from '../../src/understanding/edit-distance.ts';
import { createGrowingSlipIndex } from '../../src/understanding/growing-slip-index.ts';
import { createSlipIndex } from '../../src/understanding/slip-index.ts';

const word = string({ unit: constantFrom('a', 'b', 'k', 'o'), minLength: 3, maxLength: 9 });
const words = uniqueArray(word, { minLength: 1, maxLength: 400 });
const two = () => 2;

test('an index of slips that grows finds the same words as one that is made at once', () => {
  assert(
    property(words, word, (all, text) => {
      const growing = createGrowingSlipIndex(two);
      all.forEach(growing.add);
      const within = (near: ReadonlySet<string>) =>
        [...near].filter((each) => editDistance(text, each, 2) <= 2).toSorted();
      expect(growing.size()).toBe(all.length);
      expect(within(growing.near(text, 2))).toEqual(within(atOnce(createSlipIndex(all, two)).near(text, 2)));
    }),
    { numRuns: 60 },
  );
});
