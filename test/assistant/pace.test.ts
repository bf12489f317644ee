import { beforeEach, describe, expect, test } from 'vitest';
import { createPace, mostAtOnce, type Pace, type Verdict } from '../../src/assistant/pace.ts';

const start = Date.parse('2026-11-21T05:00:00Z');
let now: number;
let pace: Pace;
let updates: number;

beforeEach(() => {
  now = start;
  updates = 0;
  pace = createPace(() => new Date(now));
});

const at = (ms: number): string => new Date(ms).toISOString();
const says = (person = 'lan', moment = now): Verdict =>
  pace.verdict({ update: `u${++updates}`, person, at: at(moment) });
/** So many turns, one every so many milliseconds; how often each verdict fell. */
function burst(count: number, everyMs = 0): Partial<Record<Verdict, number>> {
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (let i = 0; i < count; i += 1) {
    const verdict = says();
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    now += everyMs;
  }
  return verdicts;
}

describe('the pace of a person', () => {
  test('is thirty at once, then one is told and the others are passed over', () => {
    expect(burst(100)).toEqual({ taken: mostAtOnce, told: 1, 'passed-over': 69 });
  });

  test('is one a second for as long as one likes', () => {
    expect(burst(200, 1000)).toEqual({ taken: 200 });
  });

  test('of two a second bites in the end, is told once, and lets one a second through', () => {
    const { taken = 0, told, 'passed-over': over = 0 } = burst(260, 500);
    expect(told).toBe(1);
    expect(taken).toBeGreaterThanOrEqual(159);
    expect(taken).toBeLessThanOrEqual(160);
    expect(taken + over).toBe(259);
  });

  test('is given back in half a minute, and then told anew', () => {
    burst(40);
    now += 29_000;
    expect(burst(31)).toEqual({ taken: 29, 'passed-over': 2 });
    now += 30_000;
    expect(burst(32)).toEqual({ taken: 30, told: 1, 'passed-over': 1 });
  });

  test("is nobody else's", () => {
    burst(40);
    expect(says('mai')).toBe('taken');
  });

  test('counts by the time of writing: what waited out an outage is not lost', () => {
    now = start + 3_600_000;
    const waited = Array.from({ length: 100 }, (_, i) => says('lan', start + i * 1000));
    expect(new Set(waited)).toEqual(new Set(['taken']));
  });

  test('takes a time to come for now, and one gone by for no time', () => {
    burst(30);
    expect(says('lan', now + 86_400_000)).toBe('told');
    expect(says('lan', now - 86_400_000)).toBe('passed-over');
    now += 1000;
    expect(says()).toBe('taken');
  });

  test('counts a turn once that comes again because it could not be kept', () => {
    burst(29);
    const turn = { update: 'again', person: 'lan', at: at(now) };
    expect([pace.verdict(turn), pace.verdict(turn), says(), pace.verdict({ ...turn, update: 'b' })]).toEqual([
      'taken',
      'taken',
      'told',
      'passed-over',
    ]);
  });

  test('holds beside thousands who have come and gone', () => {
    burst(30);
    for (let i = 0; i < 5000; i += 1) says(`person ${i}`);
    expect(says()).toBe('told');
  });
});
