import { cited } from '../../answers/cite.ts';
import { pointArg } from '../../answers/values.ts';
import { type Answer, type Block, block } from '../../domain/answer.ts';
import type { PointEntry } from '../../domain/entries.ts';
import { recordChoices } from '../../answers/choices.ts';
import type { Answers, FlowContext } from '../flow.ts';
import { toResult } from '../view.ts';
import { needsOf } from './needs.ts';
import { bestOf } from './result.ts';
import { sortedBy, type Suited } from './suited.ts';

/** The page of the map that shows a point. */
function mapPage({ value: { lat, lon } }: PointEntry): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=14/${lat}/${lon}`;
}

/** The point that a park stands by. */
const pointOf = ({ park }: Suited): PointEntry | undefined =>
  park.kind === 'park' ? park.coordinates?.[0] : undefined;

function placeLine({ base }: FlowContext, one: Suited): Block[] {
  const { park } = one;
  const point = pointOf(one);
  if (!point) return [];
  const place = cited(base, pointArg(point), point);
  const map = { link: 'openstreetmap.org', href: mapPage(point) };
  return [block('item', 'find-place', { name: { names: park.names }, place, map })];
}

/** Where the best suited lie: their published points with a map, and which publish none. */
export function placesAnswer(context: FlowContext, answers: Answers): Answer {
  const best = bestOf(sortedBy(context.base, needsOf(answers)));
  const placed = best.flatMap((one) => placeLine(context, one));
  const without = best.filter((one) => !pointOf(one)).map(({ park }) => ({ names: park.names }));
  const records = best.map(({ park }) => park.ref);
  return {
    kind: 'answer',
    records,
    blocks: [
      ...(placed.length ? [block('title', 'find-places'), ...placed] : []),
      ...(without.length ? [block('line', 'find-no-place', { names: { list: without } })] : []),
    ],
    choices: [...recordChoices(context.base, records), toResult('find')],
  };
}
