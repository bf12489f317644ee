import { type Arg, block, saying } from '../../domain/answer.ts';
import type { PointEntry } from '../../domain/entries.ts';
import type { KnownRecord } from '../../domain/knowledge-base.ts';
import { recordChoices } from '../../answers/choices.ts';
import { citedWithNote } from '../../answers/cite.ts';
import { nested } from '../../answers/said.ts';
import { pointArg } from '../../answers/values.ts';
import type { FlowContext } from '../flow.ts';
import type { Given, Handled } from '../handler.ts';
import { gone, menu, recordNamed } from './gone.ts';

type Park = Extract<KnownRecord, { kind: 'park' }>;

/** What stands under the pin: first what must not be cut off, then where that is. */
function addressOf(park: Park, { precision, openStreetMap }: PointEntry): Arg {
  const [where] = park.location ?? [];
  const place: Arg = where ? { prose: where.value } : nested('venue-city');
  const exact = precision === 'approximate' ? nested('venue-approximate', { place }) : place;
  return openStreetMap ? nested('venue-credited', { place: exact }) : exact;
}

/** A park on the map: its point with date and source as text, then as a place. */
export function placeHandout({ base }: FlowContext, { of }: Given): Handled {
  const park = recordNamed(base, of);
  const [point] = park?.kind === 'park' ? (park.coordinates ?? []) : [];
  if (park?.kind !== 'park' || !point) return gone;
  const blocks = [
    block('title', 'record-name', { name: { names: park.names } }),
    block('line', 'item', { value: citedWithNote(base, pointArg(point), point) }),
  ];
  return {
    answer: { ...saying(blocks, [...recordChoices(base, [park.ref]), [menu]]), records: [park.ref] },
    handout: { place: { ...point.value, title: { names: park.names }, address: addressOf(park, point) } },
  };
}
