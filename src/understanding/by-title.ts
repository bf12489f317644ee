import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { aboutTopic } from './about-topic.ts';
import { askedFields } from './asked-fields.ts';
import type { Decision } from './decision.ts';
import { titledProcedures, wholeName } from './procedures-named.ts';
import type { Reading } from './reading.ts';
import { recordsOf } from './subjects.ts';

/** A procedure whose name or abbreviation stands in the question, when a field of it is asked for. */
export function byTitle(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const [group] = titledProcedures(reading);
  const procedures = recordsOf(base, group ?? []);
  const fields = askedFields(reading, 'procedure');
  const [only, ...others] = procedures;
  if (!only || !fields.length) return undefined;
  const confidence = group?.[0]?.coverage ?? 0;
  if (others.length)
    return { question: { kind: 'which', candidates: procedures.map(({ ref }) => ref), fields }, confidence };
  return { question: { kind: 'fields', records: [only.ref], fields, to: [] }, confidence };
}

/** From this share of a question's words on, a title is all that the question says. */
const almostAll = 0.85;

/** A fact, frequent question or procedure whose title is all that the question says. */
export function byTitleAlone(reading: Reading): Decision | undefined {
  const { titled, meaningful } = reading;
  const [best] = titled;
  if (!best || best.coverage < wholeName || meaningful.length < 2) return undefined;
  const covered = meaningful.filter((i) => best.positions.includes(i)).length;
  if (covered / meaningful.length < almostAll) return undefined;
  return { question: aboutTopic(reading, best.ref), confidence: best.coverage };
}
