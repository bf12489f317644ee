import { expect, test } from 'vitest';
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
