import type { Question } from '../../src/domain/question.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import type { Engine, Hit } from './engine.ts';

const scored = (refs: readonly Hit['ref'][], score: number): Hit[] => refs.map((ref) => ({ ref, score }));

/** The records that a question is answered with, or asked back about; those only offered as near score nothing. */
function hitsOf(question: Question): Hit[] {
  if (question.kind === 'outside') return scored(question.near, 0);
  if (question.kind === 'which') return scored(question.candidates, 1);
  if (question.kind === 'record') return scored([question.record, ...question.beside], 1);
  if (question.kind === 'deadline') return scored([question.procedure], 1);
  if (question.kind === 'list') return scored(question.among.length ? question.among : ['fact/a-list'], 1);
  if ('records' in question) return scored(question.records, 1);
  return 'record' in question ? scored([question.record], 1) : [];
}

/** The understanding of this project, as the assistant asks it. */
export const ours: Engine = {
  name: 'Haidang',
  threshold: 0.5,
  settings: [
    {
      name: 'as it ships',
      build(base) {
        const understanding = createUnderstanding(base, 0);
        return (text) => hitsOf(understanding.understand(text, 'en', '2026-11-21').question);
      },
    },
  ],
};
