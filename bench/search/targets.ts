import { recall, within } from './measure.ts';
import type { Row } from './row.ts';

const verdict = (isMet: boolean, what: string): string => `${isMet ? 'met   ' : 'MISSED'} ${what}`;

/** The longest that 99 of 100 questions may take, in the order of the sizes of base. */
const mostMs = [10, 25, 100];

function recallTargets(own: Row, peers: readonly Row[]): string[] {
  const at = (row: Row) => `${row.engine} ${row.recallAt1.toFixed(3)}`;
  return [
    verdict(own.recallAt1 >= 0.97, `recall@1 of at least 0.97 over the records that ship: ${own.recallAt1.toFixed(3)}`),
    ...peers.map((peer) =>
      verdict(own.recallAt1 > peer.recallAt1, `recall@1 over the records that ship ahead of ${at(peer)}`),
    ),
  ];
}

/** The part of an engine's results that another engine's questions are in. */
function sameQuestions(own: Row, other: Row): Pick<Row, 'queries' | 'asked'> {
  const places = other.queries.map(({ text }) => own.queries.findIndex((query) => query.text === text));
  return { queries: places.flatMap((i) => own.queries[i] ?? []), asked: places.flatMap((i) => own.asked[i] ?? []) };
}

/** How many times as fast as a slow engine ours is, by the medians over the same questions, and at what recall. */
function speedTarget(own: Row, slow: Row): string {
  const same = sameQuestions(own, slow);
  const times = slow.medianMs / within(0.5, same.asked);
  const right = recall(same.asked, same.queries, 1, own.least);
  return verdict(
    times >= 100 && right >= slow.recallAt1,
    `at least 100 times as fast as ${slow.engine} at ${slow.size.toLocaleString('en')} records, at no less recall: ` +
      `${times.toFixed(0)} times, recall@1 ${right.toFixed(2)} beside ${slow.recallAt1.toFixed(2)}`,
  );
}

/** One line a target, for a run over bases of three sizes: ours at each, the peers at the first, Fuse.js at the second. */
export function targetLines(own: readonly Row[], peers: readonly Row[], slow: Row): string[] {
  const [real, middle] = own;
  if (!real || !middle) return [];
  return [
    ...recallTargets(real, peers),
    ...own.map(({ size, p99Ms }, i) =>
      verdict(
        p99Ms < (mostMs[i] ?? 0),
        `p99 under ${mostMs[i]} ms at ${size.toLocaleString('en')} records: ${p99Ms.toFixed(1)} ms`,
      ),
    ),
    speedTarget(middle, slow),
  ];
}
