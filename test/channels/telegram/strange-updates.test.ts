import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Assistant, createAssistant } from '../../../src/assistant/assistant.ts';
import { takeTurn } from '../../../src/assistant/take-turn.ts';
import { readUpdate } from '../../../src/channels/telegram/read-update.ts';
import { mostWritten } from '../../../src/domain/cut.ts';
import { ReceivedFile } from '../../../src/domain/received-file.ts';
import type { Store } from '../../../src/domain/store.ts';
import type { Turn } from '../../../src/domain/turn.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { catalogues, shippedKnowing } from '../../assistant/chat.ts';
import { strangeBodies, strangeUpdates } from '../../support/strange-updates.ts';

const bot = { id: 1, username: 'haidang_test_bot' };
const read = (update: unknown): Turn | 'ignore' =>
  readUpdate(update, { bot, now: () => new Date('2026-02-03T04:05:06Z') });

const address = z.string().regex(/^telegram:-?\d{1,16}$/);
const short = z.string().max(mostWritten);
const Sound = z.strictObject({
  update: address,
  person: address,
  chat: address,
  appLanguage: z.enum(['vi', 'en', 'zh', 'ja', 'ko']).optional(),
  at: z.iso.datetime(),
  pressed: z.int().optional(),
  thread: z.int().optional(),
  said: z.int().optional(),
  input: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: short.min(1) }),
    z.strictObject({ kind: z.literal('command'), name: z.string().regex(/^[a-z0-9_]{1,32}$/), rest: short }),
    z.strictObject({ kind: z.literal('press'), action: z.looseObject({ do: z.string() }) }),
    z.strictObject({ kind: z.literal('stale-press') }),
    z.strictObject({ kind: z.literal('place'), lat: z.number(), lon: z.number() }),
    z.strictObject({ kind: z.literal('file'), file: ReceivedFile }),
    z.strictObject({ kind: z.literal('membership'), here: z.boolean() }),
    z.strictObject({ kind: z.literal('other') }),
  ]),
});

describe('whatever comes in', () => {
  let assistant: Assistant;
  let store: Store;

  beforeAll(() => {
    const knowing = shippedKnowing();
    store = createMemoryStore();
    assistant = createAssistant({ knowing: () => knowing, store, catalogues });
  }, 30_000);

  test('is ignored or a sound turn', () => {
    let turns = 0;
    const property = fc.property(strangeUpdates, (update) => {
      const turn = read(update);
      if (turn === 'ignore') return;
      turns += 1;
      expect(Sound.safeParse(turn).error).toBeUndefined();
    });
    fc.assert(property, { numRuns: 600 });
    expect(turns).toBeGreaterThan(60);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('is answered without a fault, and can be kept', async () => {
    let count = 0;
    const property = fc.asyncProperty(strangeBodies, async (body) => {
      const turn = read({ ...body, update_id: ++count });
      if (turn === 'ignore') return;
      const silent = turn.input.kind === 'membership';
      const [answer] = await takeTurn(assistant, store, turn);
      expect(answer?.reply.lines.flat().length ?? 0).toBeGreaterThan(silent ? -1 : 0);
      expect(store.knows(turn.update)).toBe(true);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

test('a year that cannot be kept is no date', () => {
  const lan = { id: 7, is_bot: false };
  const message = { message_id: 1, from: lan, chat: { id: 7, type: 'private' }, text: 'x' };
  expect(read({ update_id: 1, message: { ...message, date: 253_402_300_799 } })).toMatchObject({
    at: '9999-12-31T23:59:59.000Z',
  });
  expect(read({ update_id: 1, message: { ...message, date: 253_402_300_800 } })).toBe('ignore');
});
