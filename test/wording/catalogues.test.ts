import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/domain/language.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { families, idsInCalls, prefixesInCalls, quoted } from './used-ids.ts';

const catalogues = readCatalogues();
const english = catalogues.en.ids();

/** Each message as it is written. */
function messagesOf(language: Language): [id: string, text: string][] {
  const folder = new URL(`../../wording/${language}/`, import.meta.url);
  const text = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  return text.split(/^(?=[a-z#])/m).flatMap((message): [string, string][] => {
    const [, id] = /^([a-z][\w-]*) =/.exec(message) ?? [];
    return id ? [[id, message]] : [];
  });
}

/** What a pattern finds in each message that has any of it. */
function foundIn(language: Language, find: (text: string, id: string) => string[]): Record<string, string[]> {
  const found = messagesOf(language).map(([id, text]) => [id, [...new Set(find(text, id))].toSorted()] as const);
  return Object.fromEntries(found.filter(([, each]) => each.length));
}

/** The variables of a message. Which plural and which form of a month or day is a matter of the language. */
function variables(text: string, id: string): string[] {
  const names = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name.replace(/(Name|Day)$/, ''));
  return names.filter((name) => !name.endsWith('Count') && !(name === 'count' && id.startsWith('unit-')));
}

const addresses = (text: string): string[] => text.match(/[a-z]+(\.[a-z]+)*\.vn/g) ?? [];

describe.each(languages)('the catalogue %s', (language) => {
  it('has the messages of the English one, each once', () => {
    const ids = messagesOf(language).map(([id]) => id);
    expect(ids.toSorted()).toEqual(english.toSorted());
    expect(ids.toSorted()).toEqual(catalogues[language].ids().toSorted());
  });

  it('has the same variables in each message', () => {
    expect(foundIn(language, variables)).toEqual(foundIn('en', variables));
  });

  it('leads to the same addresses', () => {
    expect(foundIn(language, addresses)).toEqual(foundIn('en', addresses));
  });
});

describe('messages', () => {
  it('stand in the same files in every language', () => {
    const files = (language: Language) =>
      readdirSync(new URL(`../../wording/${language}/`, import.meta.url)).toSorted();
    for (const language of languages) expect(files(language)).toEqual(files('en'));
  });

  it('named in the source all exist', () => {
    expect(idsInCalls.length).toBeGreaterThan(50);
    expect(idsInCalls.filter((id) => !english.includes(id))).toEqual([]);
  });

  it('of every unit, field, command, reason and the like exist', () => {
    expect(families.filter((id) => !english.includes(id))).toEqual([]);
  });

  it('put together in the source exist', () => {
    expect(prefixesInCalls).toContain('field-');
    expect(prefixesInCalls.filter((prefix) => !english.some((id) => id.startsWith(prefix)))).toEqual([]);
  });

  it('are all used', () => {
    const enumerated = new Set(families.map((id) => id.slice(0, id.indexOf('-') + 1)));
    const open = prefixesInCalls.filter((prefix) => !enumerated.has(prefix));
    const isUsed = (id: string) =>
      quoted.has(id) || families.includes(id) || open.some((prefix) => id.startsWith(prefix));
    expect(english.filter((id) => !isUsed(id))).toEqual([]);
  });
});

describe('a message', () => {
  it('that is missing is a fault, not a gap in the text', () => {
    expect(() => catalogues.en.format('no-such-message')).toThrow('wording/en has no message no-such-message');
  });

  it('without one of its arguments is a fault, not a brace in the text', () => {
    expect(() => catalogues.en.format('sources-of')).toThrow('sources-of');
  });
});
