import { type Answer, block } from '../domain/answer.ts';
import { fieldRule, type KnowledgeBase, recordOf } from '../domain/knowledge-base.ts';
import type { Question } from '../domain/question.ts';
import { kindOf } from '../domain/refs.ts';
import { recordChoices, recordRow } from './choices.ts';

/** More candidates than this are not offered at once: a phone shows about so many buttons. */
const mostOffered = 8;

/** Asks which of several records is meant; a press answers what was asked. */
export function whichAnswer(base: KnowledgeBase, question: Extract<Question, { kind: 'which' }>): Answer {
  const candidates = question.candidates.slice(0, mostOffered);
  const [first] = candidates;
  const field = first && question.fields.find((asked) => fieldRule(kindOf(first), asked));
  const items = candidates.map((ref) => block('item', 'record-name', { name: { names: recordOf(base, ref).names } }));
  const lead = question.missing
    ? block('line', 'which-none-named', { name: { words: question.missing } })
    : field
      ? block('line', 'which-for-field', { field: { field } })
      : block('line', 'which');
  const { due } = question;
  return {
    kind: 'clarify',
    records: candidates,
    blocks: [lead, ...items],
    choices: due
      ? candidates.map((record) => recordRow(base, record, { do: 'due', record, ...due }))
      : recordChoices(base, candidates, field),
  };
}
