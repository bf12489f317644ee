import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const features = ['understanding', 'answers', 'flows', 'officers', 'announcements'];

/** Which rooms each room may import; a room that is not in this table may not exist. Files at the top count by name. */
const mayImport: Readonly<Record<string, readonly string[] | 'all'>> = {
  'main.ts': 'all',
  'config.ts': [],
  'open-door.ts': [
    'config.ts',
    'domain',
    'assistant',
    'channels',
    'channels/telegram',
    'channels/terminal',
    'wording',
    'duties.ts',
    'open-drawing.ts',
    'open-sender.ts',
    'open-store.ts',
  ],
  'open-knowledge.ts': ['config.ts', 'domain', 'channels', 'knowledge', 'operator'],
  'open-drawing.ts': ['domain', 'assistant', 'pictures', 'channels'],
  'open-log.ts': [],
  'open-store.ts': ['config.ts', 'domain', 'channels', 'storage'],
  'duties.ts': ['config.ts', 'domain', 'agenda', 'assistant', 'wording', 'channels', 'open-sender.ts'],
  'open-metrics.ts': ['domain'],
  'open-port.ts': ['config.ts', 'domain', 'channels', 'channels/telegram'],
  'open-watch.ts': [
    'config.ts',
    'domain',
    'channels',
    'channels/telegram',
    'open-metrics.ts',
    'open-port.ts',
    'watched-store.ts',
  ],
  'watched-store.ts': ['domain'],
  'run.ts': ['channels', 'operator', 'exit-code.ts', 'open-store.ts'],
  'open-sender.ts': ['config.ts', 'domain', 'announcements', 'assistant', 'wording', 'channels'],
  'project-file.ts': [],
  'exit-code.ts': ['config.ts', 'knowledge', 'storage', 'channels/telegram', 'channels/terminal'],
  domain: [],
  knowledge: ['domain'],
  understanding: ['domain'],
  answers: ['domain'],
  flows: ['domain', 'understanding', 'answers'],
  officers: ['domain', 'understanding', 'answers', 'flows', 'agenda'],
  announcements: ['domain', 'understanding', 'answers', 'flows', 'agenda'],
  agenda: ['domain'],
  wording: ['domain', 'project-file.ts'],
  pictures: ['domain', 'wording', 'project-file.ts'],
  documents: ['domain', 'wording'],
  // Of pictures only the words of their captions: nothing is drawn in a turn.
  assistant: ['domain', 'wording', 'agenda', 'pictures', 'documents', ...features],
  storage: ['domain'],
  'channels/telegram': ['domain', 'assistant', 'channels'],
  'channels/terminal': ['domain', 'assistant', 'channels'],
  channels: ['domain', 'assistant'],
  operator: [
    'config.ts',
    'domain',
    'knowledge',
    'understanding',
    'answers',
    'officers',
    'wording',
    'pictures',
    'documents',
    'flows',
    'assistant',
    'storage',
  ],
};

/** Libraries that only one room, or one folder of it, may use, each behind that room's own words. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  grammy: ['channels/telegram'],
  'csv-parse': ['officers'],
  'csv-stringify': ['officers'],
  lowdb: ['storage'],
  pg: ['storage/postgres'],
  kysely: ['storage/postgres'],
  'write-file-atomic': ['storage', 'knowledge'],
  'close-with-grace': ['run.ts'],
  hono: ['open-port.ts'],
  '@hono/node-server': ['open-port.ts'],
  'prom-client': ['open-metrics.ts'],
  yaml: ['knowledge'],
  'js-yaml': ['knowledge'],
  '@fluent/bundle': ['wording'],
  pino: ['open-log.ts'],
  dotenv: ['operator'],
  '@napi-rs/canvas': ['pictures'],
  piscina: ['pictures'],
  uqr: ['pictures'],
  diff: ['operator'],
};

const source = resolve(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The room of a file: its folder, or the file itself at the top; a channel is a room of its own. */
function roomOf(file: string): string {
  const [first = '', second = '', third] = file.split('/');
  return first === 'channels' && third ? `${first}/${second}` : first;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)[^'"]*?from '([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

const roomsImported = (file: string): string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => roomOf(relative(source, resolve(source, dirname(file), path))));

const libraryOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

describe('the rooms of src/', () => {
  it('are all in the table, and nothing in the table is gone', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
    expect(Object.keys(mayImport).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it.each(files)('%s imports only the rooms it may', (file) => {
    const room = roomOf(file);
    const allowed = mayImport[room] ?? [];
    const forbidden = roomsImported(file).filter((to) => to !== room && allowed !== 'all' && !allowed.includes(to));
    expect(forbidden).toEqual([]);
  });

  it.each(files)('%s uses only libraries meant for its room', (file) => {
    const room = roomOf(file);
    const libraries = importsOf(file)
      .filter((path) => !path.startsWith('.'))
      .map(libraryOf);
    const mayUse = (library: string) => onlyIn[library]?.some((of) => of === room || file.startsWith(`${of}/`)) ?? true;
    expect(libraries.filter((library) => !mayUse(library))).toEqual([]);
  });

  it('leave PostgreSQL out of a start without it', () => {
    const importing = files.filter((file) => importsOf(file).some((path) => path.includes('storage/postgres/')));
    const atOnce = importing.filter((file) =>
      /^import (?!type)[^;]*? from '[^']*storage\/postgres\//m.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(atOnce.filter((file) => !file.startsWith('operator/'))).toEqual([]);
  });

  it.each(['hono', '@hono/node-server', 'prom-client'])('load %s only when a port is opened', (library) => {
    const text = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n');
    const loaded = [...text.matchAll(/^import (?!type)[^;]*? from '([^']+)'/gm)].map(([, path = '']) =>
      libraryOf(path),
    );
    expect(loaded).not.toContain(library);
    expect(text).toContain(`import('${library}')`);
  });

  it('have names of the field, not of programming', () => {
    const idle = ['utils', 'helpers', 'common', 'services', 'lib', 'misc', 'shared'];
    expect(files.filter((file) => file.split('/').some((part) => idle.includes(part.replace('.ts', ''))))).toEqual([]);
  });

  it('hold files that stay readable', () => {
    const lines = (file: string) => readFileSync(join(source, file), 'utf8').split('\n').length;
    expect(files.filter((file) => lines(file) > 250)).toEqual([]);
    expect(statSync(join(source, 'main.ts')).size).toBeGreaterThan(0);
  });
});
