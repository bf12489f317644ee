import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { askersAt, labels } from './askers.ts';
import { type Desk, openDesk } from './open-desk.ts';

let desk: Desk;
const { told, pressed, lan } = askersAt(() => desk, 100);

beforeAll(async () => {
  desk = await openDesk();
}, 30_000);

afterAll(() => desk.close());

/** What opens a page; the others begin a guided conversation. */
const pages = ['Industrial parks', 'Procedures', 'Zones', 'Help', 'Contact', 'Language'];
const mainMenu = [
  'Find land',
  'Procedure plan',
  'Compare parks',
  'Deadline',
  ...pages,
  'Ask the Board',
  'My enquiries',
  '🔔 Subscriptions',
];

test('/start welcomes and shows where to go', async () => {
  const welcome = await told('/start');
  expect(welcome.plain).toMatch(/^Welcome!/);
  expect(labels(welcome)).toEqual(mainMenu);
});

test.each([
  ['vi', 'vi'],
  ['zh-hans', 'zh'],
  ['ja', 'ja'],
  ['ko', 'ko'],
  ['fr', 'en'],
] as const)('an app set to %s is greeted in %s', async (code, language) => {
  const wanted = readCatalogues()[language].format('flow-start-find');
  expect(labels(await told('/start', code))[0]).toBe(wanted);
});

test('/help says what can be asked, and leads back to the menu', async () => {
  const help = await told('/help');
  expect(help.plain).toContain('in your own words');
  expect(labels(help)).toEqual(['Menu']);
  expect(labels(await pressed('Menu'))).toEqual(mainMenu);
});

test('/menu opens each page, and each page leads back', async () => {
  await told('/menu');
  for (const page of pages) {
    const shown = await pressed(page);
    expect(labels(shown).at(-1)).toBe('Menu');
    await pressed('Menu');
  }
});

test('/cancel with nothing running says so', async () => {
  expect((await told('/cancel')).plain).toMatch(/nothing is running/i);
});

test('an unknown command gets a kind word and the menu', async () => {
  const answer = await told('/vsip');
  expect(answer.plain).toMatch(/do not know this command/);
  expect(labels(answer)).toEqual(mainMenu);
});

test('a language once chosen stays, whatever the app is set to', async () => {
  await told('/language');
  expect(labels(await pressed('Tiếng Việt'))).toContain('Khu công nghiệp');
  lan().command('/menu');
  expect((await lan().next()).plain).toMatch(/^Danh mục/);
  lan().command('/language en');
  expect((await lan().next()).plain).toMatch(/^Menu/);
});

test('capitals, spaces and the name of the bot make no difference', async () => {
  expect(labels(await told('  /MENU@haidang_test_bot  '))).toEqual(mainMenu);
});

test('a sticker or a photo gets help', async () => {
  await told('/start');
  for (const send of [() => lan().sticker(), () => lan().photo(Buffer.from('x'))]) {
    send();
    expect((await lan().next()).plain).toContain('in your own words');
  }
});

test.each(['delete everything', 'f:p:do-son', 'r:p:no-such-park', 'n:admin', 'f:p:do-son:constructor'])(
  'forged data "%s" leads to the menu',
  async (data) => {
    await told('/start');
    const press = lan().pressData(data, lan().last()?.messageId ?? 0);
    await press.answered();
    expect(labels(await lan().next())).toEqual(mainMenu);
  },
);

test('none of all this was refused by Telegram', () => {
  expect(desk.api.refusals()).toEqual([]);
});
