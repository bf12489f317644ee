import { z } from 'zod';
import { block } from '../../domain/answer.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { idOf, kindOf, type RecordRef, refOf } from '../../domain/refs.ts';
import { wholeName } from '../../understanding/procedures-named.ts';
import type { Reading } from '../../understanding/reading.ts';
import type { FlowContext, Step, StepRead } from '../flow.ts';
import { hasNoWord } from '../read-choice.ts';
import { wordOf } from '../word-of.ts';

/** The procedures on buttons, under their short names: those most asked for. */
const offered = [
  { id: 'irc-issue', say: 'plan-stage-irc' },
  { id: 'irc-adjust', say: 'plan-stage-irc-adjust' },
  { id: 'irc-special-procedure', say: 'plan-stage-irc-special' },
  { id: 'enterprise-registration', say: 'plan-stage-company' },
  { id: 'land-sublease-ip', say: 'plan-stage-sublease' },
  { id: 'construction-permit-new', say: 'plan-stage-permit' },
  { id: 'work-permit-issue', say: 'plan-stage-work-permits' },
  { id: 'environmental-permit', say: 'plan-stage-permit-to-run' },
];

const namesOf = (base: KnowledgeBase, id: string) => ({
  names: base.records.get(refOf('procedure', id))?.names ?? { vi: id, en: id },
});

/** From this score on a procedure is surely spoken of; from the lower one on it is asked whether it is meant. */
const surely = 0.7;
const perhaps = 0.4;
/** The next best must lie so far behind, or the better of the two is asked about. */
const margin = 0.15;

/** The procedure a text names, or speaks of, and whether that is sure. */
function procedureIn({ titled, topics }: Reading): { ref: RecordRef; sure: boolean } | undefined {
  const named = titled.filter(({ ref, coverage }) => kindOf(ref) === 'procedure' && coverage >= wholeName);
  const [only, ...others] = new Set(named.map(({ ref }) => ref));
  const [best, next] = topics.filter(({ ref }) => kindOf(ref) === 'procedure');
  if (only && !others.length) return { ref: only, sure: true };
  if (!best || best.score < perhaps) return undefined;
  return { ref: best.ref, sure: best.score >= surely && best.score - (next?.score ?? 0) >= margin };
}

function taken(base: KnowledgeBase, ref: RecordRef, sure: boolean): StepRead {
  const record = base.records.get(ref);
  const days = record?.kind === 'procedure' ? (record.days ?? []).filter(({ former }) => !former) : [];
  const name = namesOf(base, idOf(ref));
  if (!days.length) return { kind: 'refused', why: block('note', 'deadline-no-time', { name }) };
  return sure
    ? { kind: 'value', value: idOf(ref) }
    : { kind: 'doubtful', value: idOf(ref), why: block('note', 'flow-read-as') };
}

/** A procedure in any words; a question, or a day beside it, is a whole question and left to those who answer them. */
function readProcedure(text: string, { base, read }: FlowContext): StepRead {
  if (hasNoWord(text)) return { kind: 'refused', why: block('note', 'deadline-help-procedure') };
  const reading = read(text);
  const found = procedureIn(reading);
  if (/[?？]\s*$/.test(text) || reading.dated.length || !found) return { kind: 'other' };
  return taken(base, found.ref, found.sure);
}

export const procedure: Step = {
  id: 'procedure',
  words: /\b(procedure|thu tuc)\b|手续|手続|절차/,
  schema: z.string(),
  stands: (value, base) => base.records.has(refOf('procedure', wordOf(value))),
  ask: () => [block('line', 'deadline-ask-procedure')],
  choices: () => offered.map(({ id, say }) => ({ id, label: { say, with: {} }, value: id })),
  read: readProcedure,
  help: block('note', 'deadline-help-procedure'),
  shown: (value, { base }) => namesOf(base, wordOf(value)),
};
