import { describe, expect, it } from 'vitest';
import { changed, loadWith } from './good-base.ts';

const alpha = 'parks/alpha.yaml';
const beta = 'parks/beta.yaml';
const firstPark = changed(alpha, '[First Park]', '[Twin Park]');
const aliasesOfBeta = (line: string) => changed(beta, 'aliases: [Second Park]', line);

/** The faults that tell of names, as file, line and field. */
const namings = (changes: Record<string, string>) =>
  loadWith(changes).faults.map(({ file, line, field, message }) => [file, line, field, message]);

describe('a name that two records bear', () => {
  it('is a fault in each when neither says that it is shared', () => {
    const other = aliasesOfBeta('aliases: [Twin Park]');
    expect(namings({ [alpha]: firstPark.text, [beta]: other.text })).toEqual([
      [alpha, firstPark.line, 'aliases[0]', expect.stringContaining('also names park/beta')],
      [beta, other.line, 'aliases[0]', expect.stringContaining('also names park/alpha')],
    ]);
  });

  it('is a fault in the one that does not say so', () => {
    const other = aliasesOfBeta('sharedAliases: [Twin Park]');
    expect(namings({ [alpha]: firstPark.text, [beta]: other.text })).toEqual([
      [alpha, firstPark.line, 'aliases[0]', expect.stringContaining('put it under sharedAliases in each')],
    ]);
  });

  it('is accepted when both say so', () => {
    const shared = changed(alpha, 'aliases: [First Park]', 'sharedAliases: [Twin Park]');
    expect(namings({ [alpha]: shared.text, [beta]: aliasesOfBeta('sharedAliases: [Twin Park]').text })).toEqual([]);
  });

  it.each([
    ['by capitals and spaces', 'first  PARK'],
    ['by diacritics', 'Fírst Pärk'],
  ])('is not told apart %s', (_, name) => {
    const { text } = aliasesOfBeta(`aliases: ["${name}"]`);
    expect(namings({ [beta]: text }).map(([file]) => file)).toEqual([alpha, beta]);
  });

  it('may be a proper name of one and an alias of the other, and is a fault all the same', () => {
    const { text } = aliasesOfBeta('aliases: [alpha en]');
    expect(namings({ [beta]: text }).map(([file, , field]) => [file, field])).toEqual([
      [alpha, 'names.en'],
      [beta, 'aliases[0]'],
    ]);
  });

  it('may be borne twice by one record', () => {
    const { text } = aliasesOfBeta('aliases: [Second Park, second park]');
    expect(namings({ [beta]: text })).toEqual([]);
  });
});
