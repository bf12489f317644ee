import type { Found } from './phrases.ts';
import type { Reading } from './reading.ts';

/** So many words may stand between who writes and what they say of themselves ("we are a small Japanese company"). */
const besideWriter = 3;

/** Whether words tell of the writer ("our company", "we are a Korean firm"): they ask for nothing. */
export function isOfWriter({ from, to }: Pick<Found, 'from' | 'to'>, { found }: Pick<Reading, 'found'>): boolean {
  const writers = found.filter(({ concept, doubt }) => concept === 'writer:is' && doubt < 0.1);
  return writers.some((writer) => (writer.from <= from && to <= writer.to) || isAfter(writer, from));
}

const isAfter = (writer: Found, from: number): boolean => from >= writer.to && from - writer.to <= besideWriter;
