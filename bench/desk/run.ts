import { createAssistant } from '../../src/assistant/assistant.ts';
import type { Input } from '../../src/domain/turn.ts';
import { caseLookupOver } from '../../src/officers/status/named.ts';
import { catalogues, heldStore, noon, shippedKnowing, turnOf } from '../../test/assistant/chat.ts';
import { caseIdOf, madeUpCases } from '../../test/officers/cases/many-cases.ts';
import { seeded } from '../../test/support/seeded.ts';
import { holdsOfFile } from './file.ts';
import { holdsDuring, timesOf, within } from './measure.ts';
import { compareByName, slipped } from './names.ts';

const count = 20_000;
const times = 200;
const target = 25;

const cases = madeUpCases(count);
const store = heldStore();
for (const value of cases) store.apply({ store: 'cases', key: value.id, value });
for (let n = 0; n < count; n += 10)
  store.apply({
    store: 'progress',
    key: `case/${caseIdOf(n)}`,
    value: { entries: [{ percent: n % 101, at: noon, by: 'k1' }] },
  });
const knowing = shippedKnowing();
const assistant = createAssistant({ knowing: () => knowing, store, catalogues, owners: ['test:5501'] });
const lookup = caseLookupOver(store);

console.log(`| ${count} cases: while | the loop is held, 99% | at most, ms of processor time |\n| --- | --- | --- |`);
const indexing = await holdsDuring(lookup.keepUp);
console.log(`| the index is made | ${indexing.usual.toFixed(1)} | ${indexing.longest.toFixed(1)} |`);
await holdsOfFile(cases, knowing);

const random = seeded(7);
const nth = (): number => random.number(count);
const name = (): string => cases[nth()]?.name ?? '';

/** What officers look up, each time another. */
const lookUps: Readonly<Record<string, () => Input>> = {
  'a case by its number': () => ({ kind: 'text', text: caseIdOf(nth()) }),
  'a case by its name': () => ({ kind: 'text', text: name() }),
  'a case by its name with a slip': () => ({ kind: 'text', text: slipped(name(), random) }),
  'a park with a slip': () => ({ kind: 'text', text: ['tien thahn', 'gia lco', 'do sno'][nth() % 3] ?? '' }),
  'who handles a case': () => ({ kind: 'text', text: `who handles ${caseIdOf(nth())}` }),
  'what is delayed': () => ({ kind: 'command', name: 'delayed', rest: '' }),
  'what is delayed in a park': () => ({ kind: 'text', text: 'delayed in tien thanh' }),
  'cases by sector and country': () => ({ kind: 'text', text: 'electronics cases from korea' }),
  'the last page of all': () => ({ kind: 'press', action: { do: 'act', verb: 'items', of: 'all', choice: '2500' } }),
  'what lists can be narrowed by': () => ({
    kind: 'press',
    action: { do: 'act', verb: 'narrow', of: 'all', choice: 'officer' },
  }),
};

/** What all others are compared with: every case is looked at once, and all are put in order by their names. */
const plain = timesOf(times, () => [...store.all('cases')].toSorted(([, a], [, b]) => (a.name < b.name ? -1 : 1)));
const plainMs = within(plain, 0.5);

console.log(`\n| a turn | median ms | p99 | of sorting all cases |\n| --- | --- | --- | --- |`);
console.log(`| (all cases sorted by name) | ${plainMs.toFixed(1)} | ${within(plain, 0.99).toFixed(1)} | 1.00 |`);
const all = Object.entries(lookUps).flatMap(([what, make]) => {
  const took = timesOf(times, (n) => assistant.take(turnOf(make(), { update: `bench:${n}` })));
  const share = (within(took, 0.5) / plainMs).toFixed(2);
  console.log(`| ${what} | ${within(took, 0.5).toFixed(1)} | ${within(took, 0.99).toFixed(1)} | ${share} |`);
  return took;
});
const p99 = within(
  all.toSorted((a, b) => a - b),
  0.99,
);
console.log(`\np99 of all ${p99.toFixed(1)} ms, target ${target} ms: ${p99 <= target ? 'met' : 'missed'}`);
compareByName(cases, lookup, random);
