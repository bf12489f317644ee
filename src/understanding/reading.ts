import type { FieldId } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { AmountFound, DateFound } from './numbers-found.ts';
import type { Found } from './phrases.ts';
import type { Named } from './name-index.ts';
import type { SpelledToken } from './spelled-text.ts';
import type { OnTopic } from './topic-index.ts';

/** All that is found in a question before it is decided what it asks: the evidence, without a judgement. */
export type Reading = {
  readonly tokens: readonly SpelledToken[];
  readonly language: Language;
  /** Records named, best first: parks, zones and projects. */
  readonly named: readonly Named[];
  /** Places named, best first: where distances end. */
  readonly places: readonly Named[];
  /** Procedures, facts and frequent questions whose names stand in the question word for word, best first. */
  readonly titled: readonly Named[];
  /** Records on the subject, best first: procedures, facts and frequent questions. */
  readonly topics: readonly OnTopic[];
  /** Known phrases outside the names that stand, in order. */
  readonly phrases: readonly Found[];
  /** All known phrases outside the names, also those that a longer one covers. */
  readonly found: readonly Found[];
  /** The day of the question, YYYY-MM-DD. */
  readonly today: string;
  /** Numbers with their units, and dates, in order. */
  readonly measured: readonly AmountFound[];
  readonly dated: readonly DateFound[];
  /** Every concept spoken of, also where a longer phrase holds it ("which parks" holds "parks"). */
  readonly mentions: ReadonlySet<string>;
  /** The positions of the words that carry meaning: all but fillers. */
  readonly meaningful: readonly number[];
  /** Words that carry meaning and that nothing explains, as a share of all that carry meaning. */
  readonly unexplained: number;
  /** Words that no record and no vocabulary knows, as a share of all that carry meaning. */
  readonly foreign: number;
};

/** The ids of the concepts of one kind that a reading holds, in the order of the question. */
export function conceptsOf(reading: Pick<Reading, 'phrases'>, kind: string): string[] {
  const prefix = `${kind}:`;
  return [
    ...new Set(
      reading.phrases
        .filter(({ concept }) => concept.startsWith(prefix))
        .map(({ concept }) => concept.slice(prefix.length)),
    ),
  ];
}

/** The fields a reading speaks of, in the order of the question. */
export const fieldsIn = (reading: Pick<Reading, 'phrases'>): FieldId[] => conceptsOf(reading, 'field') as FieldId[];
