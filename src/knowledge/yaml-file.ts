import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import type { Fault } from './faults.ts';
import { type Path, placesIn } from './places.ts';

export type { Path } from './places.ts';

/** A file's content with the means to say where something stands in it. */
export type YamlFile = {
  readonly file: string;
  readonly content: unknown;
  fault(path: Path, message: string): Fault;
};

/** A path as people write it: `area[0].value`. */
function pathText(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`)).join('');
}

/** Reads a YAML text (1.2, core schema); what is no YAML comes back as a fault with its line. */
export function parseYaml(file: string, text: string): { yaml: YamlFile; faults: Fault[] } {
  let lineOf: ((path: Path) => number) | undefined;
  const fault = (path: Path, message: string): Fault => {
    lineOf ??= placesIn(text);
    return { file, line: lineOf(path), field: pathText(path), message };
  };
  try {
    return { yaml: { file, content: load(text, { schema: CORE_SCHEMA }), fault }, faults: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    return { yaml: { file, content: undefined, fault }, faults: [{ file, line, field: '', message: error.reason }] };
  }
}

/** Parses a file's content by a schema; every issue becomes a fault with its line. */
export function checkShape<T>(yaml: YamlFile, schema: z.ZodType<T>): { value?: T; faults: Fault[] } {
  const parsed = schema.safeParse(yaml.content);
  if (parsed.success) return { value: parsed.data, faults: [] };
  return { faults: parsed.error.issues.flatMap((issue) => issueFaults(yaml, issue)) };
}

function issueFaults(yaml: YamlFile, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => yaml.fault([...issue.path, key], 'unknown field'));
  }
  return [yaml.fault(issue.path, messageOf(issue))];
}

/** What is wanted; where a value may have one of several forms, what each of them wants. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return issue.message;
  return [...new Set(issue.errors.flat().map(messageOf))].join('; or: ');
}
