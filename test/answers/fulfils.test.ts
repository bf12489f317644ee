import { describe, expect, it } from 'vitest';
import { dateFulfils } from '../../src/answers/dates-compared.ts';
import { amountFulfils, inUnit, measureOf } from '../../src/answers/figures-compared.ts';
import { fulfils } from '../../src/answers/fulfils.ts';
import type { Amount, Figure, Unit } from '../../src/domain/entries.ts';
import { recordOf } from '../../src/domain/knowledge-base.ts';
import type { Bounds, DistanceEnd, Filter } from '../../src/domain/question.ts';
import { listBase, park, parks, procedures } from './list-base.ts';

const base = listBase({ ...parks, ...procedures });
const area = (bounds: Bounds, unit: Unit = 'ha'): Filter => ({ by: 'amount', field: 'area', bounds, unit, to: [] });
const price = (bounds: Bounds): Filter => ({
  by: 'amount',
  field: 'landPrice',
  bounds,
  unit: 'usd-per-m2-term',
  to: [],
});
const within = (bounds: Bounds, to: readonly DistanceEnd[]): Filter => ({
  by: 'amount',
  field: 'distances',
  bounds,
  unit: 'km',
  to,
});
const target = (bounds: Bounds, period?: string): Filter => ({
  by: 'amount',
  field: 'fdiTarget',
  bounds,
  unit: 'usd-million',
  to: [],
  ...(period ? { period } : {}),
});
const capital = (bounds: Bounds): Filter => ({
  by: 'amount',
  field: 'capitalAttracted',
  bounds,
  unit: 'usd-million',
  to: [],
});
const founded = (from?: string, until?: string): Filter => ({
  by: 'date',
  field: 'founded',
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

describe('a park against a filter', () => {
  it.each<[string, Filter, string]>([
    ['alpha', { by: 'term', field: 'status', terms: ['operating', 'licensed'] }, 'yes'],
    ['beta', { by: 'term', field: 'status', terms: ['planned'] }, 'yes'],
    ['beta', { by: 'term', field: 'status', terms: ['established'] }, 'no'],
    ['delta', { by: 'term', field: 'status', terms: ['planned'] }, 'unknown'],
    ['alpha', { by: 'term', field: 'industries', terms: ['electronics'] }, 'yes'],
    ['beta', { by: 'term', field: 'industries', terms: ['electronics'] }, 'no'],
    ['gamma', { by: 'term', field: 'industries', terms: ['electronics'] }, 'perhaps'],
    ['omega', { by: 'term', field: 'industries', terms: ['electronics'] }, 'unknown'],
    ['alpha', { by: 'term', field: 'progress', terms: ['delay'] }, 'yes'],
    ['beta', { by: 'term', field: 'progress', terms: ['delay'] }, 'no'],
    ['alpha', { by: 'company', field: 'developer', company: 'kinh-bac' }, 'yes'],
    ['alpha', { by: 'company', field: 'developer', company: 'company:kinh-bac' }, 'yes'],
    ['beta', { by: 'company', field: 'developer', company: 'kinh-bac' }, 'no'],
    ['gamma', { by: 'company', field: 'developer', company: 'kinh-bac' }, 'unknown'],
    ['alpha', { by: 'name', field: 'tenants', name: 'DIEN TU dai an' }, 'yes'],
    ['alpha', { by: 'name', field: 'developer', name: 'Kinh Bac' }, 'yes'],
    ['beta', { by: 'name', field: 'tenants', name: 'kyocera' }, 'no'],
    ['gamma', { by: 'name', field: 'tenants', name: 'kyocera' }, 'unknown'],
    ['alpha', area({ above: 100 }), 'no'],
    ['alpha', area({ atLeast: 100, atMost: 100 }), 'yes'],
    ['beta', area({ below: 50 }), 'no'],
    ['beta', area({ atLeast: 500_000 }, 'm2'), 'yes'],
    ['gamma', area({ above: 140 }), 'yes'],
    ['gamma', area({ above: 160 }), 'perhaps'],
    ['gamma', area({ above: 180 }), 'no'],
    ['omega', area({ above: 1 }), 'unknown'],
    ['beta', price({ below: 60 }), 'yes'],
    ['alpha', price({ below: 60 }), 'perhaps'],
    ['alpha', price({ below: 55 }), 'no'],
    ['alpha', price({ atLeast: 60, atMost: 62 }), 'perhaps'],
    ['alpha', capital({ above: 2000 }), 'yes'],
    ['beta', capital({ atLeast: 1000 }), 'no'],
    ['gamma', capital({ atLeast: 1 }), 'unknown'],
    ['alpha', within({ atMost: 9 }, [{ type: 'port' }]), 'yes'],
    ['alpha', within({ atMost: 9 }, [{ place: 'place/port-a' }]), 'no'],
    ['beta', within({ atMost: 9 }, [{ place: 'place/hanoi' }]), 'unknown'],
    ['alpha', target({ atLeast: 90 }), 'no'],
    ['alpha', target({ atLeast: 90 }, '2026'), 'yes'],
    ['alpha', target({ atLeast: 1 }, '2027'), 'unknown'],
    ['alpha', founded('2025', '2025'), 'yes'],
    ['alpha', founded('2025-06'), 'perhaps'],
    ['beta', founded(undefined, '2026'), 'yes'],
    ['beta', founded(undefined, '2025'), 'no'],
    ['gamma', founded('1990'), 'unknown'],
    ['omega', founded('1990'), 'unknown'],
    ['alpha', { by: 'side', side: 'east' }, 'yes'],
    ['alpha', { by: 'side', side: 'west' }, 'no'],
    ['alpha', { by: 'link', field: 'zone', record: 'zone/coast' }, 'yes'],
    ['beta', { by: 'link', field: 'zone', record: 'zone/hills' }, 'yes'],
    ['beta', { by: 'link', field: 'zone', record: 'zone/coast' }, 'no'],
    ['gamma', { by: 'link', field: 'zone', record: 'zone/coast' }, 'unknown'],
    ['alpha', { by: 'published', field: 'landPrice' }, 'yes'],
    ['gamma', { by: 'published', field: 'landPrice' }, 'unknown'],
  ])('%s %j: %s', (id, filter, verdict) => {
    expect(fulfils(base, park(base, id), filter)).toBe(verdict);
  });
});

describe('a procedure against a filter', () => {
  const days = (bounds: Bounds): Filter => ({ by: 'amount', field: 'days', bounds, unit: 'working-day', to: [] });

  it.each<[string, Filter, string]>([
    ['first', days({ atMost: 1 }), 'yes'],
    ['second', days({ atMost: 3 }), 'no'],
    ['third', days({ atMost: 3 }), 'unknown'],
    ['second', { by: 'term', field: 'authority', terms: ['board'] }, 'yes'],
    ['first', { by: 'term', field: 'authority', terms: ['finance'] }, 'no'],
    ['third', { by: 'term', field: 'authority', terms: ['finance'] }, 'unknown'],
    ['second', { by: 'link', field: 'before', record: 'procedure/first' }, 'yes'],
    ['first', { by: 'link', field: 'before', record: 'procedure/first' }, 'unknown'],
    ['first', { by: 'side', side: 'east' }, 'unknown'],
  ])('%s %j: %s', (id, filter, verdict) => {
    expect(fulfils(base, recordOf(base, `procedure/${id}`), filter)).toBe(verdict);
  });
});

describe('amounts in one unit', () => {
  it.each<[Amount, Unit, Figure['qualifier'], Bounds, Unit, string]>([
    [2.5, 'usd-billion', undefined, { atLeast: 2500, atMost: 2500 }, 'usd-million', 'yes'],
    [178, 'vnd-trillion', undefined, { above: 177_999 }, 'vnd-billion', 'yes'],
    [0.3, 'usd-billion', undefined, { atMost: 300 }, 'usd-million', 'yes'],
    [65_000, 'm2', undefined, { below: 6.5 }, 'ha', 'no'],
    [1.5, 'km', undefined, { atLeast: 1500 }, 'm', 'yes'],
    [20_000, 'person', undefined, { atLeast: 20_000 }, 'job', 'yes'],
    [1200, 'vnd-per-m2-year', undefined, { atMost: 100 }, 'vnd-per-m2-month', 'yes'],
    [10, 'usd-million', undefined, { atLeast: 1 }, 'vnd-billion', 'unknown'],
    [10, 'day', undefined, { atLeast: 1 }, 'working-day', 'unknown'],
    [50, 'tenant', 'over', { above: 50 }, 'tenant', 'yes'],
    [50, 'tenant', undefined, { above: 50 }, 'tenant', 'no'],
    [50, 'tenant', 'nearly', { atLeast: 50 }, 'tenant', 'no'],
    [{ from: 5, to: 6 }, 'usd-per-m2-month', undefined, { below: 6 }, 'usd-per-m2-month', 'perhaps'],
    [{ from: 5, to: 6 }, 'usd-per-m2-month', undefined, { atLeast: 5.2, atMost: 5.4 }, 'usd-per-m2-month', 'perhaps'],
    [{ from: 5, to: 6 }, 'usd-per-m2-month', undefined, { below: 5 }, 'usd-per-m2-month', 'no'],
  ])('%j %s %s against %j %s: %s', (amount, unit, qualifier, bounds, asked, verdict) => {
    expect(amountFulfils(measureOf(amount, unit, qualifier), bounds, asked)).toBe(verdict);
  });

  it('are said in their unit again without dust', () => {
    expect(inUnit(measureOf(652.73, 'ha').low - measureOf(200.39, 'ha').low, 'ha')).toBe(452.34);
  });
});

describe('dates of any exactness', () => {
  it.each([
    ['2025', '2025', '2025', 'yes'],
    ['2026-01-15', undefined, '2026', 'yes'],
    ['2026-01-15', '2026-01-15', '2026-01-15', 'yes'],
    ['2025-Q3', '2025-07', '2025-09', 'yes'],
    ['2025-Q3', '2025-08', undefined, 'perhaps'],
    ['2025', '2025-06', '2025-06', 'perhaps'],
    ['~2020', '2020', '2020', 'yes'],
    ['2024-12-31', '2025', undefined, 'no'],
    ['undated', '1990', undefined, 'unknown'],
  ])('%s from %s until %s: %s', (date, from, until, verdict) => {
    expect(dateFulfils(date, from, until)).toBe(verdict);
  });
});
