import type { Case } from '../../src/domain/case.ts';
import type { CaseLookup } from '../../src/officers/cases/lookup.ts';
import type { Seeded } from '../../test/support/seeded.ts';
import { timesOf, within } from './measure.ts';
import { createPeers, type Peer } from './peers.ts';

/** A name with two neighbouring letters swapped, as a hurried officer writes it. */
export function slipped(name: string, random: Seeded): string {
  const at = 10 + random.number(name.length - 14);
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

/** Finds cases by misspelt names with ours and with peers over the same names, and prints a table of times and hits. */
export function compareByName(cases: readonly Case[], lookup: CaseLookup, random: Seeded): void {
  const ours: Peer = { name: 'Haidang', times: 400, find: (text) => lookup.find(text).map(({ id }) => id) };
  const sought = cases.map(({ id, name }) => ({ id, text: slipped(name, random) }));
  console.log('\n| a misspelt name | median ms | p99 | times ours | found first |\n| --- | --- | --- | --- | --- |');
  let own = 0;
  for (const { name, times, find } of [ours, ...createPeers(cases)]) {
    let first = 0;
    const took = timesOf(times, (nth) => {
      const { id, text } = sought[(nth * 37) % sought.length] ?? { id: '', text: '' };
      if (find(text)[0] === id) first += 1;
    });
    own ||= within(took, 0.5);
    const cells = [within(took, 0.5).toFixed(2), within(took, 0.99).toFixed(1), (within(took, 0.5) / own).toFixed(0)];
    console.log(`| ${name} | ${cells.join(' | ')} | ${((100 * first) / times).toFixed(0)}% |`);
  }
}
