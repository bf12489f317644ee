import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowing } from '../../src/assistant/assistant.ts';
import { isUnansweredOver, type UnansweredGroup } from '../../src/domain/unanswered.ts';
import { keptUnanswered, likeness, mostGroups } from '../../src/officers/unanswered/grouping.ts';
import { keptWords, leadsToPerson } from '../../src/officers/unanswered/kept-words.ts';
import { mostAsked } from '../../src/officers/unanswered/topics.ts';
import { shippedKnowing } from '../assistant/chat.ts';
import { lan, minh, openEnquiryDesk } from './enquiry-desk.ts';

const kim = 'telegram:7002';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
}, 60_000);

async function openDesk() {
  const desk = openEnquiryDesk(knowing);
  const since = desk.clock.at;
  await desk.keep(
    { store: 'officers', key: lan, value: { role: 'editor', since, called: 'Lan' } },
    { store: 'officers', key: minh, value: { role: 'officer', since, called: 'Minh' } },
  );
  const groups = () => [...desk.store.all('unanswered')].map(([, group]) => group);
  return { ...desk, groups };
}

it.each([
  'mail me at kim.lee@example.co.kr please',
  'call +84 24 1234 5678',
  'or 0912345678',
  'ask @kim_lee',
  'see https://x.example/a?b',
  'www.x.example',
  't.me/kim',
  'My name is Lan Anh, where is Do Son?',
  'tôi tên Lan',
  'Tên tôi là Lan',
  '我叫金',
  '金と申します。',
  'công văn 012345678901',
])('%s leads to a person', (text) => {
  expect(leadsToPerson(text)).toBe(true);
});

it('figures, days and amounts lead to nobody, and a question is kept on one line and cut', () => {
  expect(leadsToPerson('where is 5,661 ha at 200,000 USD by 15/01/2027? 120,000 m2 at 3.5%')).toBe(false);
  expect(keptWords('  a\n b ')).toBe('a b');
  expect(keptWords('x'.repeat(900))).toHaveLength(300);
});

describe('questions that nothing answered', () => {
  it('are put together when they are alike, without who asked', async () => {
    const { says, groups } = await openDesk();
    await says(kim, 'zorblax quimble permits please');
    await says(kim, 'zorblax quimble permits for Kim Lee, kim@example.com');
    await says('telegram:7004', 'zorblax quimble permits');
    await says(kim, 'what is the weather in Paris?');
    await says(kim, 'how large is Do Son park?');
    expect(groups().map(({ texts, counts }) => [texts.length, counts])).toEqual(
      expect.arrayContaining([
        [2, { 'not-understood': 2 }],
        [1, { outside: 1 }],
      ]),
    );
    expect(groups()).toHaveLength(2);
    expect(JSON.stringify(groups())).not.toMatch(/7002|7004|kim@|Kim Lee/);
  });

  it('are listed for officers and settled by editors', async () => {
    const { says, presses, groups, labels } = await openDesk();
    await says(kim, 'zorblax quimble permits');
    expect(await says(minh, '/unanswered')).toContain('nothing answered: 1');
    await presses(minh, '1 × zorblax quimble permits');
    expect(labels(minh)).toEqual(['Unanswered']);
    await says(lan, '/unanswered');
    await presses(lan, '1 × zorblax quimble permits');
    expect(await presses(lan, 'Solved')).toMatch(/^Taken off the list/);
    expect(await says(lan, '/unanswered')).toContain('nothing answered: 0');
    await says(kim, 'zorblax quimble permits');
    await says(lan, '/unanswered');
    await presses(lan, '2 × zorblax quimble permits');
    await presses(lan, 'Delete');
    expect(groups()).toEqual([]);
  });

  it('are never more than so many groups, and over after 180 days', () => {
    const group = (n: number): UnansweredGroup => ({
      texts: [`t${n}`],
      signs: [`s${n}`],
      counts: { outside: n + 1 },
      first: '2026-01-01',
      last: '2026-01-01',
    });
    const all = Array.from({ length: mostGroups }, (_, n): [string, UnansweredGroup] => [`g${n}`, group(n)]);
    const question = { text: 'new', signs: ['new'], why: 'outside' as const, day: '2026-11-20' };
    const { changes } = keptUnanswered(all, question, 'fresh');
    expect(changes.map(({ key, value }) => [key, value === null])).toEqual([
      ['fresh', false],
      ['g0', true],
    ]);
    expect(isUnansweredOver(group(1), new Date('2026-06-29'))).toBe(false);
    expect(isUnansweredOver(group(1), new Date('2026-07-01'))).toBe(true);
    expect(likeness(['a', 'b'], ['b', 'c', 'd'])).toBe(0.25);
  });
});

describe('the thumbs', () => {
  it('stand under an answered question only, in private', async () => {
    const { says, said, does } = await openDesk();
    const rated = () => said.at(-1)?.rated;
    await says(kim, 'how large is Do Son park?');
    expect(rated()).toBe('telegram.2');
    for (const text of ['/menu', 'weather in Paris?', 'hello', '/find']) {
      await says(kim, text);
      expect(rated()).toBeUndefined();
    }
    await does('telegram:7003', { kind: 'text', text: 'how large is Do Son park?' }, { chat: 'telegram:-5' });
    expect(rated()).toBeUndefined();
  });

  it('are thanked for once; a thumb down hands the question on without who asked', async () => {
    const { says, act, groups, said } = await openDesk();
    await says(kim, 'how large is Do Son park? call 0912345678');
    expect(said.at(-1)?.rated).toBeUndefined();
    await says(kim, 'how large is Do Son park?');
    const name = said.at(-1)?.rated ?? '';
    expect(await act(kim, 'helpful', name, 'no')).toContain('kept without your name');
    expect(await act(kim, 'helpful', name, 'no')).toBe('');
    expect(groups()).toMatchObject([{ texts: ['how large is Do Son park?'], counts: { unhelpful: 1 } }]);
    expect(await act('telegram:7009', 'helpful', name, 'no')).toBe('Thank you.');
    expect(groups()).toHaveLength(1);
  });
});

it('what is asked most is added up by month, and nothing of who asked stays', async () => {
  const { says, clock, tick, store } = await openDesk();
  for (const person of [kim, 'telegram:7004', 'telegram:7003']) await says(person, 'how large is Do Son park?');
  await says(kim, 'telephone of VSIP Hai Phong');
  await tick();
  expect([...store.all('asked')]).toHaveLength(4);
  clock.at = '2026-11-20T03:11:00.000Z';
  await tick();
  expect([...store.all('asked')]).toEqual([]);
  expect(mostAsked(store.get('askedMonths', '2026-11'), 'record', 1)).toEqual([['park/do-son', 3]]);
  expect(mostAsked(store.get('askedMonths', '2026-11'), 'field', 1)).toEqual([['area', 3]]);
});
