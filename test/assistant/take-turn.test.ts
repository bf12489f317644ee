import { beforeEach, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/assistant/assistant.ts';
import { takeTurn } from '../../src/assistant/take-turn.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Store } from '../../src/domain/store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { noon, turnOf } from './chat.ts';

const says = (text: string): Reply => ({ lines: [[{ text }]], buttons: [] });
const outcome: Outcome = {
  replies: [says('first'), says('second')],
  changes: [{ store: 'people', key: 'test:5501', value: { firstSeen: noon } }],
  notices: [{ chat: 'test:7', reply: says('to the desk') }],
};

/** An assistant that always decides the same, and counts how often it is asked. */
function createSteady() {
  const taken: string[] = [];
  const assistant: Assistant = {
    take: ({ update }) => {
      taken.push(update);
      return outcome;
    },
    ask: () => {
      throw new Error('nobody asks here');
    },
  };
  return { assistant, taken };
}

const turn = turnOf({ kind: 'text', text: 'hello' }, { update: 'test:731' });

describe('a turn', () => {
  let store: Store;
  let steady = createSteady();
  const take = () => takeTurn(steady.assistant, store, turn);

  beforeEach(() => {
    store = createMemoryStore();
    steady = createSteady();
  });

  it('is kept with its changes and messages, replies before notices', async () => {
    expect(await take()).toEqual([
      { id: 'test:731#0', chat: 'test:5501', reply: says('first') },
      { id: 'test:731#1', chat: 'test:5501', reply: says('second') },
      { id: 'test:731#2', chat: 'test:7', reply: says('to the desk') },
    ]);
    expect(store.knows('test:731')).toBe(true);
    expect(store.person('test:5501')).toEqual({ firstSeen: noon });
    expect(store.unsent().map(({ id }) => id)).toEqual(['test:731#0', 'test:731#1', 'test:731#2']);
  });

  it('that comes again is not decided again and sends nothing', async () => {
    await take();
    expect(await take()).toEqual([]);
    expect(steady.taken).toEqual(['test:731']);
    expect(store.unsent()).toHaveLength(3);
  });

  it('that comes twice at once is answered once', async () => {
    const sent = await Promise.all([take(), take()]);
    expect(sent.flat().map(({ id }) => id)).toEqual(['test:731#0', 'test:731#1', 'test:731#2']);
    expect(store.unsent()).toHaveLength(3);
  });

  it('that could not be kept sends nothing, and its next try has the same ids', async () => {
    const full: Store = { ...store, commit: () => Promise.reject(new Error('disk full')) };
    await expect(takeTurn(steady.assistant, full, turn)).rejects.toThrow('disk full');
    expect(store.unsent()).toEqual([]);
    expect(store.person('test:5501')).toBeUndefined();
    expect((await take()).map(({ id }) => id)).toEqual(['test:731#0', 'test:731#1', 'test:731#2']);
  });
});
