import { describe, expect, it } from 'vitest';
import { deadlineAnswer } from '../../src/answers/deadline-answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { DeadlineQuestion } from '../../src/domain/question.ts';
import { plainText } from '../../src/domain/reply.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { renderAnswer } from '../../src/wording/render.ts';
import { shippedBase } from '../support/knowledge.ts';

const base = shippedBase();
const catalogues = readCatalogues();

/** All lines of an answer, as if "more" had been pressed. */
function linesOf({ more: _more, ...answer }: Answer, language: Language = 'en'): string[] {
  return plainText(renderAnswer(answer, language, catalogues)).split('\n');
}

function asked(id: string, day: string, counts: DeadlineQuestion['counts'] = 'from-filing'): Answer {
  return deadlineAnswer(base, { kind: 'deadline', procedure: `procedure/${id}`, day, counts });
}

describe('a due date', () => {
  it('comes first, then how it was counted', () => {
    const answer = asked('irc-issue', '2026-11-20');
    expect(answer).toMatchObject({ kind: 'answer', records: ['procedure/irc-issue'] });
    expect(linesOf(answer).slice(1)).toEqual([
      'Due by Monday 7 December 2026',
      '10 working days (31 March 2026; Decree 96/2026/NĐ-CP, Art 39.3), counted from the day a complete and valid dossier is received, here Friday 20 November 2026; that day itself is not counted (Civil Code 91/2015/QH13, Art 147).',
      'Days off skipped besides weekends: Vietnam Culture Day (Tuesday 24 November 2026).',
      'The clock stops while you complete the dossier (Decree 96/2026/NĐ-CP, Art 6.1).',
      '• After an in-principle approval that also approves the investor: Due by Monday 30 November 2026 – 5 working days (31 March 2026; Decree 96/2026/NĐ-CP, Art 38.1)',
      '• Under the special investment procedure: Due by Monday 14 December 2026 – 15 working days (31 March 2026; Decree 96/2026/NĐ-CP, Art 47.5)',
    ]);
  });

  it.each<[what: string, id: string, day: string, counts: DeadlineQuestion['counts'], ...lines: string[]]>([
    [
      'filed on a weekend counts from the next working day',
      ...(['irc-adjust', '2026-11-21', 'from-filing'] as const),
      'Due by Thursday 3 December 2026',
      'Saturday 21 November 2026 is a day off (weekend); what is filed then counts as received on Monday 23 November 2026.',
    ],
    [
      'filed on a holiday names it',
      ...(['irc-adjust', '2026-11-24', 'from-filing'] as const),
      'Tuesday 24 November 2026 is a day off (Vietnam Culture Day); what is filed then counts as received on Wednesday 25 November 2026.',
    ],
    [
      'over days not yet decided is provisional',
      ...(['irc-adjust', '2027-01-28', 'from-filing'] as const),
      'Due by Monday 15 February 2027 – provisional',
      'Provisional: Friday 5 February 2027, 8–11 February 2027 not decided yet; the day may still move.',
    ],
    [
      'of calendar days moves off a holiday',
      ...(['land-lease-state', '2026-08-17', 'from-filing'] as const),
      'Due by Thursday 3 September 2026',
      'The last day, Tuesday 1 September 2026, is a day off, so the period ends on the next working day (Civil Code 91/2015/QH13, Art 148.5).',
    ],
    [
      'over a working Saturday counts it',
      ...(['internal-labour-rules', '2026-08-20', 'from-filing'] as const),
      'Due by Friday 28 August 2026',
      'Saturday 22 August 2026 is a working day, in place of Monday 31 August 2026.',
    ],
    [
      'that rests on an unverified source says so first',
      ...(['eia-appraisal', '2026-11-25', 'from-filing'] as const),
      'Unofficial, not checked by the Board: Group I project appraised by the Ministry (at most): Due by Thursday 7 January 2027',
    ],
    [
      'counted from another event is not invented',
      ...(['capital-contribution', '2026-08-20', 'from-filing'] as const),
      'Due by Wednesday 18 November 2026',
      '• Registering the lower capital if it was not paid in full: 30 days (2020; Law on Enterprises 59/2020/QH14, Art 47.4) from the end of the 90 days',
    ],
    [
      'beyond the calendar is not guessed',
      ...(['irc-issue', '2027-12-29', 'from-filing'] as const),
      'No day can be given: the days off are known only for 2025–2027',
      '10 working days (31 March 2026; Decree 96/2026/NĐ-CP, Art 39.3)',
    ],
    [
      'is counted back',
      ...(['irc-issue', '2026-12-07', 'back-from-due'] as const),
      'File by Friday 20 November 2026 to have it by Monday 7 December 2026',
    ],
    [
      'not published is said to be so',
      ...(['land-rent-exemption', '2026-11-20', 'from-filing'] as const),
      "Time by today's law: not published. Please ask the Board (heza.gov.vn).",
    ],
    [
      'of a notice is counted back from the event',
      ...(['construction-commencement-notice', '2027-03-01', 'back-from-due'] as const),
      'Projects under the special investment procedure, notice before work starts, at least: Send the notice by Friday 29 January 2027 for an event on Monday 1 March 2027',
    ],
    [
      'of a notice leads to the earliest event',
      ...(['construction-commencement-notice', '2026-11-20', 'from-filing'] as const),
      'Projects under the special investment procedure, notice before work starts, at least: Not before Sunday 20 December 2026, if the notice is received on Friday 20 November 2026',
    ],
  ])('%s', (_, id, day, counts, ...lines) => {
    expect(linesOf(asked(id, day, counts))).toEqual(expect.arrayContaining(lines));
  });

  it('leaves out former law', () => {
    for (const language of languages)
      expect(linesOf(asked('irc-adjust', '2026-11-20'), language).join('\n')).not.toMatch(/31\/2021/);
  });

  it('can be given for every procedure in every language, both ways', () => {
    const procedures = [...base.records.values()].filter(({ kind }) => kind === 'procedure');
    for (const { id } of procedures)
      for (const language of languages)
        for (const counts of ['from-filing', 'back-from-due'] as const)
          expect(linesOf(asked(id, '2026-11-20', counts), language).length).toBeGreaterThan(1);
  });
});
