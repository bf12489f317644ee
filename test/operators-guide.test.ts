import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, Settings } from '../src/config.ts';
import { mendFirstCode } from '../src/exit-code.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const guide = read('docs/operators.md');
const unit = read('deploy/haidang.service');
const image = read('deploy/Dockerfile');
const source = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`src/${file}`))
  .join('\n');

/** The rows of the table with this head, each as its cells. */
function rowsOf(head: string): string[][] {
  const [, table = ''] = guide.split(`| ${head} |`);
  const lines = table.split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the operators' guide", () => {
  it('is linked from the README', () => {
    expect(read('README.md')).toContain('docs/operators.md');
  });

  it('tells every setting and no other, with its default', () => {
    const defaults = readSettings({}) as Record<string, string | string[]>;
    const shown = (name: string) => {
      const standard = [defaults[name] ?? []].flat().join();
      return standard ? `\`${standard}\`` : 'none';
    };
    expect(rowsOf('setting | default | what it is').map(([name, standard]) => [name, standard])).toEqual(
      Object.keys(Settings.shape).map((name) => [`\`${name}\``, shown(name)]),
    );
  });

  const lines = rowsOf('line | level | what to do').flatMap(([cell = '']) => [...cell.matchAll(/`([^`]+)`/g)]);
  it.each(lines.map(([, line = '']) => line))('lists a line of the log that there is: %s', (line) => {
    expect(source).toContain(`'${line}'`);
  });

  it('lists more than ten lines of the log', () => {
    expect(lines.length).toBeGreaterThan(10);
  });

  const commands = [...read('package.json').matchAll(/dist\/operator\/([\w-]+)\.js/g)].map(([, name = '']) => name);
  it.each(commands)('finds the shell command %s built', (name) => {
    expect(existsSync(new URL(`../dist/operator/${name}.js`, import.meta.url))).toBe(true);
  });

  it('tells the exit codes', () => {
    expect(rowsOf('exit code | meaning | what to do').map(([code]) => code)).toEqual(['0', '1', String(mendFirstCode)]);
  });
});

describe('deploy/', () => {
  const setting = (name: string): string | undefined => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1];

  it('does not start again what a person must mend, and waits for an orderly stop', () => {
    expect(setting('RestartPreventExitStatus')).toBe(String(mendFirstCode));
    expect(Number(setting('TimeoutStopSec'))).toBeGreaterThan(10);
    expect(read('deploy/compose.yaml')).toMatch(/stop_grace_period: (1[1-9]|[2-9]\d)s/);
  });

  it('lets the service write to its data only', () => {
    expect(setting('ProtectSystem')).toBe('strict');
    expect(unit).toContain(`DATA_DIR=${setting('ReadWritePaths')}`);
    expect(read('deploy/compose.yaml')).toContain('read_only: true');
    expect(image).toMatch(/^USER node$/m);
  });

  const copied = [...image.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
  it.each(copied)('puts %s into the image, which is there and not ignored', (file) => {
    expect(existsSync(new URL(`../${file}`, import.meta.url))).toBe(true);
    expect(read('.dockerignore').split('\n')).toContain(`!${file}`);
  });

  it('lets nothing else into the image', () => {
    const [first, ...kept] = read('.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(first).toBe('*');
    expect(kept.toSorted()).toEqual([...new Set(copied)].map((file) => `!${file}`).toSorted());
  });
});
