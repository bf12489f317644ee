import { describe, expect, it } from 'vitest';
import type { KnownRecord } from '../../src/domain/knowledge-base.ts';
import type { RecordRef } from '../../src/domain/refs.ts';
import { shippedKnowing } from '../assistant/chat.ts';
import { today } from '../support/knowledge.ts';

const { base, understanding } = shippedKnowing();
const asked = [...base.records.values()].filter(({ kind }) => kind !== 'place');
const languages = ['en', 'vi'] as const;

/** Every slip follows from this and from the name it is made in; a miss names both. */
const seed = 20261121;
/** The least share of names with a slip that are found all the same. */
const budget = 0.97;
/** A word this short may become another word by one slip ("thanh", "hanh"), so it is left alone. */
const shortest = 5;

/** Where each letter's neighbours on a phone's keyboard stand. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A name in lower case without diacritics, as it is typed on a phone. */
const phoneTyped = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase();

/** Numbers from 0 up to 1 that follow from a text alone (FNV-1a, then mulberry32). */
function numbersFrom(text: string): () => number {
  let state = [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The letter beside one on the keyboard. */
function neighbour(letter: string, random: () => number): string {
  const row = rows.find((letters) => letters.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  const beside = [row[at - 1], row[at + 1]].filter((one) => one !== undefined);
  return beside[Math.floor(random() * beside.length)] ?? letter;
}

const slips = ['swap', 'drop', 'double', 'neighbour'] as const;
type Slip = (typeof slips)[number];

/** A word with one slip of the thumb behind its first letter, never the word itself. */
function slipIn(word: string, slip: Slip, random: () => number): string {
  const inside = Array.from({ length: word.length - 2 }, (_, i) => i + 1);
  const places = inside.filter((i) => slip !== 'swap' || word[i] !== word[i + 1]);
  const at = places[Math.floor(random() * places.length)] ?? 1;
  const [letter = '', next = ''] = [word[at], word[at + 1]];
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  if (slip === 'swap') return before + next + letter + after.slice(1);
  if (slip === 'drop') return before + after;
  return before + (slip === 'double' ? letter + letter : neighbour(letter, random)) + after;
}

/** A name as typed with one slip in one of its longer words; undefined when all its words are short. */
function mistyped(name: string, slip: Slip): string | undefined {
  const typed = phoneTyped(name);
  const random = numbersFrom(`${seed} ${slip} ${typed}`);
  const words = [...typed.matchAll(/[a-z]+/g)].filter(([word]) => word.length >= shortest);
  const word = words[Math.floor(random() * words.length)];
  if (!word) return undefined;
  return typed.slice(0, word.index) + slipIn(word[0], slip, random) + typed.slice(word.index + word[0].length);
}

/** The records a text leads to: those of its question, those it may mean, and those near to it. */
function foundBy(text: string, language: 'en' | 'vi'): readonly RecordRef[] {
  const { question } = understanding.understand(text, language, today);
  switch (question.kind) {
    case 'record':
      return [question.record, ...question.beside];
    case 'fields':
    case 'compare':
      return question.records;
    case 'which':
      return question.candidates;
    case 'deadline':
      return [question.procedure];
    case 'list':
      return question.among;
    case 'outside':
      return question.near;
    default:
      return [];
  }
}

type Case = { readonly record: KnownRecord; readonly language: 'en' | 'vi'; readonly text: string };

/** The cases whose record is not found, as lines for a failure message. */
const missed = (cases: readonly Case[]): string[] =>
  cases
    .filter(({ record, language, text }) => !foundBy(text, language).includes(record.ref))
    .map(({ record, language, text }) => `${record.ref} by ${language} "${text}"`);

describe('each record is found by its name as typed on a phone', () => {
  it('in lower case without diacritics', () => {
    const cases = asked.flatMap((record) =>
      languages.map((language) => ({ record, language, text: phoneTyped(record.names[language]) })),
    );
    expect(cases.length).toBe(asked.length * 2);
    expect(missed(cases)).toEqual([]);
  });

  it(`with one slip of the thumb, ${budget * 100}% of them`, () => {
    const cases = slips.flatMap((slip) =>
      asked.flatMap((record) =>
        languages.flatMap((language) => {
          const text = mistyped(record.names[language], slip);
          return text === undefined ? [] : [{ record, language, text }];
        }),
      ),
    );
    expect(cases.length).toBeGreaterThan(asked.length * slips.length * 1.5);
    const misses = missed(cases);
    const told = [`seed ${seed}: ${misses.length} of ${cases.length} missed`, ...misses];
    expect(misses.length <= cases.length * (1 - budget) ? [] : told).toEqual([]);
  }, 60_000);
});

describe('a slip of the thumb', () => {
  it('always changes the name, and follows from the seed alone', () => {
    const names = asked.flatMap(({ names: { en, vi } }) => [en, vi]);
    for (const slip of slips) {
      const typed = names.map((name) => mistyped(name, slip));
      expect(typed).toEqual(names.map((name) => mistyped(name, slip)));
      expect(names.filter((name, i) => typed[i] === phoneTyped(name))).toEqual([]);
    }
  });
});
