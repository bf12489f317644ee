import type { Cut } from './page.ts';

/** A stretch of a page that stands on one sheet. */
export type Part = { readonly from: number; readonly to: number };

/** As many blocks a part as fit; one that is higher than a part stands alone. */
function filled(cuts: readonly Cut[], whole: number, room: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let last: Cut | undefined;
  for (const cut of [...cuts, { end: whole, start: whole }]) {
    if (last && cut.end - from > room) {
      parts.push({ from, to: last.end });
      from = last.start;
    }
    last = cut;
  }
  return [...parts, { from, to: whole }];
}

const step = 20;

/** Parts a page at its cuts into as few parts as hold it, and these about alike. */
export function partsOf(cuts: readonly Cut[], whole: number, room: number): Part[] {
  const widest = filled(cuts, whole, room);
  for (let less = Math.ceil(whole / widest.length); less < room; less += step) {
    const parts = filled(cuts, whole, less);
    const isHigh = parts.some(({ from, to }) => to - from > less);
    if (parts.length === widest.length && !isHigh) return parts;
  }
  return widest;
}
