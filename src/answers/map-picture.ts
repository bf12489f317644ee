import type { PointEntry } from '../domain/entries.ts';
import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { type MapPicture, mapSorts } from '../domain/picture.ts';
import { sourceArg } from './cite.ts';
import { nested } from './said.ts';

type Sort = (typeof mapSorts)[number];

/** What a record is on the map; other kinds have no place on it. */
function sortOf(record: KnownRecord): Sort | undefined {
  if (record.kind === 'park' || record.kind === 'zone') return record.kind;
  return record.kind === 'place' && record.type === 'port' ? 'port' : undefined;
}

/** The first point on record: the one we stand by. */
const pointOf = (record: KnownRecord): PointEntry | undefined =>
  record.kind === 'park' || record.kind === 'place' ? record.coordinates?.[0] : undefined;

function placeOf({ names }: KnownRecord, sort: Sort, { value, precision }: PointEntry): MapPicture['places'][number] {
  return { name: { names }, sort, ...value, ...(precision === 'approximate' ? { approximate: true } : {}) };
}

/** Where the parks, zones and ports with a published point lie, and the names of those without. */
export function mapPicture(base: KnowledgeBase, today: string): MapPicture {
  const all = [...base.records.values()].flatMap((record) => {
    const sort = sortOf(record);
    return sort ? [{ record, sort, point: pointOf(record) }] : [];
  });
  const points = all.flatMap(({ point }) => point ?? []);
  const missing = mapSorts.map((sort) => ({
    sort,
    names: all.filter((one) => one.sort === sort && !one.point).map(({ record: { names } }) => ({ names })),
  }));
  return {
    kind: 'map',
    title: nested('picture-map-title'),
    day: today,
    notes: [
      nested('picture-note-map'),
      ...(points.some(({ openStreetMap }) => openStreetMap) ? [nested('picture-openstreetmap')] : []),
    ],
    sources: points.map((point) => sourceArg(base, point)),
    places: all.flatMap(({ record, sort, point }) => (point ? [placeOf(record, sort, point)] : [])),
    missing: missing.filter(({ names }) => names.length),
  };
}
