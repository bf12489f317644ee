import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { families, idsInCalls, prefixesInCalls, quoted } from './used-ids.ts';

const catalogues = readCatalogues();
const english = catalogues.en.ids();

/** The variables of each message. Which plural and which form of a month is a matter of the language. */
function variablesOf(language: string): Map<string, string[]> {
  const text = readFileSync(new URL(`../../wording/${language}.ftl`, import.meta.url), 'utf8');
  return new Map(
    text.split(/^(?=[a-z])/m).flatMap((message): [string, string[]][] => {
      const [, id] = /^([a-z][\w-]*) =/.exec(message) ?? [];
      const found = [...message.matchAll(/\$(\w+)/g)].map(([, name = '']) => name.replace(/Name$/, ''));
      const told = found.filter((name) => !name.endsWith('Count') && !(name === 'count' && id?.startsWith('unit-')));
      return id ? [[id, [...new Set(told)].toSorted()]] : [];
    }),
  );
}

describe.each(languages)('the catalogue %s', (language) => {
  it('has the messages of the English one, each once', () => {
    expect(catalogues[language].ids().toSorted()).toEqual(english.toSorted());
  });

  it('has the same variables in each message', () => {
    expect(Object.fromEntries(variablesOf(language))).toEqual(Object.fromEntries(variablesOf('en')));
  });

  it('keeps what is no word: addresses, and line ends of one message', () => {
    for (const id of english) {
      const text = catalogues.en.has(id) && variablesOf('en').get(id)?.length === 0 ? catalogues.en.format(id) : '';
      for (const address of text.match(/[a-z]+(\.[a-z]+)*\.vn/g) ?? []) {
        expect(catalogues[language].format(id)).toContain(address);
      }
    }
  });
});

describe('messages', () => {
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
    expect(() => catalogues.en.format('no-such-message')).toThrow('wording/en.ftl has no message no-such-message');
  });

  it('without one of its arguments is a fault, not a brace in the text', () => {
    expect(() => catalogues.en.format('sources-of')).toThrow('sources-of');
  });
});
