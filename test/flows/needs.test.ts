import { expect, test } from 'vitest';
import type { Answers } from '../../src/flows/flow.ts';
import { needsOf } from '../../src/flows/find/needs.ts';
import { sortedBy } from '../../src/flows/find/suited.ts';
import { shippedBase } from '../support/knowledge.ts';

const base = shippedBase();

/** Who looks for land, what is expected first, what must not be a match, and why. */
type Profile = {
  readonly who: string;
  readonly needs: Answers;
  readonly first: readonly string[];
  readonly never?: readonly string[];
  readonly near?: readonly string[];
  readonly why: string;
};
const profiles: readonly Profile[] = [
  {
    who: 'electronics, 20 ha, 20 km to a port, 100 USD',
    needs: { industry: 'electronics', hectares: 20, port: 20, budget: 100 },
    first: ['vsip-hai-phong', 'deep-c-hai-phong-2', 'nomura-hai-phong'],
    never: ['dai-an', 'tan-truong', 'trang-due-1', 'an-duong', 'cong-hoa'],
    why: 'VSIP publishes all four; the price of DEEP C II is not published; Nomura was reported full; Dai An lies at 50 km',
  },
  {
    who: 'pharmaceuticals, 8 ha, 60 km, 70 USD',
    needs: { industry: 'pharmaceuticals', hectares: 8, port: 60, budget: 70 },
    first: ['dai-an', 'lai-cach'],
    never: ['tan-trao'],
    why: 'Dai An names pharmaceuticals, Lai Cach is multi-sector; Tan Trao publishes neither distance nor price',
  },
  {
    who: 'food, 10 ha, 50 km',
    needs: { industry: 'food-processing', hectares: 10, port: 50 },
    first: ['dai-an', 'tan-truong'],
    near: ['lai-cach', 'phuc-dien-expansion'],
    why: 'Tan Truong is nearer, yet was reported full; Lai Cach misses by 3 km and the expansion of Phuc Dien by 18',
  },
  {
    who: 'logistics, 5 ha, 10 km',
    needs: { industry: 'logistics', hectares: 5, port: 10 },
    first: ['deep-c-hai-phong-1', 'deep-c-hai-phong-2', 'nam-dinh-vu-1'],
    why: 'all three name logistics, operate, and lie within 10 km of a port; equals stand in the order of their names',
  },
  {
    who: 'a thousand hectares',
    needs: { hectares: 1000 },
    first: ['nam-dinh-vu-1', 'vsip-hai-phong'],
    never: ['deep-c-hai-phong-2', 'dai-an'],
    near: ['xuan-cau-lach-huyen', 'trang-due-3'],
    why: 'only two parks on record are so large; those a quarter smaller are near misses',
  },
  {
    who: 'vehicles, 15 ha, 30 km',
    needs: { industry: 'automotive', hectares: 15, port: 30 },
    first: ['deep-c-hai-phong-2', 'nomura-hai-phong'],
    never: ['lai-cach'],
    why: 'Nomura was reported full and comes last; Lai Cach lies at 53 km, too far even for a near miss',
  },
  {
    who: 'electronics, 10 ha, 20 km to an airport',
    needs: { industry: 'electronics', hectares: 10, airport: 20 },
    first: ['deep-c-hai-phong-2', 'vsip-hai-phong', 'nomura-hai-phong'],
    never: ['dai-an'],
    why: 'Dai An lies 50 km from Cat Bi',
  },
  {
    who: 'the cheapest land, up to 60 USD',
    needs: { budget: 60 },
    first: ['cong-hoa', 'lai-cach', 'lai-vu'],
    never: ['vsip-hai-phong', 'deep-c-hai-phong-1'],
    near: ['an-duong', 'vsip-hai-phong'],
    why: 'a range that only begins below 60 comes after those wholly below; where a price is all that is asked, one not published is no match',
  },
  {
    who: 'garments with a wastewater plant, 5 ha, 60 km, 60 USD',
    needs: { industry: 'garments-textiles', hectares: 5, port: 60, budget: 60, wastewater: true },
    first: ['dai-an', 'lai-cach', 'tan-truong'],
    why: 'Dai An names garments and publishes its plant; Lai Cach is multi-sector; Tan Truong was reported full',
  },
  {
    who: 'plastics in a ready-built factory, 3 ha',
    needs: { industry: 'plastics', hectares: 3, 'ready-built': true },
    first: ['dai-an', 'lai-cach'],
    why: 'a park that names plastics comes before one that takes all sectors; ready-built factories are published for neither',
  },
];

const ids = (parks: readonly { park: { id: string } }[]): string[] => parks.map(({ park }) => park.id);

test.each(profiles)('$who', ({ needs, first, never = [], near = [] }) => {
  const sorted = sortedBy(base, needsOf(needs));
  expect(ids(sorted.matches).slice(0, first.length)).toEqual(first);
  for (const id of never) expect(ids(sorted.matches)).not.toContain(id);
  expect(ids(sorted.near)).toEqual(expect.arrayContaining([...near]));
});
