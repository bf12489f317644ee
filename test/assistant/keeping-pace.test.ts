import { expect, test } from 'vitest';
import type { Assistant } from '../../src/assistant/assistant.ts';
import { keepingPace } from '../../src/assistant/keeping-pace.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { plainText } from '../../src/domain/reply.ts';
import type { Input } from '../../src/domain/turn.ts';
import { catalogues, noon, turnOf } from './chat.ts';

const outcome: Outcome = { replies: [{ lines: [[{ text: 'answer' }]], buttons: [] }], changes: [], notices: [] };

/** An assistant that answers everything, kept to the pace; the person has chosen a language, or not. */
function openPaced(chosen?: Language) {
  const sound: Assistant = { take: () => outcome, ask: () => expect.unreachable() };
  const store = { person: () => (chosen ? { firstSeen: noon, language: chosen } : undefined) };
  const paced = keepingPace(sound, { store, catalogues, now: () => new Date(noon) });
  let updates = 0;
  return (input: Input, appLanguage?: Language): string[] =>
    paced.take(turnOf(input, { update: `test:${++updates}`, appLanguage })).replies.map(plainText);
}

const text: Input = { kind: 'text', text: 'x' };
const press: Input = { kind: 'press', action: { do: 'menu', page: 'help' } };

test('words and presses count alike; what is passed over has an outcome that says nothing', () => {
  const does = openPaced();
  for (let i = 0; i < 15; i += 1) expect([does(text), does(press)]).toEqual([['answer'], ['answer']]);
  expect(does(press)).toHaveLength(1);
  expect([does(text), does(press)]).toEqual([[], []]);
});

test('that a person leaves or comes back is always noted', () => {
  const does = openPaced();
  for (let i = 0; i < 40; i += 1) does(text);
  expect(does({ kind: 'membership', here: false })).toEqual(['answer']);
});

test.each<[Language | undefined, Language | undefined, RegExp]>([
  ['vi', 'ja', /^Bạn viết nhanh/],
  [undefined, 'ko', /^메시지가/],
  [undefined, undefined, /^You are writing faster/],
])('with %s chosen and an app in %s it is told in the right language', (chosen, app, words) => {
  const does = openPaced(chosen);
  for (let i = 0; i < 30; i += 1) does(text);
  const turn = does(text, app);
  expect(turn).toEqual([expect.stringMatching(words)]);
});
