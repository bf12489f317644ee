import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { catalogues, noon, openChat, shippedKnowing } from './chat.ts';

const knowing = shippedKnowing();

describe('/language', () => {
  it('offers the five, each in its own script; a press answers in it and so do later replies', () => {
    const chat = openChat(knowing);
    chat.says('/start');
    chat.says('/language');
    expect(chat.labels().slice(0, 5)).toEqual(['Tiếng Việt', 'English', '中文', '日本語', '한국어']);
    expect(chat.presses('Tiếng Việt')).toContain(catalogues.vi.format('menu-start'));
    expect(chat.says('/help')).toBe(catalogues.vi.format('talk-help'));
  });

  it.each(languages)('%s as an argument answers in it at once', (language) => {
    const chat = openChat(knowing, language === 'en' ? 'vi' : 'en');
    expect(chat.says(`/language ${language}`)).toContain(catalogues[language].format('menu-start'));
    expect(chat.says('/help')).toBe(catalogues[language].format('talk-help'));
  });

  it('is one change of what is kept, and choosing it again is none', () => {
    const chat = openChat(knowing);
    chat.says('/start');
    chat.says('/language ja');
    expect(chat.last().changes).toEqual([
      { store: 'people', key: 'test:5501', value: { firstSeen: noon, language: 'ja' } },
    ]);
    chat.says('/language ja');
    expect(chat.last().changes).toEqual([]);
    chat.says('/language ko');
    expect(chat.last().changes).toHaveLength(1);
  });

  it('as the first thing that somebody writes is one change, too', () => {
    const chat = openChat(knowing);
    chat.says('/language vi');
    expect(chat.changes()).toEqual([{ store: 'people', key: 'test:5501', value: { firstSeen: noon, language: 'vi' } }]);
  });

  it.each(['fr', 'Vietnamese please'])('%s, which is none of the five, offers them', (rest) => {
    const chat = openChat(knowing);
    chat.says('/start');
    expect(chat.says(`/language ${rest}`)).toBe(catalogues.en.format('menu-languages'));
    expect(chat.last().changes).toEqual([]);
  });

  it.each([
    ['VI', 'vi'],
    ['zh-hans', 'zh'],
  ] as const)('%s is understood as %s', (rest, language) => {
    expect(openChat(knowing).says(`/language ${rest}`)).toContain(catalogues[language].format('menu-start'));
  });
});

describe('the language of a reply', () => {
  it.each(languages)('is that of the app, %s, when none was chosen', (language) => {
    expect(openChat(knowing, language).says('/help')).toBe(catalogues[language].format('talk-help'));
  });

  it('is English when the app has another', () => {
    const chat = openChat(knowing, undefined);
    expect(chat.says('/help')).toBe(catalogues.en.format('talk-help'));
  });

  it('is that of the question, and this chooses nothing', () => {
    const chat = openChat(knowing, 'en');
    expect(chat.says('Diện tích KCN Nomura là bao nhiêu?')).toContain(catalogues.vi.format('field-area'));
    const people = chat.changes().flatMap((change) => (change.store === 'people' ? [change.value] : []));
    expect(people.every((value) => value?.language === undefined)).toBe(true);
    expect(chat.says('/help')).toBe(catalogues.en.format('talk-help'));
  });
});
