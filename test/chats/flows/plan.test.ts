import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../open-desk.ts';
import { talkTo } from './talk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 30_000);

afterAll(() => desk.close());

test('the procedure plan of a foreign electronics maker in an economic zone', async () => {
  const kim = talkTo(desk, 'en');
  const { says } = kim;
  const state = () => desk.store.flow(`telegram:${kim.person.id}|telegram:${kim.person.id}`);
  expect(await says('/plan')).toMatch(/Who invests/);
  expect(kim.labels()).toEqual(expect.arrayContaining([expect.stringMatching(/Foreign/)]));
  expect(await says('foreign')).toMatch(/Where will it be/);
  expect(await says('economic zone')).toMatch(/land/);
  expect(await says('sub-lease')).toMatch(/build/);
  expect(await says('yes, new factory')).toMatch(/capital/);
  const before = state()?.answers;
  for (const text of ['a lot', '-3', '💰', '9e999']) {
    await says(text);
    expect(state()).toMatchObject({ step: 'capital', answers: before });
  }
  await says('5.661');
  expect(state()?.answers).not.toHaveProperty('capital', 5661);
  if (state()?.step !== 'capital') await kim.presses('Back');
  expect(await says('50 million USD')).toMatch(/On which day/);
  expect(await says('31/02/2027')).toMatch(/no such day|does not exist|no day/i);
  expect(state()?.answers).not.toHaveProperty('filing');
  const plan = await says('20/11/2026');
  expect(state()?.answers).toMatchObject({ filing: '2026-11-20' });
  expect(plan).toMatch(/7 December 2026/);
  const numbered = plan.split('\n').filter((line) => /^\d+\. /.test(line));
  const stages = [
    /site/i,
    /investment registration certificate/i,
    /company registration/i,
    /capital paid in/i,
    /sub-lease/i,
    /1\/500/,
    /environmental impact assessment/i,
    /feasibility/i,
    /construction permit/i,
    /notice of commencement/i,
    /building/i,
    /environmental permit/i,
    /acceptance/i,
    /work permits/i,
    /labour rules/i,
  ];
  expect(numbered.map((line, i) => stages[i]?.test(line) ?? line)).toEqual(stages.map(() => true));
  expect(numbered.join('\n')).not.toMatch(/fire acceptance|in-principle/i);
  expect(await says('is there a faster way?')).toMatch(/14 December 2026/);
  const fee = await says('how much is the fee for the IRC?');
  expect(fee).toMatch(/not published/i);
  expect(kim.labels()).toContain('To the result');
  expect(await kim.presses('To the result')).toBe(plan);
  expect(await says('ERC filed 8 Dec 2026?')).toMatch(/11 December 2026/);
});
