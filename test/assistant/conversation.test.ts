import { describe, expect, it } from 'vitest';
import { createSorry } from '../../src/assistant/sorry.ts';
import { createAssistant } from '../../src/assistant/assistant.ts';
import { languages } from '../../src/domain/language.ts';
import { plainText } from '../../src/domain/reply.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, heldStore, noon, openChat, shippedKnowing, turnOf } from './chat.ts';

const knowing = shippedKnowing();
const english = (id: string, args = {}) => catalogues.en.format(id, args);

describe('a question and what may be pressed under its answer', () => {
  it('leads from a figure to its source, to the whole record, to more of it', () => {
    const chat = openChat(knowing);
    expect(chat.says('How large is Nomura?')).toMatch(/^Nomura - Hai Phong\nArea: 153 ha \(26 July 2022; /);
    expect(chat.labels()).toEqual(['Sources', 'Whole record']);

    expect(chat.presses('Sources')).toMatch(/^Sources: Nomura - Hai Phong\n• .*https?:/);

    chat.says('How large is Nomura?');
    const card = chat.presses('Whole record');
    expect(card).toMatch(/^Nomura - Hai Phong\nStatus: /);
    const whole = chat.presses('More');
    expect(whole.startsWith(card)).toBe(true);
    expect(whole.length).toBeGreaterThan(card.length);
    expect(chat.labels()).toEqual(['Share', 'Sources', 'Menu']);
  });

  it('asks which of several is meant, and a press answers what was asked', () => {
    const chat = openChat(knowing);
    expect(chat.says('When was Trang Due founded?')).not.toMatch(/\d{4}/);
    const [first = ''] = chat.labels();
    const answer = chat.presses(first);
    expect(answer.split('\n')[0]).toBe(first);
    expect(answer).toContain('Founded: ');
  });

  it('asks of which procedure a day of filing is told, where a word of the day alone is like one', () => {
    for (const text of ['nop thu 2 khi nao co', 'filed monday when is it ready']) {
      const chat = openChat(knowing);
      expect(chat.says(text)).not.toMatch(/\d/);
      const [first = '', ...others] = chat.labels();
      expect(first).toMatch(/IRC|Giấy chứng nhận đăng ký đầu tư/);
      expect(others).toHaveLength(4);
      expect(chat.presses(first)).toMatch(/Due by|Đến hạn/);
    }
  });

  it('answers what it does not know with the menu at hand', () => {
    const chat = openChat(knowing);
    expect(chat.says('weather in paris')).not.toMatch(/\d/);
    expect(chat.labels()).toContain('Menu');
  });
});

describe('what is no text', () => {
  it('a sticker gets help', () => {
    expect(openChat(knowing).does({ kind: 'other' })).toBe(english('talk-help'));
  });

  it('a button of a forgotten form gets the menu', () => {
    expect(openChat(knowing).does({ kind: 'stale-press' })).toContain(english('menu-start'));
  });

  it.each([
    { do: 'record', record: 'park/atlantis' },
    { do: 'field', record: 'park/atlantis', field: 'area' },
    { do: 'more', record: 'park/atlantis', field: 'area' },
    { do: 'sources', record: 'park/atlantis' },
  ] as const)('a button of a record that is gone gets the menu: $do', (action) => {
    expect(openChat(knowing).does({ kind: 'press', action })).toContain(english('menu-start'));
  });
});

describe('what is kept of a person', () => {
  it('is when they came, once, and no name or word of theirs', () => {
    const chat = openChat(knowing);
    chat.says('My name is Lan, how large is Nomura?');
    chat.says('/help');
    chat.does({ kind: 'other' });
    const kept = chat.changes().map((change) => change);
    expect(kept[0]).toEqual({ store: 'people', key: 'test:5501', value: { firstSeen: noon } });
    expect(kept.slice(1).map(({ value }) => value)).toEqual([
      { records: ['park/nomura-hai-phong'], fields: ['area'], at: noon },
      { at: noon, topics: ['kind:fields', 'record:park/nomura-hai-phong', 'field:area'] },
    ]);
  });
});

describe('knowledge that is read again', () => {
  it('shows at the next turn', () => {
    let current = knowing;
    const assistant = createAssistant({
      knowing: () => current,
      store: createMemoryStore(),
      catalogues,
    });
    const asked = turnOf({ kind: 'press', action: { do: 'record', record: 'park/do-son' } });
    const says = () => assistant.take(asked).replies.map(plainText).join();
    expect(says()).toMatch(/^Do Son/);
    const records = new Map([...knowing.base.records].filter(([ref]) => ref !== 'park/do-son'));
    current = { ...knowing, base: { ...knowing.base, records } };
    expect(says()).toContain(english('menu-start'));
  });

  it('leaves nothing to go on from of a record that is gone', () => {
    let current = knowing;
    const store = heldStore();
    const assistant = createAssistant({ knowing: () => current, store, catalogues });
    const says = (text: string) => {
      const outcome = assistant.take(turnOf({ kind: 'text', text }));
      outcome.changes.forEach(store.apply);
      return outcome.replies.map(plainText).join();
    };
    says('how large is nomura?');
    says('how large is Trang Due?');
    const gone = ['park/trang-due-1', 'park/nomura-hai-phong'];
    const records = new Map([...knowing.base.records].filter(([ref]) => !gone.includes(ref)));
    current = { ...knowing, base: { ...knowing.base, records } };
    expect(says('the first')).toMatch(/^Trang Due phase 2/);
  });
});

describe('a fault of ours', () => {
  it.each(languages)('is told in one sentence with its reference, in %s', (language) => {
    const sorry = createSorry({ store: { person: () => ({ firstSeen: noon, language }) }, catalogues });
    const { lines, buttons } = sorry(turnOf({ kind: 'other' }), 'A1B2');
    expect(plainText({ lines, buttons })).toBe(catalogues[language].format('fault-kind', { reference: 'A1B2' }));
  });
});
