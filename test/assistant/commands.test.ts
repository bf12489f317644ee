import { describe, expect, it } from 'vitest';
import { publicCommands } from '../../src/assistant/commands.ts';
import { menuPages } from '../../src/domain/action.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues, openChat, shippedKnowing } from './chat.ts';

const knowing = shippedKnowing();
const english = (id: string, args = {}) => catalogues.en.format(id, args);
const opened = () => openChat(knowing);

const menuButtons = [
  'Find land',
  'Procedure plan',
  'Compare parks',
  'Deadline',
  'Industrial parks',
  'Procedures',
  'Zones',
  'Help',
  'Contact',
  'Language',
  'Ask the Board',
  'My enquiries',
  '🔔 Subscriptions',
];

describe('/start', () => {
  it('welcomes and shows what to press', () => {
    const chat = opened();
    expect(chat.says('/start')).toBe(english('welcome'));
    expect(chat.labels()).toEqual(menuButtons);
  });

  it.each([
    ['park_do-son', 'Do Son'],
    ['procedure_irc-issue', 'Investment registration certificate (IRC), new issue'],
    ['faq_tet-2027', 'Tet 2027 days off'],
  ])('%s opens its record', (payload, title) => {
    expect(opened().says(`/start ${payload}`).split('\n')[0]).toBe(title);
  });

  it.each([
    ['a park that is not there', 'park_atlantis'],
    ['a kind that is not there', 'harbour_do-son'],
    ['no record at all', 'park'],
    ['an id in capitals', 'park_DO-SON'],
    ['a path', 'park_../do-son'],
    ['something else', '%F0%9F%98%80 <b>'],
    ['a very long one', 'park_'.repeat(800)],
  ])('with a link to %s welcomes as without', (_, payload) => {
    expect(opened().says(`/start ${payload}`)).toBe(english('welcome'));
  });
});

describe('/help, /menu and /cancel', () => {
  it('/help says what can be asked, with a way to the menu', () => {
    const chat = opened();
    expect(chat.says('/help')).toBe(english('talk-help'));
    expect(chat.labels()).toEqual(['Menu']);
  });

  it.each(['vi', 'en'] as const)('/help gives examples that are answered, in %s', (language) => {
    const chat = openChat(knowing, language);
    const examples = chat.says('/help').match(/(?<=“)[^”]+/g) ?? [];
    const unanswered = examples.filter((example) => {
      chat.says(example);
      return !chat.actions().some((action) => action.do === 'sources');
    });
    expect(examples.length).toBeGreaterThan(2);
    expect(unanswered).toEqual([]);
  });

  it('/cancel says that nothing is running, and shows what to press', () => {
    const chat = opened();
    expect(chat.says('/cancel')).toBe(english('cancel-nothing'));
    expect(chat.labels()).toEqual(menuButtons);
  });

  it('/menu leads to every page, and each page has a way on', () => {
    for (const label of menuButtons) {
      const chat = opened();
      expect(chat.says('/menu')).toContain(english('menu-start'));
      expect(chat.presses(label)).not.toBe('');
      expect(chat.labels().length).toBeGreaterThan(0);
    }
  });

  it.each(menuPages)('the page %s is there in all languages', (page) => {
    for (const language of languages) {
      const chat = openChat(knowing, language);
      expect(chat.does({ kind: 'press', action: { do: 'menu', page } })).not.toBe('');
    }
  });

  it('a list names how many there are, offers some and leads to them', () => {
    const chat = opened();
    chat.says('/menu');
    const count = [...knowing.base.records.values()].filter(({ kind }) => kind === 'park').length;
    expect(chat.presses('Industrial parks')).toBe(english('menu-parks', { count }));
    const [first = ''] = chat.labels();
    expect(chat.presses(first).split('\n')[0]).toBe(first);
  });
});

describe('/park and /procedure', () => {
  it.each([
    ['/park', 'park/'],
    ['/procedure', 'procedure/'],
  ])('%s alone shows the list', (command, kind) => {
    const chat = opened();
    chat.says(command);
    const records = chat.actions().flatMap((action) => (action.do === 'record' ? [action.record] : []));
    expect(records.length).toBeGreaterThan(5);
    expect(records.filter((ref) => !ref.startsWith(kind))).toEqual([]);
  });

  it.each([
    ['/park do son', 'Do Son'],
    ['/park Nomura', 'Nomura - Hai Phong'],
    ['/park area of Nomura', 'Nomura - Hai Phong'],
    ['/procedure irc', 'Investment registration certificate (IRC), new issue'],
  ])('%s looks it up', (command, title) => {
    expect(opened().says(command).split('\n')[0]).toBe(title);
  });

  it('of a name that nothing bears says that it was not found, never a figure', () => {
    expect(opened().says('/park qwertyuiop')).toContain(english('outside-not-understood'));
  });
});

describe('a command that there is not', () => {
  it.each(['/frobnicate', '/constructor', '/toString', '/broadcast all'])(
    '%s gets a kind word and the menu',
    (text) => {
      const chat = opened();
      expect(chat.says(text)).toBe(english('command-unknown'));
      expect(chat.labels()).toEqual(menuButtons);
    },
  );

  it('is none of those that are shown', () => {
    for (const name of publicCommands) expect(opened().says(`/${name}`)).not.toBe(english('command-unknown'));
  });
});
