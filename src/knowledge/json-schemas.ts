import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Calendar } from '../domain/calendar.ts';
import { schemaOf, Topic } from '../domain/knowledge-base.ts';
import { Source } from '../domain/source.ts';

/** What editors complete from: a JSON Schema of each kind of file, by its name. */
function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    ...schemaOf,
    sources: z.record(z.string(), Source),
    topics: z.record(z.string(), Topic),
    calendar: Calendar,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema as z.ZodType, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

const onDisk = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
};

/** Writes the JSON Schemas that changed into a folder and says which. */
export function writeJsonSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const changed = [...jsonSchemas()].filter(([name, text]) => onDisk(join(folder, name)) !== text);
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  return changed.map(([name]) => name);
}
