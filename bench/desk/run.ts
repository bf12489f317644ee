import { createAssistant } from '../../src/assistant/assistant.ts';
import type { Input } from '../../src/domain/turn.ts';
import { caseLookupOver } from '../../src/officers/status/named.ts';
import { catalogues, heldStore, noon, shippedKnowing, turnOf } from '../../test/assistant/chat.ts';
import { caseIdOf, madeUpCase } from '../../test/officers/cases/many-cases.ts';
import { seeded } from '../../test/support/seeded.ts';

const count = 20_000;
const times = 200;
const target = 25;

const store = heldStore();
for (let n = 0; n < count; n += 1) store.apply({ store: 'cases', key: caseIdOf(n), value: madeUpCase(n) });
for (let n = 0; n < count; n += 10)
  store.apply({
    store: 'progress',
    key: `case/${caseIdOf(n)}`,
    value: { entries: [{ percent: n % 101, at: noon, by: 'k1' }] },
  });
const knowing = shippedKnowing();
const assistant = createAssistant({ knowing: () => knowing, store, catalogues, owners: ['test:5501'] });
await caseLookupOver(store).keepUp();

const random = seeded(7);
const nth = (): number => random.number(count);

/** A name with two neighbouring letters swapped, as a hurried officer writes it. */
function slipped(name: string): string {
  const at = 10 + random.number(name.length - 14);
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

/** What officers look up, each time another. */
const lookUps: Readonly<Record<string, () => Input>> = {
  'a case by its number': () => ({ kind: 'text', text: caseIdOf(nth()) }),
  'a case by its name': () => ({ kind: 'text', text: madeUpCase(nth()).name }),
  'a case by its name with a slip': () => ({ kind: 'text', text: slipped(madeUpCase(nth()).name) }),
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

function measured(make: () => Input): number[] {
  const took = Array.from({ length: times }, (_, i) => {
    const turn = turnOf(make(), { update: `bench:${i}` });
    const from = process.cpuUsage();
    assistant.take(turn);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return took.slice(times / 10).toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);

console.log(`| look-up over ${count} cases | median ms of processor time | p99 |\n| --- | --- | --- |`);
const all = Object.entries(lookUps).flatMap(([what, make]) => {
  const took = measured(make);
  console.log(`| ${what} | ${at(took, 0.5)} | ${at(took, 0.99)} |`);
  return took;
});
const p99 = at(
  all.toSorted((a, b) => a - b),
  0.99,
);
console.log(`\np99 of all ${p99} ms, target ${target} ms: ${Number(p99) <= target ? 'met' : 'missed'}`);
