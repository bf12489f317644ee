import type { Figure } from '../domain/entries.ts';
import { fieldRule, type FieldId, type KnowledgeBase } from '../domain/knowledge-base.ts';
import type { RankRow, RanksPicture } from '../domain/picture.ts';
import { isUnverified, sourceArg } from './cite.ts';
import { ordered, type Ranked } from './ordered.ts';
import { wantedEnd } from './rank-words.ts';
import { nested } from './said.ts';

/** As many bars stand in one picture. */
const mostBars = 20;
const wholePercent = 100;

function rowOf(base: KnowledgeBase, { record, entry, measure }: Ranked): RankRow {
  const { value, unit, qualifier } = entry as Figure;
  return {
    name: { names: record.names },
    low: measure.low,
    high: measure.high,
    value: { amount: value, unit, qualifier },
    asOf: entry.asOf,
    ...(isUnverified(base, entry) ? { unofficial: true } : {}),
  };
}

/** Parks by a figure such as occupancy, area or price; prices from the lowest on, all else from the most. */
export function ranksPicture(base: KnowledgeBase, field: FieldId, today: string): RanksPicture {
  const parks = [...base.records.values()].filter(({ kind }) => kind === 'park');
  const [example] = parks;
  const first = example ? wantedEnd('amount', example, field) : 'most';
  const { ranked, otherUnits, silent } = ordered(base, parks, { field }, first);
  const shown = ranked.slice(0, mostBars);
  const rows = shown.map((one) => rowOf(base, one));
  const isPercent = fieldRule('park', field)?.units?.includes('percent') ?? false;
  return {
    kind: 'ranks',
    title: nested('picture-ranks-title', { field: { field } }),
    day: today,
    notes: rows.some(({ unofficial }) => unofficial) ? [nested('picture-note-unofficial')] : [],
    sources: shown.map(({ entry }) => sourceArg(base, entry)),
    ...(isPercent ? { most: wholePercent } : {}),
    rows,
    left: ranked.length - shown.length + otherUnits.length,
    silent: silent.map(({ names }) => ({ names })),
  };
}
