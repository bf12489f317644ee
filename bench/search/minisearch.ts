import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Engine, type Entry, entriesOf, folded, stopWordsOf } from './engine.ts';

/** Each name is a field of its own, so that a record of many names has no long one; Vietnamese and English come first. */
const fields = ['first', 'second', 'third', 'fourth', 'fifth', 'aliases'];
const boost = { first: 2, second: 2 };
function extractField({ id, names, aliases }: Entry, field: string): string {
  if (field === 'id') return id;
  return field === 'aliases' ? aliases.join(' ') : (names[fields.indexOf(field)] ?? '');
}

function setting(name: string, searchOptions: SearchOptions, withStopWords = false): Engine['settings'][number] {
  return {
    name,
    build(base) {
      const stopWords = withStopWords ? stopWordsOf(base) : new Set<string>();
      const index = new MiniSearch<Entry>({
        fields,
        extractField,
        searchOptions,
        processTerm: (term) => (stopWords.has(term) ? null : term),
      });
      index.addAll(entriesOf(base));
      return (text) =>
        index
          .search(folded(text))
          .slice(0, 10)
          .map(({ id, score }) => ({ ref: id as Entry['id'], score }));
    },
  };
}

const longer = (term: string): boolean => term.length > 3;

/** MiniSearch, with fuzzy 0.2, prefixes and boosted fields as its documentation shows them. */
export const miniSearch: Engine = {
  name: 'MiniSearch 7.2.0',
  settings: [
    setting('fuzzy 0.2, boost', { fuzzy: 0.2, boost }),
    setting('fuzzy 0.2, prefix, boost', { fuzzy: 0.2, prefix: true, boost }),
    setting('fuzzy 0.2, prefix and boost, stop words', { fuzzy: 0.2, prefix: longer, boost }, true),
    setting('fuzzy 0.2, boost, stop words', { fuzzy: 0.2, boost }, true),
  ],
};
