import { afterEach, beforeAll } from 'vitest';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { noon, shippedKnowing } from '../assistant/chat.ts';
import { openDeskProcess, staff } from './desk-process.ts';
import { editAtOnce } from './edits-at-once.ts';

const closing: (() => void)[] = [];
beforeAll(() => void shippedKnowing());
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Two editors on one store in memory, each before what they know. */
async function openTwo() {
  const store = createMemoryStore();
  await store.commit({ update: 'begin', at: noon, changes: staff, messages: [] });
  const [one, other] = [openDeskProcess(store), openDeskProcess(store)];
  closing.push(one.close, other.close);
  return { one, other };
}

editAtOnce(openTwo);
