import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { faultPlace } from '../../src/channels/fault-place.ts';

test('a fault is told by its kind and its places', () => {
  const { fault, at } = faultPlace(new RangeError('secret'));
  expect(fault).toBe('RangeError');
  expect(at[0]).toMatch(/fault-place\.test\.ts:\d+:\d+\)?$/);
  expect(at.join()).not.toContain('secret');
});

test.each(['Lan, 0912 345 678', '\n    at home (secret:1:2)\n    at work', ''])(
  'its words "%s" are left out',
  (words) => {
    expect(faultPlace(new Error(words)).at.every((place) => place.includes('/'))).toBe(true);
  },
);

test('what is no error is told as unknown', () => {
  expect(faultPlace('secret')).toEqual({ fault: 'unknown', at: [] });
});

test('a place in a built file is told as the place in its source, where a table says it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'haidang-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const table = { version: 3, sources: ['../../src/read.ts'], names: [], mappings: 'AAEC' };
  writeFileSync(join(folder, 'built.js.map'), JSON.stringify(table));
  const [built, alone] = ['built.js', 'alone.js'].map((name) => pathToFileURL(join(folder, name)).href);
  const error = new Error('secret');
  error.stack = `Error: secret\n    at read (${built}:1:1)\n    at ${alone}:1:1`;
  expect(faultPlace(error).at).toEqual(['at read (src/read.ts:3:2)', `at ${alone}:1:1`]);
});
