import { describe, expect, it } from 'vitest';
import { sourcesAnswer } from '../../src/answers/sources-answer.ts';
import type { FieldId } from '../../src/domain/knowledge-base.ts';
import { renderAnswer } from '../../src/wording/render.ts';
import { baseOf, catalogues, message, prose, words } from './telling.ts';

const figure = (source: string, also?: string[]) => ({ value: 120, unit: 'ha', asOf: '2025', source, also });
const base = baseOf({
  'park/alpha': {
    side: 'east',
    area: [figure('paper', ['board']), figure('broker')],
    industrialLand: [figure('paper')],
    notPublished: { landPrice: { note: prose('none'), source: 'map', asOf: '2025' } },
  },
  'park/beta': { side: 'west' },
  'procedure/permit': { sources: ['law'], legalBasis: [{ source: 'law', articles: '39' }] },
});
const linesOf = (field?: FieldId) =>
  words(sourcesAnswer(base, 'park/alpha', field))
    .split('\n')
    .slice(1);

describe('sources', () => {
  it('of a record are all that it names, each once', () => {
    expect(linesOf().map((line) => /The Paper|The Board|A Broker|a hobby map/.exec(line)?.[0])).toEqual([
      'a hobby map',
      'The Paper',
      'The Board',
      'A Broker',
    ]);
  });

  it('of a field are those of the field', () => {
    expect(linesOf('industrialLand')).toEqual([
      `• The Paper – ${message('source-press')} (March 2025): https://paper.example/a`,
    ]);
  });

  it('of a field that is not published are those of what is known instead', () => {
    expect(linesOf('landPrice')).toEqual([expect.stringContaining('a hobby map')]);
  });

  it('with an address are a link; those without are none', () => {
    const spans = renderAnswer(sourcesAnswer(base, 'park/alpha', 'area'), 'en', catalogues).lines.slice(1);
    expect(spans.map((line) => line.find(({ href }) => href)?.href)).toEqual([
      'https://paper.example/a',
      'https://board.example',
      undefined,
    ]);
  });

  it('that are laws go by title and number', () => {
    expect(words(sourcesAnswer(base, 'procedure/permit'))).toBe(
      `${message('sources-of', { name: 'Permit' })}\n• Law on Investment 143/2025/QH15 – ${message('source-law')}`,
    );
  });

  it('that are none are said to be none', () => {
    expect(words(sourcesAnswer(base, 'park/beta'))).toContain(message('no-sources'));
  });
});
