import { badRequest, isRefusal, type Refusal } from '../answer.ts';
import { type JsonObject, numberOf, textOf } from '../json.ts';
import type { Place } from '../messages.ts';
import type { Method } from '../world.ts';
import { deliver } from './deliver.ts';

function point(payload: JsonObject): { latitude: number; longitude: number } | Refusal {
  const latitude = numberOf(payload, 'latitude');
  const longitude = numberOf(payload, 'longitude');
  if (latitude === undefined) return badRequest('latitude is empty');
  if (longitude === undefined) return badRequest('longitude is empty');
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return onEarth ? { latitude, longitude } : badRequest('wrong location: latitude or longitude is out of range');
}

function place(kind: 'location' | 'venue', shown: Place, fields: JsonObject, plain: string) {
  return { kind, source: plain, plain, entities: [], fields, place: shown };
}

/** Bot API method sendLocation. */
export const sendLocation: Method = (world, payload) => {
  const location = point(payload);
  if (isRefusal(location)) return location;
  return deliver(world, payload, place('location', location, { location }, ''));
};

/** Bot API method sendVenue: a point with a title and an address. */
export const sendVenue: Method = (world, payload) => {
  const location = point(payload);
  if (isRefusal(location)) return location;
  const [title, address] = [textOf(payload, 'title') ?? '', textOf(payload, 'address') ?? ''];
  if (title === '') return badRequest('parameter "title" is required');
  if (address === '') return badRequest('parameter "address" is required');
  const fields = { location, venue: { location, title, address } };
  return deliver(world, payload, place('venue', { ...location, title, address }, fields, `${title}, ${address}`));
};
