import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { allFields, recordOf } from '../../src/domain/knowledge-base.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { Question, Understood } from '../../src/domain/question.ts';
import { plainText } from '../../src/domain/reply.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { renderAnswer } from '../../src/wording/render.ts';
import { inventedNumbers } from '../answers/shown-numbers.ts';
import { shippedKnowing } from '../assistant/chat.ts';
import { today } from '../support/knowledge.ts';
import { hostileTexts } from './hostile-texts.ts';

const { base, understanding } = shippedKnowing();
const catalogues = readCatalogues();
const hostile = hostileTexts(base);
const language = fc.constantFrom(...languages);

type Told = { readonly understood: Understood; readonly answer: Answer; readonly text: string };

function told(text: string, reader: Language): Told {
  const understood = understanding.understand(text, reader, today);
  const answer = answerQuestion(base, understood.question);
  return { understood, answer, text: plainText(renderAnswer(answer, understood.language, catalogues)) };
}

/** Milliseconds of the processor that any message may take; what else the machine does is no part of them. */
const mostMs = 50;

/** What is told, and what that took of the processor; a slow text is tried again, as it is slow each time and a collection of garbage is not. */
function timed(text: string, reader: Language, tries = 8): Told & { readonly ms: number } {
  const start = process.cpuUsage();
  const all = told(text, reader);
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  return ms < mostMs || tries === 1 ? { ...all, ms } : timed(text, reader, tries - 1);
}

/** Shrinking a slow text of 4,096 characters would take minutes; the text itself tells enough. */
const runs = { numRuns: 2000, endOnFailure: true };

/** The kinds of question that are answered with what records say, not with what is counted from them. */
const quoting: readonly Question['kind'][] = ['fields', 'record', 'sources'];

/** What an answer may take its numbers from: the records it names, the ends of distances, and the words for its fields. */
function heldBy({ understood, answer }: Told): unknown[] {
  const labels = allFields.map((field) => catalogues[understood.language].format(`field-${field}`));
  return [answer.records.map((ref) => recordOf(base, ref)), understood.question, labels];
}

describe('whatever is written', () => {
  // The first questions are slow for want of compiled code, whatever they are.
  beforeAll(() => {
    for (const text of fc.sample(hostile, { numRuns: 150, seed: 1 })) told(text, 'en');
  });

  it('gets one reply of a known kind, in time', () => {
    fc.assert(
      fc.property(hostile, language, (text, reader) => {
        const { answer, text: reply, ms } = timed(text, reader);
        expect(['answer', 'clarify', 'unknown']).toContain(answer.kind);
        expect(reply.trim()).not.toBe('');
        expect(ms).toBeLessThan(mostMs);
      }),
      runs,
    );
  }, 60_000);

  it('is answered with no figure that the records named do not hold', () => {
    fc.assert(
      fc.property(hostile, language, (text, reader) => {
        const all = told(text, reader);
        const { understood, answer } = all;
        if (answer.kind !== 'answer' || !quoting.includes(understood.question.kind)) return;
        expect(inventedNumbers(all.text, understood.language, base, heldBy(all))).toEqual([]);
      }),
      { ...runs, numRuns: 1000 },
    );
  }, 60_000);
});
