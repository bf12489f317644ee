import { type Answer, block } from '../domain/answer.ts';
import type { PointEntry } from '../domain/entries.ts';
import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { recordChoices } from './choices.ts';
import { cited } from './cite.ts';

type Point = PointEntry['value'];
type Park = Extract<KnownRecord, { kind: 'park' }>;
type Located = { readonly park: Park; readonly entry: PointEntry; readonly km: number };

const mostShown = 5;
/** The mean radius of the earth, in km. */
const earthKm = 6371;
/** Farther than this nobody asks for what is near: the point is not around Hai Phong. */
const farKm = 150;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The distance over the surface of the earth, in km (haversine); roads are longer. */
function straightKm(a: Point, b: Point): number {
  const [north, east] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(north / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(h));
}

const rounded = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));

function lineOf(base: KnowledgeBase, { park, entry, km }: Located) {
  const distance = cited(base, { amount: rounded(km), unit: 'km' }, entry);
  const say = entry.precision === 'outline' ? 'nearby-park' : 'nearby-park-approximate';
  return block('item', say, { name: { names: park.names }, distance });
}

/** The parks nearest to a point by straight line, of those whose place is published; how many are not is said. */
export function nearbyAnswer(base: KnowledgeBase, from: Point): Answer {
  const parks = [...base.records.values()].filter((record) => record.kind === 'park');
  const located = parks.flatMap((park): Located[] => {
    const [entry] = park.coordinates ?? [];
    return entry ? [{ park, entry, km: straightKm(from, entry.value) }] : [];
  });
  const nearest = located.toSorted((a, b) => a.km - b.km).slice(0, mostShown);
  const far = (nearest[0]?.km ?? Infinity) > farKm;
  const unplaced = { count: { number: parks.length - located.length } };
  const credit = nearest.some(({ entry }) => entry.openStreetMap) ? [block('note', 'nearby-credit')] : [];
  return {
    kind: 'answer',
    records: nearest.map(({ park }) => park.ref),
    blocks: [
      block('title', 'nearby-title'),
      ...(far ? [block('line', 'nearby-far')] : []),
      ...nearest.map((one) => lineOf(base, one)),
      block('note', 'nearby-straight'),
      block('note', 'nearby-unplaced', unplaced),
      ...credit,
    ],
    choices: recordChoices(
      base,
      nearest.map(({ park }) => park.ref),
    ),
  };
}
