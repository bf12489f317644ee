import { type Answer, type Block, block, choice } from '../../domain/answer.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { compareAnswer } from '../../answers/compare-answer.ts';
import { mapChoice, paperChoices } from '../../answers/handout-choices.ts';
import { recordChoices } from '../../answers/choices.ts';
import { recordsOf, subjectsOf } from '../../understanding/subjects.ts';
import type { Answers, FlowContext, Row } from '../flow.ts';
import { flowChoice, toResult } from '../view.ts';
import { parkLine, whyNot } from './lines.ts';
import { needsOf } from './needs.ts';
import { sortedBy, type Sorted, suited, type Suited } from './suited.ts';

const mostMatches = 5;
const mostNear = 3;
/** As many parks of which nothing decides are named in the line that counts them. */
const mostNamed = 6;

const names = (parks: readonly Suited[]) => ({ list: parks.map(({ park }) => ({ names: park.names })) });

function openLine(open: readonly Suited[]): Block[] {
  if (!open.length) return [];
  const args = { count: { number: open.length }, names: names(open.slice(0, mostNamed)) };
  return [block('line', open.length > mostNamed ? 'find-open-more' : 'find-open', args)];
}

function resultBlocks(base: KnowledgeBase, { matches, near, open }: Sorted): Block[] {
  const [best, next] = [matches.slice(0, mostMatches), near.slice(0, mostNear)];
  const count = { number: matches.length };
  return [
    block('title', matches.length ? 'find-matches' : 'find-no-match', { count, shown: { number: best.length } }),
    ...best.map((one) => parkLine(base, one)),
    ...(next.length ? [block('line', 'find-near'), ...next.map((one) => parkLine(base, one))] : []),
    ...openLine(open),
    block('note', 'find-vacancy'),
  ];
}

/** So many of the best stand side by side in a comparison. */
const mostCompared = 3;

/** The parks that the buttons of a result are about. */
export const bestOf = ({ matches, near }: Sorted): readonly Suited[] => [...matches, ...near].slice(0, mostMatches);

/** From the result on: the cards, a comparison, the places, all parks of which nothing decides, an enquiry, and to be told of what is new. */
function resultRows(base: KnowledgeBase, { matches, near, open }: Sorted): Row[] {
  const cards = bestOf({ matches, near, open }).map(({ park }) => park.ref);
  const more = open.length > mostNamed ? [flowChoice('find', 'more', 'find-button-open', { choice: 'open' })] : [];
  const compared = cards.length > 1 ? [flowChoice('find', 'more', 'find-button-compare', { choice: 'compare' })] : [];
  const enquiry = choice({ do: 'flow', flow: 'enquiry', move: 'start' }, 'flow-start-enquiry');
  const places = cards.length ? [flowChoice('find', 'more', 'find-button-places', { choice: 'places' })] : [];
  const papers = cards.length ? [[mapChoice, ...paperChoices(cards)]] : [];
  const watch = choice({ do: 'act', verb: 'watch' }, 'watch-button');
  return [...recordChoices(base, cards), [...compared, ...places], ...papers, [...more, enquiry], [watch]];
}

/** Parks that suit, those that nearly do, and how many publish nothing that decides. */
export function findResult({ base }: FlowContext, answers: Answers): Answer {
  const sorted = sortedBy(base, needsOf(answers));
  const shown = [...sorted.matches.slice(0, mostMatches), ...sorted.near.slice(0, mostNear)];
  return {
    kind: 'answer',
    records: shown.map(({ park }) => park.ref),
    blocks: resultBlocks(base, sorted),
    choices: resultRows(base, sorted),
  };
}

const backRow: Row = toResult('find');

/** The best suited side by side. */
export function comparedParks({ base }: FlowContext, answers: Answers): Answer {
  const { matches, near } = sortedBy(base, needsOf(answers));
  const records = [...matches, ...near].slice(0, mostCompared).map(({ park }) => park.ref);
  const table = compareAnswer(base, { kind: 'compare', records, fields: [], to: [] });
  return { ...table, choices: [...table.choices, backRow] };
}

/** All parks of which nothing published decides. */
export function openParks({ base }: FlowContext, answers: Answers): Answer {
  const { open } = sortedBy(base, needsOf(answers));
  const lines = open.map(({ park }) => block('item', 'item', { value: { names: park.names } }));
  const head = block('line', 'find-open', { count: { number: open.length }, names: { words: '' } });
  return { kind: 'answer', records: [], blocks: [head, ...lines], choices: [backRow] };
}

/** "Why not Dai An?" – each need it misses, by how much, of each park that the name means; undefined when none is named. */
export function whyNotAnswer(text: string, { base, read }: FlowContext, answers: Answers): Answer | undefined {
  const { named, mentions } = read(text);
  const parks = subjectsOf(named)
    .groups.flatMap((group) => recordsOf(base, group))
    .filter((record) => record.kind === 'park')
    .slice(0, mostNear);
  if (!parks.length || !mentions.has('follow:why')) return undefined;
  const records = parks.map(({ ref }) => ref);
  const blocks = parks.flatMap((park) => whyNot(base, suited(base, park, needsOf(answers))));
  return { kind: 'answer', records, blocks, choices: [...recordChoices(base, records), backRow] };
}
