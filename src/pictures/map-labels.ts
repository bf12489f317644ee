import type { Box } from './sheet.ts';

/** A label to be placed beside a point: how much room it takes. */
export type Wanted = { readonly at: readonly [number, number]; readonly width: number; readonly height: number };

/** Where a label came to stand; a far one is led to its point by a line. */
export type Placed = { readonly box: Box; readonly line?: { readonly to: readonly [number, number] } };

/** Whether two boxes share ground. */
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isCovered = (box: Box, by: readonly Box[]): boolean => by.some((other) => overlap(box, other));

const isWithin = (inside: Box, outside: Box): boolean =>
  inside.x >= outside.x &&
  inside.y >= outside.y &&
  inside.x + inside.width <= outside.x + outside.width &&
  inside.y + inside.height <= outside.y + outside.height;

/** How far from its point a label may stand, nearest first, and in which directions. */
const distances = [16, 30, 44, 60, 76, 94, 112, 132, 152, 196, 244, 300];
const turns = Array.from(
  { length: 24 },
  (_, i) => [Math.cos((i * Math.PI) / 12), Math.sin((i * Math.PI) / 12)] as const,
);
type Turn = readonly [number, number];
/** Up to this far a label needs no line: then no other mark may be as near. */
const beside = 20;

function boxAt({ at: [x, y], width, height }: Wanted, distance: number, [dx, dy]: Turn): Box {
  const aside = (part: number): number => Math.max(-1, Math.min(1, part * 1.5)) / 2;
  const centre = [x + dx * distance + aside(dx) * width, y + dy * distance + aside(dy) * height] as const;
  return { x: centre[0] - width / 2, y: centre[1] - height / 2, width, height };
}

/** How far two boxes are from each other. */
const between = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );

/** Whether it can be seen which mark a label belongs to. */
function isClear(box: Box, distance: number, own: readonly Box[], marks: readonly Box[]): boolean {
  const least = distance > beside ? 8 : Math.min(...own.map((mark) => between(box, mark))) + 10;
  return marks.every((mark) => own.includes(mark) || between(box, mark) >= least);
}

/** The point of a box that is nearest to another point. */
const nearest = (box: Box, [x, y]: readonly [number, number]): readonly [number, number] => [
  Math.min(box.x + box.width, Math.max(box.x, x)),
  Math.min(box.y + box.height, Math.max(box.y, y)),
];

/** Small boxes along a line, so that nothing is put on it later; its ends belong to the point and the label. */
function along([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): Box[] {
  const length = Math.hypot(toX - x, toY - y);
  const steps = Math.max(1, Math.floor(length / 8));
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 0.5) / steps;
    return { x: x + (toX - x) * share - 2, y: y + (toY - y) * share - 2, width: 4, height: 4 };
  });
}

/** One try: labels one after another in an order, where they cover neither a mark, nor each other, nor a line; undefined where there is no such place. */
function placedInOrder(wanted: readonly Wanted[], order: readonly number[], marks: readonly Box[], ground: Box) {
  const found: (Placed | undefined)[] = wanted.map(() => undefined);
  const taken: Box[] = [...marks];
  const lines: Box[] = [];
  for (const i of order) {
    const label = wanted[i];
    if (label) found[i] = place(label);
  }
  return found;

  function place(label: Wanted): Placed | undefined {
    const own = marks.filter((mark) => overlap(mark, { x: label.at[0], y: label.at[1], width: 1, height: 1 }));
    const others = taken.filter((other) => !own.includes(other));
    for (const distance of distances) {
      for (const turn of turns) {
        const box = boxAt(label, distance, turn);
        if (!isWithin(box, ground) || isCovered(box, taken) || isCovered(box, lines)) continue;
        if (!isClear(box, distance, own, marks)) continue;
        const to = nearest(box, label.at);
        const path = distance > beside ? along(label.at, to) : [];
        if (path.some((each) => isCovered(each, others))) continue;
        taken.push(box);
        lines.push(...path);
        return path.length ? { box, line: { to } } : { box };
      }
    }
    return undefined;
  }
}

/** Orders that are tried, the same in every run: as given, from the left, from above, and backward; the first labels stay first. */
function ordersOf(wanted: readonly Wanted[], first: number): number[][] {
  const all = [...wanted.keys()];
  const [fixed, given] = [all.slice(0, first), all.slice(first)];
  const across = given.toSorted((a, b) => (wanted[a]?.at[0] ?? 0) - (wanted[b]?.at[0] ?? 0));
  const down = given.toSorted((a, b) => (wanted[a]?.at[1] ?? 0) - (wanted[b]?.at[1] ?? 0));
  return [given, across, down, given.toReversed()].map((order) => [...fixed, ...order]);
}

/** Puts labels where they cover nothing, so many of them before the others: of several orders the first that leaves fewest out. */
export function placeLabels(
  wanted: readonly Wanted[],
  marks: readonly Box[],
  ground: Box,
  first: number,
): (Placed | undefined)[] {
  let best: (Placed | undefined)[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const order of ordersOf(wanted, first)) {
    const placed = placedInOrder(wanted, order, marks, ground);
    const left = placed.filter((one) => !one).length;
    if (left < fewest) [best, fewest] = [placed, left];
    if (!left) break;
  }
  return best;
}
