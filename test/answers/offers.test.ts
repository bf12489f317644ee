import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { OutsideReason, Question, TalkTopic } from '../../src/domain/question.ts';
import type { RecordRef } from '../../src/domain/refs.ts';
import { baseOf, message, tell } from './telling.ts';

const parks = Array.from({ length: 10 }, (_, i): RecordRef => `park/p${i}`);
const base = baseOf(Object.fromEntries(parks.map((ref) => [ref, { side: 'east' }])));
const actionsOf = (question: Question) =>
  answerQuestion(base, question)
    .choices.flat()
    .map(({ action }) => action);
const which = (more: object = {}): Question => ({ kind: 'which', candidates: parks.slice(0, 2), fields: [], ...more });

describe('which of several', () => {
  it('names each candidate and lets each be pressed', () => {
    expect(tell(base, which())).toBe(`${message('which')}\n• P0\n• P1`);
    expect(answerQuestion(base, which())).toMatchObject({ kind: 'clarify', records: ['park/p0', 'park/p1'] });
    expect(actionsOf(which())).toEqual([
      { do: 'record', record: 'park/p0' },
      { do: 'record', record: 'park/p1' },
    ]);
  });

  it('keeps what was asked: a press answers it', () => {
    const question = which({ fields: ['landPrice'] });
    expect(tell(base, question)).toContain(message('which-for-field', { field: 'Land price' }));
    expect(actionsOf(question)).toContainEqual({ do: 'field', record: 'park/p1', field: 'landPrice' });
  });

  it('opens the record where the field asked for is none of its kind', () => {
    expect(actionsOf(which({ fields: ['dossier'] }))).toContainEqual({ do: 'record', record: 'park/p1' });
  });

  it('says which name nothing bears', () => {
    expect(tell(base, which({ missing: 'P77' }))).toContain(message('which-none-named', { name: 'P77' }));
  });

  it('offers eight at most', () => {
    const answer = answerQuestion(base, which({ candidates: parks }));
    expect(answer.records).toEqual(parks.slice(0, 8));
    expect(answer.choices).toHaveLength(8);
  });
});

describe('a field without a record', () => {
  it('is asked back, with the lists to choose from and never a figure', () => {
    const question: Question = { kind: 'of-which', fields: ['landPrice'] };
    expect(answerQuestion(base, question)).toMatchObject({ kind: 'clarify', records: [] });
    expect(tell(base, question)).toBe(message('of-which', { field: 'Land price' }));
    expect(actionsOf(question)).toEqual([
      { do: 'menu', page: 'parks' },
      { do: 'menu', page: 'procedures' },
    ]);
  });
});

const topics: readonly TalkTopic[] = ['greeting', 'thanks', 'farewell', 'help', 'who'];
const reasons: readonly OutsideReason[] = [
  'scope',
  'elsewhere',
  'personal',
  'orders',
  'advice',
  'forecast',
  'not-understood',
];

describe('small talk', () => {
  it.each(topics)('%s is answered and leads to the menu', (topic) => {
    const question: Question = { kind: 'talk', topic };
    expect(answerQuestion(base, question)).toMatchObject({ kind: 'answer', records: [] });
    expect(tell(base, question)).toBe(message(`talk-${topic}`));
    expect(actionsOf(question)).toEqual([{ do: 'menu', page: 'start' }]);
  });
});

describe('somebody who is cross', () => {
  it('is told that it is a pity, and may write to the Board', () => {
    const question: Question = { kind: 'talk', topic: 'complaint' };
    expect(tell(base, question)).toBe(message('talk-complaint'));
    expect(actionsOf(question)).toEqual([
      { do: 'flow', flow: 'enquiry', move: 'start' },
      { do: 'menu', page: 'start' },
    ]);
  });
});

describe('a question outside the remit', () => {
  it.each(reasons)('%s is unknown, says why and rests on no record', (reason) => {
    const question: Question = { kind: 'outside', reason, near: [] };
    expect(answerQuestion(base, question)).toMatchObject({ kind: 'unknown', records: [] });
    expect(tell(base, question)).toBe(message(`outside-${reason}`));
  });

  it('offers what comes nearest', () => {
    const question: Question = { kind: 'outside', reason: 'not-understood', near: ['park/p3'] };
    expect(answerQuestion(base, question)).toMatchObject({ kind: 'unknown', records: [] });
    expect(tell(base, question)).toContain(message('did-you-mean'));
    expect(actionsOf(question)).toContainEqual({ do: 'record', record: 'park/p3' });
  });
});
