import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { Settings } from '../src/config.ts';
import { refusals } from '../src/domain/metrics.ts';
import { openMetrics } from '../src/open-metrics.ts';
import { createMemoryStore } from '../src/storage/memory-store.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const Rules = z.object({
  groups: z.array(
    z.object({
      rules: z.array(z.object({ alert: z.string(), expr: z.string(), annotations: z.object({ summary: z.string() }) })),
    }),
  ),
});
const Dashboard = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })).min(1) })),
});
const Compose = z.object({
  services: z.record(z.string(), z.object({ environment: z.record(z.string(), z.string()).optional() })),
});

const rules = Rules.parse(parse(read('deploy/watch/alerts.yaml'))).groups.flatMap((group) => group.rules);
const panels = Dashboard.parse(JSON.parse(read('deploy/watch/dashboard.json'))).panels;
const guide = read('docs/operators.md');
const metricsIn = (text: string): string[] => text.match(/\b(haidang|nodejs|process)_\w+/g) ?? [];

/** The names in an answer to Prometheus, as they are asked for. */
async function metricsTold(): Promise<Set<string>> {
  const { text } = await (await openMetrics(createMemoryStore())).text();
  const told = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)];
  return new Set(
    told.flatMap(([, name = '', type]) =>
      type === 'histogram' ? [name, `${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    ),
  );
}

describe('what watches', () => {
  let told: Set<string>;

  beforeAll(async () => {
    told = await metricsTold();
  });

  it.each([
    ...rules.map(({ alert, expr }) => [`the rule ${alert}`, expr] as const),
    ...panels.map(({ title, targets }) => [`the panel ${title}`, targets.map(({ expr }) => expr).join(' ')] as const),
  ])('%s asks for metrics that there are', (_name, expr) => {
    expect(metricsIn(expr).filter((name) => !told.has(name))).toEqual([]);
    expect(metricsIn(expr).length + (/\bup\b/.exec(expr)?.length ?? 0)).toBeGreaterThan(0);
  });

  it('has each rule fire in its own test, over metrics that there are', () => {
    const tests = read('deploy/watch/alerts-test.yaml');
    const fired = new Set([...tests.matchAll(/alertname="(\w+)"/g)].map(([, name = '']) => name));
    expect([...fired].toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted());
    expect(metricsIn(tests).filter((name) => !told.has(name))).toEqual([]);
  });

  it('asks for refusals that there are', () => {
    const asked = [...read('deploy/watch/alerts.yaml').matchAll(/why=~?"([^"]+)"/g)].flatMap(([, all = '']) =>
      all.split('|'),
    );
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((why) => !(refusals as readonly string[]).includes(why))).toEqual([]);
  });

  it('is told of in the guide: every rule and every metric of ours, and no others', () => {
    const ours = [...told].filter((name) => name.startsWith('haidang_') && !/_(bucket|count|sum)$/.test(name));
    const named = [...guide.matchAll(/^\| `(haidang_\w+)`/gm)].map(([, name = '']) => name);
    expect(named.toSorted()).toEqual(ours.toSorted());
    const alerts = [...guide.matchAll(/^\| `([A-Z]\w+)` \| (?:warning|critical|info) /gm)].map(([, name]) => name);
    expect(alerts).toEqual(rules.map(({ alert }) => alert));
  });
});

it('every way of starting gives Node.js the same settings', () => {
  const starts = ['package.json', 'deploy/haidang.service', 'deploy/several/haidang@.service', 'deploy/Dockerfile'];
  const settings = starts.map((file) => /node"?,?((?: ?"?--[\w=-]+"?,?)*) ?"?dist\/main\.js/.exec(read(file))?.[1]);
  expect(new Set(settings.map((words) => words?.replace(/[",]/g, '').trim()))).toEqual(
    new Set(['--max-semi-space-size=64']),
  );
});

describe('several processes', () => {
  const compose = Compose.parse(parse(read('deploy/several/compose.yaml'), { merge: true }));
  const unit = read('deploy/several/haidang@.service');
  const balancer = read('deploy/several/nginx.conf');
  /** NODE_ENV is Node's. */
  const known = [...Object.keys(Settings.shape), 'NODE_ENV'];

  it('are set up by settings that there are', () => {
    const assistants = Object.entries(compose.services).filter(([name]) => name.startsWith('assistant-'));
    expect(assistants).toHaveLength(2);
    const set = assistants.flatMap(([, { environment = {} }]) => Object.keys(environment));
    const ofUnit = [...unit.matchAll(/^Environment=(\w+)=/gm)].map(([, name = '']) => name);
    expect([...set, ...ofUnit].filter((name) => !known.includes(name))).toEqual([]);
    expect(set).toContain('PORT');
  });

  it('run as the single one does, but for what is their own', () => {
    const lines = (text: string) => text.split('\n').filter((line) => line && !line.startsWith('#'));
    const own = (line: string) =>
      /^(Description|After|StateDirectory|ReadWritePaths|Environment=(DATA_DIR|PORT))=/.test(line);
    const alike = (text: string) => lines(text).filter((line) => !own(line));
    expect(alike(unit)).toEqual(alike(read('deploy/haidang.service')));
    const settings = lines(unit).filter(own);
    expect(settings.filter((line) => /^(StateDir|ReadWrite|Environment)/.test(line) && !line.includes('%i'))).toEqual(
      [],
    );
  });

  it('are all reached by the balancer, which lets in no more than they take, and nobody to health and metrics', () => {
    const [, port = ''] = /^Environment=PORT=(\S+)$/m.exec(unit) ?? [];
    for (const process of ['1', '2']) expect(balancer).toContain(`server ${port.replace('%i', process)} `);
    for (const process of ['assistant-1', 'assistant-2']) {
      expect(read('deploy/several/Caddyfile')).toContain(`${process}:8080`);
      expect(Object.keys(compose.services)).toContain(process);
    }
    expect(balancer).toMatch(/client_max_body_size 1m;/);
    expect([...balancer.matchAll(/location (\S+ ?\S*) \{/g)].map(([, path]) => path)).toEqual([
      '= /telegram',
      '@again',
      '/',
    ]);
  });
});
