import { expect, test } from 'vitest';
import { settledLine, turnLine } from '../../src/storage/journal-line.ts';
import { capture } from '../../src/storage/shard.ts';
import { apply, emptyState, type State } from '../../src/storage/state.ts';
import { commitOf, message, noon } from './commits.ts';

const key = 'telegram:1';
const lines = [
  turnLine(commitOf(1)),
  turnLine({ ...commitOf(2), changes: [{ store: 'people', key, value: { firstSeen: noon } }] }),
  settledLine('telegram:1#0', 'sent', new Date(noon)),
  turnLine({
    ...commitOf(3),
    changes: [{ store: 'people', key, value: null }],
    messages: [{ ...message('last'), forget: true }],
  }),
];

const contentOf = (state: State) => capture(state).map(({ of, map }) => [of, ...map]);

function after(...times: (typeof lines)[]): State {
  const state = emptyState();
  for (const some of times) for (const line of some) apply(state, line);
  return state;
}

test('lines that are applied again, in their order, change nothing', () => {
  const once = contentOf(after(lines));
  expect(once.length).toBeGreaterThan(2);
  expect(contentOf(after(lines, lines))).toEqual(once);
});

test.each([1, 2, 3])('nor do the last %i of them', (count) => {
  expect(contentOf(after(lines, lines.slice(-count)))).toEqual(contentOf(after(lines)));
});
