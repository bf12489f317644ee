import { describe, expect, it } from 'vitest';
import { fieldRule } from '../src/domain/knowledge-base.ts';
import { languages } from '../src/domain/language.ts';
import { faultLine } from '../src/knowledge/faults.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createUnderstanding } from '../src/understanding/understand.ts';
import { knowledgeFolder, today } from './support/knowledge.ts';

const { base, faults, warnings } = loadKnowledge([knowledgeFolder], today);
const records = [...base.records.values()];

describe('the records that ship', () => {
  it('have no fault', () => {
    expect(faults.map(faultLine)).toEqual([]);
  });

  it('are none of them past their review date', () => {
    expect(warnings.map(faultLine)).toEqual([]);
  });

  it('say of nothing that it is zero where it is not known', () => {
    const zeros = records.flatMap((record) =>
      Object.entries(record).flatMap(([field, entries]) =>
        fieldRule(record.kind, field)?.shape === 'figures' && Array.isArray(entries)
          ? (entries as { value: unknown; note?: unknown }[])
              .filter(({ value, note }) => value === 0 && !note)
              .map(() => `${record.ref} ${field}`)
          : [],
      ),
    );
    expect(zeros.filter((zero) => !zero.endsWith(' distances'))).toEqual([]);
  });

  it('have words for every field in the languages that are complete', () => {
    for (const language of ['vi', 'en'] as const) expect(base.words[language].size).toBeGreaterThan(80);
    for (const language of languages) expect(base.words[language].size).toBeGreaterThan(0);
  });
});

describe('each record is found by its name', () => {
  const understanding = createUnderstanding(base);
  const found = (text: string, language: 'vi' | 'en') => {
    const { question } = understanding.understand(text, language, today);
    if (question.kind === 'record') return [question.record, ...question.beside];
    if (question.kind === 'fields') return question.records;
    if (question.kind === 'which') return question.candidates;
    return question.kind === 'outside' ? question.near : [];
  };
  const asked = records.filter(({ kind }) => kind !== 'place');

  it.each(asked.map((record) => [record.ref, record]))('%s', (ref, record) => {
    expect(found(record.names.en, 'en')).toContain(ref);
    expect(found(record.names.vi, 'vi')).toContain(ref);
  });
});
