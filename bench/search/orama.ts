import { create, insertMultiple, search, type Tokenizer } from '@orama/orama';
import type { RecordRef } from '../../src/domain/refs.ts';
import { type Engine, entriesOf, folded, stopWordsOf } from './engine.ts';

const schema = { id: 'string', names: 'string', aliases: 'string' } as const;
const properties: ['names', 'aliases'] = ['names', 'aliases'];
const boost = { names: 2 };

/** Orama's own tokenizer drops what is not of its language; this one keeps every folded word. */
function tokenizer(stopWords: ReadonlySet<string>): Tokenizer {
  return {
    language: 'english',
    normalizationCache: new Map(),
    tokenize: (text) => text.split(' ').filter((word) => word && !stopWords.has(word)),
  };
}

function setting(name: string, tolerance: number, withStopWords: boolean): Engine['settings'][number] {
  return {
    name,
    build(base) {
      const stopWords = withStopWords ? stopWordsOf(base) : new Set<string>();
      const index = create({ schema, components: { tokenizer: tokenizer(stopWords) } });
      const entries = entriesOf(base).map((entry) => ({
        id: entry.id,
        names: entry.names.join(' '),
        aliases: entry.aliases.join(' '),
      }));
      const filled = Promise.resolve(insertMultiple(index, entries, 1000));
      return async (text) => {
        await filled;
        const { hits } = await search(index, { term: folded(text), properties, boost, tolerance, limit: 10 });
        return hits.map(({ id, score }) => ({ ref: id as RecordRef, score }));
      };
    },
  };
}

/** Orama, with typo tolerance and boosted names as its documentation shows them; without tolerance it matches prefixes. */
export const orama: Engine = {
  name: 'Orama 3.1.18',
  settings: [
    setting('tolerance 1, boost', 1, false),
    setting('tolerance 1, boost, stop words', 1, true),
    setting('prefixes, boost', 0, false),
    setting('prefixes, boost, stop words', 0, true),
  ],
};
