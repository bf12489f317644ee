import type { KnownRecord } from '../domain/knowledge-base.ts';
import { wordsOf } from './name-forms.ts';

/** What a former district or city is written with. */
const district = /(?:[Hh]uyện|[Qq]uận|[Tt]hành phố|[Tt]hị xã|[Đđ]ặc khu) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+)/gu;
const properName = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu;
/** What stands before a name with a capital of its own. */
const kindOfPlace = /^(?:Phường|Xã|Huyện|Quận) /;
/** The whole city and the former province are no part of either, and Hanoi is where a road comes from. */
const noPart = new Set(['Hải Phòng', 'Hải Dương', 'Hà Nội']);

function locationsOf(record: KnownRecord): string[] {
  return record.kind === 'park' ? (record.location ?? []).map(({ value }) => value.vi) : [];
}

/**
 * The districts, wards and communes that parks are looked for in ("parks in Chi Linh"), by their Vietnamese names: former
 * districts, and what more than one park lies in. Others are too like everyday words.
 */
export function localitiesOf(records: Iterable<KnownRecord>): ReadonlySet<string> {
  const found = new Set<string>();
  const once = new Set<string>();
  for (const record of records) {
    const text = locationsOf(record).join('; ');
    const names = new Set([...text.matchAll(properName)].map(([name]) => name.replace(kindOfPlace, '')));
    for (const name of names) (once.has(name) ? found : once).add(name);
    for (const [, name] of text.matchAll(district)) if (name) found.add(name);
  }
  return new Set([...found].filter((name) => !noPart.has(name)));
}

/** Whether a park lies in a place called so, whatever the case and the diacritics. */
export function liesIn(record: KnownRecord, words: string): boolean {
  return locationsOf(record).some((location) => ` ${wordsOf(location).join(' ')} `.includes(` ${words} `));
}
