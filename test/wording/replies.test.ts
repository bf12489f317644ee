import { describe, expect, it } from 'vitest';
import { type Answer, type Arg, type Block, block, choice, gap } from '../../src/domain/answer.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { plainText } from '../../src/domain/reply.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { phoneLength, renderAnswer } from '../../src/wording/render.ts';

const catalogues = readCatalogues();
const more = { do: 'more', record: 'park/alpha' } as const;
const line = (value: Arg): Block => block('line', 'item', { value });
const words = (length: number): Block => line({ words: 'x'.repeat(length) });
const prose = line({ prose: { vi: 'chậm', en: 'late' } });
const names = (own: object) => line({ names: { vi: 'Đồ Sơn', en: 'Do Son', ...own } });

function reply(blocks: Block[], language: Language = 'en', parts: Partial<Answer> = {}) {
  return renderAnswer({ kind: 'answer', records: [], blocks, choices: [], ...parts }, language, catalogues);
}

describe('a long answer', () => {
  const title = block('title', 'record-name', { name: { words: 'Alpha' } });

  it('is cut behind a whole line, with the rest behind a button above the others', () => {
    const cut = reply([title, words(600), words(300)], 'en', {
      more,
      choices: [[choice({ do: 'menu', page: 'start' }, 'button-menu')]],
    });
    expect(plainText(cut)).toBe(`Alpha\n${'x'.repeat(600)}`);
    expect(cut.buttons).toEqual([
      [{ label: catalogues.en.format('button-more'), action: more }],
      [{ label: catalogues.en.format('button-menu'), action: { do: 'menu', page: 'start' } }],
    ]);
  });

  it.each([
    ['just fits', phoneLength - 'Alpha\n'.length - 1, 0],
    ['is one letter too long for its last line', phoneLength - 'Alpha\n'.length, 1],
  ])('that %s', (_, length, buttons) => {
    const fitted = reply([title, words(10), words(length - 11)], 'en', { more });
    expect(fitted.buttons).toHaveLength(buttons);
    expect(fitted.lines).toHaveLength(buttons ? 2 : 3);
  });

  it('is whole when nothing shows the rest', () => {
    expect(reply([title, words(600), words(300)]).lines).toHaveLength(3);
  });

  it('of one very long line shows that line, never a title alone', () => {
    const long = reply([title, words(2000), words(5)], 'en', { more });
    expect(long.lines).toHaveLength(2);
    expect(long.buttons).toHaveLength(1);
  });
});

describe('the notice that English stands in', () => {
  const notices = (blocks: Block[], language: Language, parts: Partial<Answer> = {}) => {
    const text = plainText(reply(blocks, language, parts));
    return text.split(catalogues[language].format('notice-english')).length - 1;
  };

  it.each(['zh', 'ja', 'ko'] as const)('comes once in %s, however much prose there is', (language) => {
    expect(notices([prose, names({}), prose], language)).toBe(1);
    expect(plainText(reply([prose], language))).toMatch(/^late\n\n/);
  });

  it.each(['vi', 'en'] as const)('never comes in %s', (language) => {
    expect(notices([prose], language)).toBe(0);
  });

  it.each(languages)('does not come in %s without prose', (language) => {
    const labels = { vi: 'a', en: 'b', zh: 'c', ja: 'd', ko: 'e' };
    const plain = [names({}), line({ labels }), line({ amount: 5, unit: 'ha' }), line({ asOf: '2025' }), gap];
    expect(notices(plain, language)).toBe(0);
  });

  it('does not come for prose that was cut off', () => {
    expect(notices([words(10), words(690), prose], 'zh', { more })).toBe(0);
    expect(notices([words(10), words(690), prose], 'zh')).toBe(1);
  });
});

describe('a name, a label, a list and a link', () => {
  it.each([
    ['vi', 'Đồ Sơn'],
    ['en', 'Do Son'],
    ['zh', '图山'],
    ['ja', 'Do Son'],
  ] as const)('in %s the name is %s', (language, name) => {
    expect(plainText(reply([names({ zh: '图山' })], language))).toBe(name);
  });

  it('a list has its separator between, and a link keeps its address', () => {
    const list: Arg = {
      list: [{ words: 'One' }, { words: 'Two' }, { link: 'three.example', href: 'https://three.example' }],
    };
    const { lines } = reply([line(list)]);
    expect(plainText({ lines, buttons: [] })).toBe('One, Two, three.example');
    expect(lines[0]?.at(-1)).toEqual({ text: 'three.example', href: 'https://three.example' });
  });

  it('titles are bold, notes italic, items have a bullet, gaps are empty', () => {
    const value: Arg = { words: 'x' };
    const looks = (['title', 'note', 'item', 'line'] as const).map((look) => block(look, 'item', { value }));
    expect(reply([...looks, gap]).lines).toEqual([
      [{ text: 'x', bold: true }],
      [{ text: 'x', italic: true }],
      [{ text: '• x' }],
      [{ text: 'x' }],
      [],
    ]);
  });

  it('what a record holds is never read as a message of its own', () => {
    const value: Arg = { words: '{ $asOf } {note} <b>' };
    expect(plainText(reply([line(value)]))).toBe('{ $asOf } {note} <b>');
  });
});
