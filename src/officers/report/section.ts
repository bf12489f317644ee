import type { Arg } from '../../domain/answer.ts';
import type { PrintedFigure, PrintedSection } from '../../domain/printout.ts';
import { nested } from '../../answers/said.ts';

export const sectionIds = ['cases', 'delayed', 'targets', 'enquiries', 'asked', 'unanswered'] as const;
/** A part of the report; the title of each stands in wording/ as `report-title-…`. */
export type SectionId = (typeof sectionIds)[number];

/** A part of the report; its first figures, `heads` in number, stand on the report's first page too. */
export type Section = PrintedSection & { readonly id: SectionId; readonly heads: number };

/** A figure that the desk counted itself. */
export const counted = (what: Arg, value: number): PrintedFigure => ({ what, value: { number: value } });

/** A share, as "3 of 4 (75%)". */
export const share = (part: number, all: number): Arg => {
  const args = { part: { number: part }, all: { number: all } };
  if (!all) return nested('report-none-to-judge');
  return nested('report-share', { ...args, percent: { amount: Math.round((part / all) * 100), unit: 'percent' } });
};

/** The title of a part of the report. */
export const titleOf = (id: SectionId): Arg => nested(`report-title-${id}`);
