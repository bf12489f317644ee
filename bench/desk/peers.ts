import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Case } from '../../src/domain/case.ts';
import { fold } from '../../src/understanding/fold.ts';

/** Another way to find a case by what it is called: the ids it finds, the best first. */
export type Peer = {
  readonly name: string;
  readonly times: number;
  readonly find: (text: string) => readonly string[];
};

/** Both peers see names without diacritics, as ours does. */
export function createPeers(cases: readonly Case[]): readonly Peer[] {
  const called = cases.map(({ id, name, investor = '' }) => ({ id, name: fold(name), investor: fold(investor) }));
  const miniSearch = new MiniSearch({ fields: ['name', 'investor'], searchOptions: { fuzzy: 0.2, prefix: true } });
  miniSearch.addAll(called);
  const fuse = new Fuse(called, { keys: ['name', 'investor'], threshold: 0.3, ignoreLocation: true });
  return [
    { name: 'MiniSearch', times: 100, find: (text) => miniSearch.search(fold(text)).map(({ id }) => String(id)) },
    { name: 'Fuse.js', times: 20, find: (text) => fuse.search(fold(text), { limit: 20 }).map(({ item }) => item.id) },
  ];
}
