import type { Cut } from './page.ts';

/** A stretch of a page that stands on one sheet. */
export type Part = { readonly from: number; readonly to: number };

/** What a page is parted by: where it may be, how high it is, and what stands again above a part that begins somewhere. */
type Parted = { readonly cuts: readonly Cut[]; readonly whole: number; readonly again: (from: number) => number };

/** As many blocks a part as fit; one that is higher than a part stands alone. */
function filled({ cuts, whole, again }: Parted, room: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let last: Cut | undefined;
  for (const cut of [...cuts, { end: whole, start: whole }]) {
    if (last && again(from) + cut.end - from > room) {
      parts.push({ from, to: last.end });
      from = last.start;
    }
    last = cut;
  }
  return [...parts, { from, to: whole }];
}

const step = 20;

const isHigh = (parts: readonly Part[], { again }: Parted, room: number): boolean =>
  parts.some(({ from, to }) => again(from) + to - from > room);

/** Parts a page at its cuts into as few parts as hold it: between sections where that makes no more of them, else about alike. */
export function partsOf(page: Parted, room: number): Part[] {
  const widest = filled(page, room);
  const bySection = filled({ ...page, cuts: page.cuts.filter(({ section }) => section) }, room);
  if (bySection.length === widest.length && !isHigh(bySection, page, room)) return bySection;
  for (let less = Math.ceil(page.whole / widest.length); less < room; less += step) {
    const parts = filled(page, less);
    if (parts.length === widest.length && !isHigh(parts, page, less)) return parts;
  }
  return widest;
}
