import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Language } from '../domain/language.ts';
import { isRecordRef } from '../domain/refs.ts';

const Refs = z.array(z.string().refine(isRecordRef, 'want a record such as park/do-son'));
const Patterns = z.array(z.string().refine(isPattern, 'want a regular expression'));

/** A question with what a right answer to it must show. */
const Case = z.strictObject({
  id: z.string(),
  q: z.string(),
  lang: Language,
  kind: z.enum(['answer', 'clarify', 'unknown']),
  /** One of these is among the first three records (of a clarify: among all candidates). */
  any: Refs.optional(),
  /** Each of these is among the records. */
  all: Refs.optional(),
  /** Numbers that stand in the text. */
  numbers: z.array(z.number()).optional(),
  /** Patterns that match the text, and patterns that do not. */
  says: Patterns.optional(),
  not: Patterns.optional(),
  tags: z.array(z.string()),
  /** The fact that decides. */
  why: z.string(),
});
export type Case = z.infer<typeof Case>;

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Reads a file of questions, one a line as JSON; throws and names the line that is none. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (!line.trim()) return [];
      const { data, error } = Case.safeParse(parseLine(line));
      if (data) return [data];
      throw new Error(
        `${file}, line ${at + 1}: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      );
    });
}

/** The question files of a folder. */
export function caseFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(folder, name));
}
