import { bareLoop, type BotUnderTest, plainEcho } from './bots.ts';
import type { Figures } from './measure.ts';

/** What was measured at one distance of the Bot API. */
export type Distance = { readonly name: string; readonly people: number; readonly figures: readonly Figures[] };

const known = (value: number | undefined): string => (value === undefined ? 'not known' : value.toFixed(0));
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The figures as a Markdown table. */
export function figuresTable(distances: readonly Distance[]): string {
  const titles = [
    'round trip',
    'people',
    'bot',
    'updates/s',
    'updates/s of processor time',
    'p50 ms',
    'p99 ms',
    'RSS MB',
  ];
  const rows = distances.flatMap(({ name, people, figures }) =>
    figures.map(({ bot, perSecond, perCoreSecond, p50, p99, megabytes }) =>
      line([name, people, bot, perSecond.toFixed(0), known(perCoreSecond), known(p50), known(p99), known(megabytes)]),
    ),
  );
  return [line(titles), line(titles.map(() => '---')), ...rows].join('\n');
}

function target(words: string, least: number, ratio: number): string {
  return `${ratio >= least ? 'met' : 'missed'}: ${words}: at least ${least}, measured ${ratio.toFixed(2)}`;
}

/** One line for each target: the first row of a distance is ours, for questions asked before, measured by plain grammY in the same run. */
export function targetLines(near: Distance, far: Distance): string[] {
  const of = ({ name }: BotUnderTest, { figures }: Distance) => figures.find(({ bot }) => bot === name);
  const [ours, ourFar] = [near.figures[0], far.figures[0]];
  const [theirs, theirFar, most] = [of(plainEcho, near), of(plainEcho, far), of(bareLoop, far)];
  if (!ours || !ourFar || !theirs || !theirFar || !most) return ['no targets: a bot was not measured'];
  const perCore = (ours.perCoreSecond ?? Number.NaN) / (theirs.perCoreSecond ?? Number.NaN);
  return [
    target('updates/s on one core without delay, as a share of plain grammY', 0.8, ours.perSecond / theirs.perSecond),
    `beside it: updates/s of processor time, as a share of plain grammY: measured ${perCore.toFixed(2)}`,
    target(
      'updates/s with a round trip of 60-160 ms, as a multiple of plain grammY',
      100,
      ourFar.perSecond / theirFar.perSecond,
    ),
    `beside it: the bare loop, the most that polling allows, as a multiple of plain grammY: measured ${(most.perSecond / theirFar.perSecond).toFixed(2)}`,
  ];
}
