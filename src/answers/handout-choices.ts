import { type Choice, choice } from '../domain/answer.ts';
import type { FieldId, KnownRecord } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';
import { type Kind, kindOf, type RecordRef } from '../domain/refs.ts';
import { recordMarks } from './record-mark.ts';

/** So many parks stand side by side in a picture or on paper. */
const mostSideBySide = 4;

/** The figures by which parks are drawn as bars. */
export const drawnFields = ['occupancy', 'area', 'landPrice'] as const satisfies readonly FieldId[];

/** What is shared: records that people look up by name. */
const sharedKinds: readonly Kind[] = ['park', 'zone', 'procedure', 'project'];

const pictureChoice = (of: string, word?: string): Choice =>
  choice({ do: 'act', verb: 'picture', of, ...(word ? { choice: word } : {}) }, 'button-picture');

/** The map of all located parks, zones and ports. */
export const mapChoice: Choice = choice({ do: 'act', verb: 'picture', of: 'map' }, 'button-map');

/** A shortlist to print, and as a table. */
export function paperChoices(refs: readonly RecordRef[]): Choice[] {
  const of = recordMarks(refs.slice(0, mostSideBySide));
  return [
    choice({ do: 'act', verb: 'brief', of }, 'button-brief'),
    choice({ do: 'act', verb: 'table', of }, 'button-table'),
  ];
}

const canBeCompared = (refs: readonly RecordRef[]): boolean =>
  refs.length > 1 && refs.length <= mostSideBySide && refs.every((ref) => kindOf(ref) === 'park');

/** Under a comparison of parks: the same as a picture, to print, and as a table. */
export const underComparison = (refs: readonly RecordRef[]): Choice[][] =>
  canBeCompared(refs) ? [[pictureChoice('compare', recordMarks(refs)), ...paperChoices(refs)]] : [];

/** Under a ranking of all parks: the same as bars. */
export function underRanking({ of, among, filters, order }: ListQuestion): Choice[][] {
  const field = drawnFields.find((drawn) => drawn === order?.field);
  return field && of === 'park' && !among.length && !filters.length ? [[pictureChoice('ranks', field)]] : [];
}

/** Under a card: where it lies on the map, and how to hand it on. */
export function underCard(record: KnownRecord): Choice[][] {
  const of = record.ref;
  const isPlaced = record.kind === 'park' && record.coordinates?.length;
  const place = isPlaced ? [choice({ do: 'act', verb: 'place', of }, 'button-place')] : [];
  return sharedKinds.includes(record.kind)
    ? [[...place, choice({ do: 'act', verb: 'share', of }, 'button-share')]]
    : [];
}

/** A plan as a file with reminders. */
export const calendarChoice: Choice = choice({ do: 'act', verb: 'calendar' }, 'button-calendar');

/** Under a plan whose days are known. */
export const underPlan: readonly Choice[] = [pictureChoice('plan'), calendarChoice];
