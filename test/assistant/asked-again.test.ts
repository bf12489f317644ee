import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import { plainText } from '../../src/domain/reply.ts';
import type { Steps } from '../../src/domain/steps.ts';
import { loadKnowledgeInSteps } from '../../src/knowledge/load.ts';
import { createReloading } from '../../src/knowledge/reloading.ts';
import { silentLog } from '../../src/storage/log.ts';
import { createUnderstandingInSteps } from '../../src/understanding/understand.ts';
import { knowledgeFolder, today } from '../support/knowledge.ts';
import { catalogues, noon, shippedKnowing, turnOf } from './chat.ts';

const knowing = shippedKnowing();
let known: Knowing = knowing;
const conversations = new Map<string, Conversation>();
const assistant = createAssistant({
  knowing: () => known,
  store: {
    get: () => undefined,
    all: () => [],
    revision: () => 0,
    person: () => undefined,
    conversation: (key) => conversations.get(key),
    flow: () => undefined,
    entriesOf: () => [],
    unsent: () => [],
  },
  catalogues,
});

const ask = (text: string, language: 'en' | 'vi' = 'en', at = noon) => assistant.ask(text, language, at).reply;
const replyTo = (text: string) => assistant.take(turnOf({ kind: 'text', text })).replies[0];

test('what is asked again is the very same reply', () => {
  const first = ask('How large is DEEP C Hai Phong 1?');
  expect(ask('How large is DEEP C Hai Phong 1?')).toBe(first);
  expect(replyTo('How large is DEEP C Hai Phong 1?')).toBe(first);
});

test('in another language it has other words', () => {
  const text = 'do son';
  expect(plainText(ask(text, 'vi'))).not.toBe(plainText(ask(text, 'en')));
});

test('on another day a deadline falls on another day', () => {
  const text = 'If I file an IRC application today, when is it due?';
  const [saturday, tuesday] = [ask(text), ask(text, 'en', '2026-11-24T05:00:00.000Z')];
  expect(plainText(saturday)).toContain('2026');
  expect(plainText(tuesday)).not.toBe(plainText(saturday));
  expect(ask(text)).toBe(saturday);
});

test('what leans on the conversation is not answered as what stands alone, in either order', () => {
  const alone = replyTo('and its occupancy?');
  const chat = turnOf({ kind: 'text', text: '' });
  const key = `${chat.chat}|${chat.person}`;
  conversations.set(key, { records: ['park/nam-dinh-vu-1'], fields: ['area'], at: noon });
  const inContext = replyTo('and its occupancy?');
  conversations.set(key, { records: ['park/do-son'], fields: ['area'], at: noon });
  const ofAnother = replyTo('and its occupancy?');
  conversations.clear();
  const texts = [alone, inContext, ofAnother].map((reply) => reply && plainText(reply));
  expect(new Set(texts).size).toBe(3);
  expect(replyTo('and its occupancy?')).toBe(alone);
});

test('while all is read again the old records answer and nobody waits; after that the new ones do', async () => {
  const text = 'How large is DEEP C Hai Phong 1?';
  const before = ask(text);
  function* read(): Steps<Knowing> {
    const { base: whole } = yield* loadKnowledgeInSteps([knowledgeFolder], today);
    const records = new Map([...whole.records].filter(([ref]) => ref !== 'park/deep-c-hai-phong-1'));
    const base = { ...whole, records };
    return { base, understanding: yield* createUnderstandingInSteps(base) };
  }
  const { current, reload } = createReloading(knowing, read, silentLog);
  const done = reload().then(() => true);
  let answered = 0;
  while (!(await Promise.race([done, nextTurn(false)]))) {
    known = current();
    if (known !== knowing) continue;
    expect(ask(text)).toBe(before);
    answered += 1;
  }
  expect(answered).toBeGreaterThan(20);
  known = current();
  expect(known.base.records.size).toBe(knowing.base.records.size - 1);
  expect(plainText(ask(text))).not.toBe(plainText(before));
  known = knowing;
  expect(ask(text)).toBe(before);
});
