import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFlows } from '../src/assistant/all-flows.ts';
import { deskCommands, publicCommands } from '../src/assistant/commands.ts';
import { handlers } from '../src/assistant/handlers.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const guide = read('docs/officers.md');
const [vietnamese = '', english = ''] = guide.split("\n# The officers' desk\n");
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, word = '']) => word)),
];
const commandsIn = (text: string): string[] =>
  found(text, /(?<![\w/.])\/([a-z]+)\b/g).filter((word) => word !== 'knowledge');

/** All that stands in wording/ in a language, without its ids. */
function messagesIn(language: 'vi' | 'en'): ReadonlySet<string> {
  const files = readdirSync(new URL(`../wording/${language}/`, import.meta.url));
  return new Set(files.flatMap((file) => found(read(`wording/${language}/${file}`), /^[a-z][\w-]* = (.*)$/gm)));
}

describe("the officers' guide", () => {
  const known = new Set<string>([
    ...publicCommands,
    ...Object.keys(handlers.commands),
    ...Object.values(allFlows).map(({ id }) => id),
  ]);

  it.each(commandsIn(guide))('names a command that there is: /%s', (name) => {
    expect(known).toContain(name);
  });

  it.each([
    ['Vietnamese', vietnamese],
    ['English', english],
  ])('names every command of the desk in %s', (_language, text) => {
    expect(deskCommands.filter((name) => !commandsIn(text).includes(name))).toEqual([]);
  });

  it.each(found(guide, /npm run (?:--silent )?(\w+)/g))('names a script that there is: npm run %s', (name) => {
    expect(scripts).toHaveProperty(name);
  });

  it.each([
    ['vi', vietnamese],
    ['en', english],
  ] as const)('names buttons by their words in %s', (language, text) => {
    const words = messagesIn(language);
    expect(found(text, /\[([^\]…]+)\](?!\()/g).filter((label) => !words.has(label))).toEqual([]);
  });

  it.each(found(guide, /\]\(([\w.-]+)\)/g))('leads to a file that there is: %s', (file) => {
    expect(existsSync(new URL(`../docs/${file}`, import.meta.url))).toBe(true);
  });
});
