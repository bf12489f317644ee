import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { type FieldId, type KnowledgeBase, type KnownRecord, schemaOf } from '../../src/domain/knowledge-base.ts';
import type { Language } from '../../src/domain/language.ts';
import type { DistanceEnd, Question } from '../../src/domain/question.ts';
import { kindOf, idOf, type RecordRef } from '../../src/domain/refs.ts';
import { plainText } from '../../src/domain/reply.ts';
import { Source } from '../../src/domain/source.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { renderAnswer } from '../../src/wording/render.ts';

const catalogues = readCatalogues();

/** A label that reads the same in all five languages. */
export const label = (word: string) => ({ vi: word, en: word, zh: word, ja: word, ko: word });

/** A sentence in the two languages of prose. */
export const prose = (en: string) => ({ vi: `${en} (vi)`, en });

const sources = {
  paper: { kind: 'press', publisher: 'The Paper', url: 'https://paper.example/a', published: '2025-03' },
  board: { kind: 'official', publisher: 'The Board', url: 'https://board.example' },
  broker: { kind: 'listing', publisher: 'A Broker' },
  map: { kind: 'unverified', publisher: 'a hobby map' },
  law: { kind: 'law', publisher: '143/2025/QH15', title: { vi: 'Luật Đầu tư', en: 'Law on Investment' } },
};

const terms = new Map(
  ['status:operating', 'scope:hai-phong', 'agency:board', 'progress:delay'].map((term) => [
    term,
    label(term.split(':')[1] ?? ''),
  ]),
);

/** A base that holds only the given records, each with what a test needs of it. */
export function baseOf(records: Readonly<Partial<Record<RecordRef, object>>>): KnowledgeBase {
  const known = Object.entries(records).map(([key, fields]): [RecordRef, KnownRecord] => {
    const ref = key as RecordRef;
    const [id, kind] = [idOf(ref), kindOf(ref)];
    const name = id.replace(/^./, (letter) => letter.toUpperCase());
    const head = { id, names: { vi: `${name} (vi)`, en: name }, owner: 'investment', reviewBy: '2027-03-31' };
    return [ref, { ...schemaOf[kind].parse({ ...head, ...fields }), kind, ref } as KnownRecord];
  });
  const words = { vi: new Map(), en: new Map(), zh: new Map(), ja: new Map(), ko: new Map() };
  return {
    withheld: new Map(),
    records: new Map(known),
    sources: new Map(Object.entries(sources).map(([id, source]) => [id, Source.parse(source)])),
    terms,
    words,
    abbreviations: new Map(),
    topics: new Map(),
    calendar: { years: [2026], occasions: {}, daysOff: [], workingSaturdays: [] },
  };
}

/** A question about fields of one record. */
export const ask = (record: RecordRef, fields: FieldId[], to: DistanceEnd[] = []): Question => ({
  kind: 'fields',
  records: [record],
  fields,
  to,
});

/** A question about a whole record. */
export const askWhole = (record: RecordRef): Question => ({ kind: 'record', record, beside: [] });

/** An answer in words, whole. */
export function words({ more: _more, ...answer }: Answer, language: Language = 'en'): string {
  return plainText(renderAnswer(answer, language, catalogues));
}

/** What a person reads who asks and presses "more". */
export const tell = (base: KnowledgeBase, question: Question, language: Language = 'en'): string =>
  words(answerQuestion(base, question), language);

/** A message of the catalogue in English, with what stands for its arguments. */
export const message = (id: string, args: Record<string, string> = {}): string => catalogues.en.format(id, args);

export { catalogues };
