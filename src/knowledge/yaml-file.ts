import { isCollection, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './faults.ts';

/** A path into a document: keys of maps and indexes of lists. */
export type Path = readonly PropertyKey[];

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

/** The node at a path, or the nearest one above it. */
function nearestNode(document: Document, path: Path): Node | null {
  let node: unknown = document.contents;
  for (const part of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(part)) : undefined;
    const next: unknown = pair?.value ?? pair?.key ?? node.get(part, true);
    if (!isNode(next)) break;
    node = next;
  }
  return isNode(node) ? node : null;
}

/** Reads a YAML text; what is no YAML comes back as faults, each with its line. */
export function parseYaml(file: string, text: string): { yaml: YamlFile; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const faults = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    field: '',
    message: error.message,
  }));
  const fault = (path: Path, message: string): Fault => {
    const start = nearestNode(document, path)?.range?.[0];
    return { file, line: start === undefined ? 1 : lineAt(start), field: pathText(path), message };
  };
  return { yaml: { file, content: faults.length ? undefined : document.toJS(), fault }, faults };
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
  return [yaml.fault(issue.path, issue.message)];
}
