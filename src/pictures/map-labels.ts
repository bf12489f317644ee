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
const distances = [16, 44, 76, 112, 152, 196, 244, 300];
const turns = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);

function boxAt({ at: [x, y], width, height }: Wanted, distance: number, turn: number): Box {
  const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  const aside = (part: number): number => Math.max(-1, Math.min(1, part * 1.5)) / 2;
  const centre = [x + dx * distance + aside(dx) * width, y + dy * distance + aside(dy) * height] as const;
  return { x: centre[0] - width / 2, y: centre[1] - height / 2, width, height };
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
    for (const distance of distances) {
      for (const turn of turns) {
        const box = boxAt(label, distance, turn);
        if (!isWithin(box, ground) || isCovered(box, taken) || isCovered(box, lines)) continue;
        const to = nearest(box, label.at);
        const path = distance > 20 ? along(label.at, to) : [];
        const others = taken.filter((other) => !own.includes(other));
        if (path.some((each) => isCovered(each, others))) continue;
        taken.push(box);
        lines.push(...path);
        return path.length ? { box, line: { to } } : { box };
      }
    }
    return undefined;
  }
}

/** Orders that are tried, the same in every run: as given, from the left, from above, and backward. */
function ordersOf(wanted: readonly Wanted[]): number[][] {
  const given = [...wanted.keys()];
  const across = given.toSorted((a, b) => (wanted[a]?.at[0] ?? 0) - (wanted[b]?.at[0] ?? 0));
  const down = given.toSorted((a, b) => (wanted[a]?.at[1] ?? 0) - (wanted[b]?.at[1] ?? 0));
  return [given, across, down, given.toReversed()];
}

/** The room that a placed label takes with its line. */
export const roomOf = ({ box, line }: Placed, { at }: Wanted): Box[] => (line ? [box, ...along(at, line.to)] : [box]);

/** Puts labels where they cover nothing: of several orders the first that leaves fewest out. */
export function placeLabels(wanted: readonly Wanted[], marks: readonly Box[], ground: Box): (Placed | undefined)[] {
  let best: (Placed | undefined)[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const order of ordersOf(wanted)) {
    const placed = placedInOrder(wanted, order, marks, ground);
    const left = placed.filter((one) => !one).length;
    if (left < fewest) [best, fewest] = [placed, left];
    if (!left) break;
  }
  return best;
}
