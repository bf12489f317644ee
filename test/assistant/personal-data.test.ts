import { beforeEach, describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../../src/assistant/assistant.ts';
import { takeTurn } from '../../src/assistant/take-turn.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Store } from '../../src/domain/store.ts';
import type { Input, Turn } from '../../src/domain/turn.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, noon, shippedKnowing, turnOf } from './chat.ts';

const knowing = shippedKnowing();
const english = (id: string) => catalogues.en.format(id);
const words = ({ lines }: Reply) => lines.map((line) => line.map(({ text }) => text).join('')).join('\n');

let store: Store;
let assistant: Assistant;
let turns = 0;

beforeEach(() => {
  store = createMemoryStore();
  assistant = createAssistant({ knowing: () => knowing, store, catalogues });
});

async function takes(input: Input, parts: Partial<Turn> = {}) {
  const messages = await takeTurn(assistant, store, turnOf(input, { update: `test:${++turns}`, ...parts }));
  const [message] = messages;
  if (!message) throw new Error('nothing was said');
  return message;
}

const command = (name: string): Input => ({ kind: 'command', name, rest: '' });
const confirm: Input = { kind: 'press', action: { do: 'forget' } };
const asks: Input = { kind: 'text', text: 'how large is Do Son park' };
const mai = { person: 'test:55012', chat: 'test:55012' };
const inGroup = { chat: 'test:-9' };

async function sent(input: Input, parts: Partial<Turn> = {}): Promise<Reply> {
  const { id, reply } = await takes(input, parts);
  await store.settle(id, 'sent');
  return reply;
}

/** Two people who have asked something, one of them also in a group. */
async function talk(): Promise<void> {
  await sent(asks);
  await sent(asks, inGroup);
  await sent(asks, mai);
}

describe('/privacy', () => {
  it.each(languages)('says what, why, how long and where, in %s', async (language: Language) => {
    const text = words(await sent(command('privacy'), { appLanguage: language }));
    expect(text.split('\n')).toHaveLength(8);
    expect(text).toContain('14');
    expect(text).toMatch(/\/mydata[\s\S]*\/deleteme/);
  });
});

describe('/mydata', () => {
  it("holds all of a person's own data, and nothing of anybody else", async () => {
    await talk();
    const { document } = await sent(command('mydata'));
    const spoken = { records: ['park/do-son'], fields: ['area'], at: noon };
    const asked = { id: expect.any(String), text: 'how large is Do Son park', at: noon };
    expect(document?.name).toBe('mydata.json');
    expect(JSON.parse(document?.text ?? '')).toEqual({
      person: 'test:5501',
      at: noon,
      stored: expect.arrayContaining([
        { store: 'people', key: 'test:5501', value: { firstSeen: noon } },
        { store: 'conversations', key: 'test:5501|test:5501', value: { ...spoken, asked } },
        { store: 'conversations', key: 'test:-9|test:5501', value: spoken },
      ]),
      unsent: [],
    });
    expect(document?.text).not.toContain('55012');
  });

  it('holds what waits to be sent', async () => {
    const waiting = await takes(command('cancel'));
    const { document } = await sent(command('mydata'));
    expect(JSON.parse(document?.text ?? '')).toMatchObject({
      unsent: [{ id: waiting.id, text: english('cancel-nothing') }],
    });
  });

  it('tells a new person that they are known from now on', async () => {
    const { document } = await sent(command('mydata'));
    expect(JSON.parse(document?.text ?? '').stored).toEqual(store.entriesOf('test:5501'));
  });
});

describe('/deleteme', () => {
  it('asks first, and says before it what will remain', async () => {
    await talk();
    const before = store.entriesOf('test:5501');
    const reply = await sent(command('deleteme'));
    expect(words(reply)).toBe(`${english('deleteme-ask')}\n${english('deleteme-remains')}`);
    expect(reply.buttons.flat().map(({ action }) => action)).toEqual([{ do: 'forget' }, { do: 'menu', page: 'start' }]);
    expect(store.entriesOf('test:5501')).toEqual(before);
  });

  it("removes a person from all stores and chats, and nobody else's data", async () => {
    await talk();
    const others = store.entriesOf(mai.person);
    await takes(command('cancel'));
    const last = await takes(confirm);
    expect(words(last.reply)).toBe(`${english('deleteme-done')}\n${english('deleteme-remains')}`);
    expect(store.entriesOf('test:5501')).toEqual([]);
    expect(store.unsent().map(({ id }) => id)).toEqual([last.id]);
    expect(others).toHaveLength(2);
    expect(store.entriesOf(mai.person)).toEqual(others);
  });

  it('removes an enquiry that was sent, and one that is being written', async () => {
    const consent = { version: 1, at: noon };
    const enquiry = { reference: 'HZ-1', person: 'test:5501', at: noon, language: 'en' as const, consent, name: 'Lan' };
    const changes = [{ store: 'enquiries' as const, key: 'HZ-1', value: enquiry }];
    await store.commit({ update: 'test:sent', at: noon, changes, messages: [] });
    await sent(command('enquiry'));
    expect(store.entriesOf('test:5501').map(({ store }) => store)).toEqual(['people', 'flows', 'enquiries']);
    await sent(confirm);
    expect([store.get('enquiries', 'HZ-1'), store.flow('test:5501|test:5501')]).toEqual([undefined, undefined]);
    expect(store.entriesOf('test:5501')).toEqual([]);
  });

  it('confirmed once more finds nothing, and is no fault', async () => {
    await sent(confirm);
    expect(words(await sent(confirm))).toContain(english('deleteme-done'));
    expect(store.entriesOf('test:5501')).toEqual([]);
  });

  it('answers in the language that was chosen, for the last time', async () => {
    await sent({ kind: 'press', action: { do: 'language', language: 'ja' } });
    expect(words(await sent(confirm))).toContain(catalogues.ja.format('deleteme-done'));
    expect(words(await sent(command('cancel')))).toContain(english('cancel-nothing'));
  });
});

describe('in a group', () => {
  it.each([
    ['/mydata', command('mydata')],
    ['/deleteme', command('deleteme')],
    ['a confirmation', confirm],
  ])('%s shows and deletes nothing', async (_, input) => {
    await talk();
    const before = store.entriesOf('test:5501');
    const reply = await sent(input, inGroup);
    expect([words(reply), reply.buttons, reply.document]).toEqual([english('personal-in-private'), [], undefined]);
    expect(store.entriesOf('test:5501')).toEqual(before);
  });
});
