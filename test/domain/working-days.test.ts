import { type Arbitrary, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  dayKind,
  isWorkingDay,
  lastDayToFile,
  type Period,
  periodEnd,
  workingDayFrom,
} from '../../src/domain/working-days.ts';
import { shippedBase } from '../support/knowledge.ts';

const { calendar } = shippedBase();

const days = (value: number, unit: Period['unit'] = 'working-day'): Period => ({ value, unit });

/** The end of a period, or that the calendar does not reach it. */
function end(received: string, period: Period): string {
  const counted = periodEnd(calendar, received, period);
  return counted.kind === 'counted' ? counted.end : counted.kind;
}

describe('a period', () => {
  it.each<[received: string, period: Period, due: string, why: string]>([
    ['2026-02-10', days(10), '2026-03-03', 'crosses Tet 2026'],
    ['2026-04-24', days(3), '2026-05-04', 'crosses 27 April (compensatory), 30 April and 1 May'],
    ['2026-08-20', days(10), '2026-09-07', 'crosses the working Saturday of 22 August and the break to 2 September'],
    ['2026-11-20', days(10), '2026-12-07', 'crosses 24 November'],
    ['2026-11-23', days(3), '2026-11-27', '24 November is off'],
    ['2026-12-31', days(5), '2027-01-08', 'crosses New Year 2027'],
    ['2025-04-25', days(5), '2025-05-06', 'crosses the working Saturday of 26 April and 30 April to 2 May'],
    ['2026-01-05', days(5), '2026-01-10', 'ends on a working Saturday'],
    ['2026-08-12', days(15, 'calendar-day'), '2026-08-27', 'calendar days, no move'],
    ['2026-08-17', days(15, 'calendar-day'), '2026-09-03', 'the 15th day is 1 September'],
    ['2026-02-01', days(15, 'calendar-day'), '2026-02-23', 'the 15th day is in Tet'],
    ['2026-11-20', days(6, 'working-hour'), '2026-11-23', 'hours fill the next working day'],
    ['2026-11-20', days(9, 'working-hour'), '2026-11-25', 'a ninth hour needs a second day'],
    ['2026-11-20', days(0), '2026-11-20', 'no days at all'],
    ['2026-01-31', days(1, 'month'), '2026-03-02', 'February has no 31st: its last day, a Saturday, moves'],
    ['2025-11-20', days(1, 'year'), '2026-11-20', 'a year'],
    ['2026-08-17', { ...days(15, 'day'), counts: 'before' }, '2026-09-01', 'a notice before an event does not move'],
    ['2027-12-20', days(30), 'beyond-calendar', 'the days off of 2028 are not known'],
    ['2024-12-20', days(30, 'day'), 'beyond-calendar', 'those of 2024 are not on record'],
    ['2027-12-31', days(0.5, 'day'), 'beyond-calendar', 'the next day is in 2028'],
  ])('from %s of %j ends on %s: %s', (received, period, due) => {
    expect(end(received, period)).toBe(due);
  });

  it('names the days off, the make-up Saturdays and what is provisional on its way', () => {
    expect(periodEnd(calendar, '2026-08-20', days(10))).toMatchObject({
      daysOff: [{ date: '2026-08-31' }, { date: '2026-09-01' }, { date: '2026-09-02' }],
      saturdays: [{ date: '2026-08-22', replaces: '2026-08-31' }],
      provisional: [],
    });
    expect(periodEnd(calendar, '2027-02-04', days(2))).toMatchObject({
      end: '2027-02-15',
      provisional: ['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
    });
    expect(periodEnd(calendar, '2026-08-17', days(15, 'calendar-day'))).toMatchObject({ movedFrom: '2026-09-01' });
  });
});

describe('the last day to file', () => {
  it.each<[due: string, period: Period, file: string]>([
    ['2026-12-07', days(10), '2026-11-20'],
    ['2026-12-06', days(10), '2026-11-19'],
    ['2026-09-03', days(15, 'calendar-day'), '2026-08-19'],
    ['2026-09-02', days(15, 'calendar-day'), '2026-08-13'],
    ['2026-02-28', days(1, 'month'), '2026-01-27'],
    ['2026-03-02', days(1, 'month'), '2026-02-02'],
    ['2027-03-01', { value: 30, unit: 'day', counts: 'before' }, '2027-01-29'],
    ['2025-01-06', days(10), 'beyond-calendar'],
    ['2028-01-05', days(10), 'beyond-calendar'],
    ['2029-01-06', days(10), 'beyond-calendar'],
  ])('for %s and %j is %s', (due, period, file) => {
    const counted = lastDayToFile(calendar, due, period);
    expect(counted.kind === 'counted' ? counted.received : counted.kind).toBe(file);
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-20', 'working', '2026-11-20'],
    ['2026-11-24', 'day-off', '2026-11-25'],
    ['2026-11-28', 'weekend', '2026-11-30'],
    ['2026-08-22', 'make-up', '2026-08-22'],
    ['2026-02-14', 'weekend', '2026-02-23'],
    ['2028-01-03', 'beyond-calendar', undefined],
  ])('%s is %s, received on %s', (day, kind, received) => {
    expect(dayKind(calendar, day).kind).toBe(kind);
    expect(workingDayFrom(calendar, day)).toBe(received);
  });
});

const first = Temporal.PlainDate.from('2025-03-01');
const someDay = nat(900).map((n) => first.add({ days: n }).toString());
const somePeriod: Arbitrary<Period> = record({
  value: integer({ min: 1, max: 60 }),
  unit: constantFrom('working-day', 'calendar-day', 'working-hour', 'day'),
});

describe('counting', () => {
  it('ends on a working day, later for a later receipt', () => {
    assert(
      property(someDay, somePeriod, (day, period) => {
        const due = end(day, period);
        expect(isWorkingDay(calendar, due)).toBe(true);
        expect(due > day).toBe(true);
        expect(end(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), period) >= due).toBe(true);
        expect(end(day, { ...period, value: period.value + 1 }) >= due).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('back from a due day finds the last working day that is in time', () => {
    assert(
      property(someDay, somePeriod, (day, period) => {
        const counted = lastDayToFile(calendar, day, period);
        if (counted.kind === 'beyond-calendar') return;
        const { received } = counted;
        expect(isWorkingDay(calendar, received)).toBe(true);
        expect(end(received, period) <= day).toBe(true);
        const next = workingDayFrom(calendar, Temporal.PlainDate.from(received).add({ days: 1 }).toString());
        expect(next === undefined || end(next, period) > day).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
