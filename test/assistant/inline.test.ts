import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowing } from '../../src/assistant/assistant.ts';
import { createInline, type InlineQuery } from '../../src/assistant/inline.ts';
import { languages } from '../../src/domain/language.ts';
import { plainText } from '../../src/domain/reply.ts';
import { catalogues, noon, openChat, shippedKnowing } from './chat.ts';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
});

const ask = (text: string, more: Partial<InlineQuery> = {}) =>
  createInline(() => knowing, catalogues)({ text, language: 'en', offset: 0, at: noon, ...more });
const refsFor = (text: string, more: Partial<InlineQuery> = {}) => ask(text, more).cards.map(({ ref }) => ref);

describe('the cards of inline mode', () => {
  it.each([
    ['trang due', 'park/trang-due-1'],
    ['trang d', 'park/trang-due-3'],
    ['vsip hai phong', 'park/vsip-hai-phong'],
    ['investment certificate', 'procedure/irc-issue'],
    ['free trade zone', 'zone/free-trade-zone'],
    ['lg', 'project/lg-group'],
  ] as const)('%s offers %s', (text, ref) => {
    expect(refsFor(text)).toContain(ref);
  });

  it('are twenty a page, each once, until there are no more', () => {
    const seen: string[] = [];
    for (let page = ask(''); ; page = ask('', { offset: page.next })) {
      expect(page.cards.length).toBeLessThanOrEqual(20);
      seen.push(...page.cards.map(({ ref }) => ref));
      if (page.next === undefined) break;
    }
    const shown = [...knowing.base.records.keys()].filter((ref) => /^(park|zone|procedure|project)\//.test(ref));
    expect(seen.toSorted()).toEqual(shown.toSorted());
  });

  it.each(languages)('say what is written in %s, with a link back', (language) => {
    const [card] = ask('vsip hai phong', { language }).cards;
    expect(card?.title).toBe(knowing.base.records.get('park/vsip-hai-phong')?.names[language]);
    expect(plainText(card?.reply ?? { lines: [], buttons: [] })).toContain('/start park_vsip-hai-phong');
    expect(card?.about.length).toBeGreaterThan(5);
  });

  it('are none for what is no record', () => {
    expect(refsFor('weather in paris tomorrow')).toEqual([]);
  });
});

describe('a place that a person shares', () => {
  it('gives the nearest parks by straight line, said to be such, and how many have no place', () => {
    const said = openChat(knowing).does({ kind: 'place', lat: 20.83, lon: 106.72 });
    expect(said).toMatch(/Nearest|nearest/);
    expect(said).toContain('straight lines');
    expect(said).toMatch(/Parks whose place is not published: \d+\./);
  });

  it('far away is said to be so', () => {
    expect(openChat(knowing).does({ kind: 'place', lat: 10.77, lon: 106.7 })).toContain('You are far from Hai Phong');
  });
});

describe('a link into the chat', () => {
  it('begins a guided conversation', () => {
    expect(openChat(knowing).says('/start flow_find')).toContain('1 of 4');
  });
  it('of the desk begins nothing for others', () => {
    const chat = openChat(knowing);
    expect(chat.says('/start flow_invite')).toBe(chat.says('/start'));
  });
});
