import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const files = readdirSync('knowledge', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => join('knowledge', file));

describe('the two YAML readers', () => {
  it('find records to read', () => {
    expect(files.length).toBeGreaterThan(250);
  });

  it('read every file of the knowledge base alike', () => {
    const different = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return JSON.stringify(load(text, { schema: CORE_SCHEMA })) !== JSON.stringify(parse(text));
    });
    expect(different).toEqual([]);
  });
});
