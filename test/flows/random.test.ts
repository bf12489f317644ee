import { array, assert, asyncProperty, constant, constantFrom, nat, oneof, record, string } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Assistant, createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import { takeTurn } from '../../src/assistant/take-turn.ts';
import { encodeAction } from '../../src/channels/telegram/callback-codec.ts';
import type { Action } from '../../src/domain/action.ts';
import { FlowState, summaryStep } from '../../src/domain/flow.ts';
import { plainText, type Reply } from '../../src/domain/reply.ts';
import type { Store } from '../../src/domain/store.ts';
import type { Input } from '../../src/domain/turn.ts';
import { allFlows } from '../../src/assistant/all-flows.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, noon, shippedKnowing, turnOf } from '../assistant/chat.ts';

let knowing: Knowing;

beforeAll(() => {
  knowing = shippedKnowing();
});

/** What a person may do next: say something, press a button of the last or of an earlier message, or find the bot restarted. */
type Move =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'press'; readonly nth: number; readonly back: number }
  | { readonly do: 'restart' };

const starts = ['/find', '/compare', '/enquiry', '/plan', '/deadline', 'tìm đất', 'compare parks'];
const good = [
  'electronics',
  'dược phẩm',
  '20',
  '5-10 ha',
  '20 km',
  '100 usd',
  'Trang Due 3',
  'VSIP Hai Phong',
  'Dai An',
  'kim@example.com',
  'Kim',
  'skip',
  'quay lại',
  'yes',
  'no',
  'foreign',
  'economic zone',
  '20/11/2026',
  'next Monday',
  '50 million USD',
];
const bad = [
  '-3',
  'abc',
  '🏭',
  '9e999',
  '1'.repeat(300),
  '99999999999999999999',
  '5,661 ha',
  'about twenty',
  '31/02/2027',
  '<b>x</b> & _y_ *z*',
  '\u0000',
  '\u202Eabc',
  'null',
  '__proto__',
];
const aside = [
  'how long does an IRC take?',
  'weather tomorrow?',
  'giá đất VSIP?',
  '/help',
  '/menu',
  '/cancel',
  '/language vi',
  '/nonsense',
  'cancel my order of 5,661 ha',
  'why not Dai An?',
  'thêm Vinh Quang',
];

const move: Arbitrary<Move> = oneof(
  { weight: 8, arbitrary: constantFrom(...good, ...bad, ...aside).map((text): Move => ({ do: 'say', text })) },
  { weight: 1, arbitrary: string({ unit: 'grapheme', maxLength: 30 }).map((text): Move => ({ do: 'say', text })) },
  { weight: 8, arbitrary: record({ do: constant('press' as const), nth: nat(20), back: nat(3) }) },
  { weight: 2, arbitrary: constant<Move>({ do: 'restart' }) },
);

const newAssistant = (store: Store): Assistant =>
  createAssistant({ knowing: () => knowing, store, catalogues, owners: ['test:1'] });

const inputOf = (text: string): Input => {
  const [, name, rest = ''] = /^\/(\w+)\s*(.*)$/.exec(text) ?? [];
  return name ? { kind: 'command', name, rest } : { kind: 'text', text };
};

/** A conversation over one store, with an assistant that may be made anew at any time. */
function converse() {
  const store = createMemoryStore();
  let assistant = newAssistant(store);
  let turns = 0;
  const actions: (readonly Action[])[] = [];
  const key = 'test:5501|test:5501';
  const state = () => store.flow(key);

  async function does(input: Input): Promise<Reply> {
    const messages = await takeTurn(assistant, store, turnOf(input, { update: `test:${++turns}`, at: noon }));
    const [mine, ...others] = messages.filter(({ chat }) => chat === 'test:5501');
    expect(others.filter(({ chat }) => chat !== 'test:1')).toEqual([]);
    const reply = mine?.reply ?? { lines: [], buttons: [] };
    actions.unshift(reply.buttons.flat().map(({ action }) => action));
    return reply;
  }

  return {
    state,
    restart: () => (assistant = newAssistant(store)),
    says: (text: string) => does(inputOf(text)),
    presses(nth: number, back: number): Promise<Reply> {
      const shown = actions[Math.min(back, actions.length - 1)] ?? [];
      const action = shown[nth % Math.max(shown.length, 1)];
      return does(action ? { kind: 'press', action } : { kind: 'stale-press' });
    },
    actions: () => actions[0] ?? [],
  };
}

/** Nothing raw is shown, and every button fits. */
function checkReply(reply: Reply): void {
  const text = plainText(reply);
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThan(4096 * 2);
  expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\uE000/);
  for (const { action } of reply.buttons.flat()) expect(encodeAction(action)).toBeDefined();
}

/** Every answer kept is one that its step takes, and none that was kept is gone while the conversation goes on. */
function checkState(before: FlowState | undefined, after: FlowState | undefined): void {
  if (!after) return;
  expect(FlowState.safeParse(structuredClone(after)).error).toBeUndefined();
  const flow = allFlows[after.flow];
  for (const [id, value] of Object.entries(after.answers)) {
    const step = flow?.steps.find((one) => one.id === id);
    expect(value === null ? undefined : step?.schema.safeParse(value).error).toBeUndefined();
    expect(step?.id).toBe(id);
  }
  if (before?.flow !== after.flow || before.step === summaryStep) return;
  const lost = Object.keys(before.answers).filter((id) => {
    const step = flow?.steps.find((one) => one.id === id);
    return !(id in after.answers) && (step?.applies?.(after.answers) ?? true);
  });
  expect(lost).toEqual([]);
}

/** From wherever it stands, pressing the first choice (or "yes", or skipping) comes to an end. */
async function checkEnds(talk: ReturnType<typeof converse>): Promise<void> {
  const texts = ['20', 'Kim', 'kim@example.com', 'skip', 'Dai An', 'VSIP Hai Phong', '20/11/2026'];
  for (let i = 0; i < 40 && talk.state() && talk.state()?.step !== summaryStep; i += 1) {
    const flowActions = talk.actions().filter((action) => action.do === 'flow' && action.move === 'pick');
    if (flowActions.length && i % 2 === 0) await talk.presses(talk.actions().indexOf(flowActions[0] as Action), 0);
    else await talk.says(texts[i % texts.length] ?? '20');
  }
  const end = talk.state();
  expect([undefined, summaryStep]).toContain(end?.step);
}

test('random conversations never get stuck, never lose an accepted answer and never keep a refused one', async () => {
  await assert(
    asyncProperty(constantFrom(...starts), array(move, { minLength: 1, maxLength: 7 }), async (start, moves) => {
      const talk = converse();
      checkReply(await talk.says(start));
      for (const next of moves) {
        const before = talk.state();
        if (next.do === 'restart') talk.restart();
        else checkReply(next.do === 'say' ? await talk.says(next.text) : await talk.presses(next.nth, next.back));
        checkState(before, talk.state());
      }
      await checkEnds(talk);
    }),
    { numRuns: 2000, seed: 20261121 },
  );
}, 240_000);
