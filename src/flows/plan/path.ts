import type { Given } from './given.ts';
import { type Omitted, omitted } from './omitted.ts';
import type { Case, Route, Stage } from './stage.ts';
import { stages } from './stages.ts';

/** A stage of a path with its number and the stages of the path that must be done before it. */
export type Placed = Stage & { readonly number: number; readonly before: readonly string[] };

/** Whether a row of a table holds for what is given. */
function holds(cases: readonly Case[] | undefined, given: Given): boolean {
  const fits = (one: Case) =>
    (!one.investor || one.investor.includes(given.investor)) &&
    (!one.place || one.place.includes(given.place)) &&
    (!one.land || one.land.includes(given.land)) &&
    (!one.building || one.building.includes(given.building));
  return cases?.some(fits) ?? true;
}

/** The stages of a path before one; where the path leaves a stage out, those before that one. */
function before(stage: Stage, inPath: ReadonlySet<string>): string[] {
  const earlier = stage.after.flatMap((id) => {
    const found = stages.find((each) => each.id === id);
    return inPath.has(id) || !found ? [id] : before(found, inPath);
  });
  return [...new Set(earlier)];
}

/** The stages that lead to a plant, in order. */
export function pathOf(given: Given, route: Route): Placed[] {
  const kept = stages.filter((stage) => (stage.route ?? route) === route && holds(stage.cases, given));
  const inPath = new Set(kept.map(({ id }) => id));
  return kept.map((stage, i) => ({ ...stage, number: i + 1, before: before(stage, inPath) }));
}

/** What the ordinary path does without. */
export const omittedFrom = (given: Given): Omitted[] => omitted.filter(({ cases }) => holds(cases, given));
