import type { Arg } from './answer.ts';
import type { AsOf } from './as-of.ts';

/** A figure of a printout with what it is of, and the date and source of its own where it is a published one. */
export type PrintedFigure = {
  readonly what: Arg;
  readonly value: Arg;
  readonly asOf?: AsOf;
  readonly source?: Arg;
  /** What must be known beside it. */
  readonly remark?: Arg;
  /** Nobody has checked it, which is said beside it. */
  readonly unofficial?: true;
};

/** Figures on one matter, and how they were computed. */
export type PrintedSection = {
  readonly title: Arg;
  readonly method: Arg;
  /** The day on which the desk counted what bears no date and source of its own. */
  readonly day: AsOf;
  readonly figures: readonly PrintedFigure[];
};

/** Figures that leave as a file, not yet in any language: as a table of CSV, or as a page of HTML to be printed. */
export type Printout = {
  readonly as: 'csv' | 'html';
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: Arg;
  /** What must be known beside all of it. */
  readonly note: Arg;
  readonly sections: readonly PrintedSection[];
};
