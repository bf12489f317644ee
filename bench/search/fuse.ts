import Fuse, { type IFuseOptions } from 'fuse.js';
import { type Engine, type Entry, entriesOf, folded } from './engine.ts';

const keys = [
  { name: 'names', weight: 2 },
  { name: 'aliases', weight: 1 },
];
const options: IFuseOptions<Entry> = { keys, includeScore: true, ignoreLocation: true };

function setting(name: string, more: IFuseOptions<Entry>): Engine['settings'][number] {
  return {
    name,
    build(base) {
      const fuse = new Fuse(entriesOf(base), { ...options, ...more });
      return (text) =>
        fuse.search(folded(text), { limit: 10 }).map(({ item, score = 1 }) => ({ ref: item.id, score: 1 - score }));
    },
  };
}

/** Fuse.js over all records. Its documentation advises ignoreLocation for long texts, and token search for many words. */
export const fuse: Engine = {
  name: 'Fuse.js 7.5.0',
  settings: [
    setting('ignoreLocation, threshold 0.6', {}),
    setting('ignoreLocation, threshold 0.4', { threshold: 0.4 }),
    setting('useTokenSearch, threshold 0.6', { useTokenSearch: true }),
    setting('useTokenSearch, threshold 0.3', { useTokenSearch: true, threshold: 0.3 }),
  ],
};
