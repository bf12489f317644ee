import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk } from '../open-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const menuOf = (id: number) =>
  desk.api
    .person(id, { language_code: 'vi' })
    .menu()
    .map(({ command }) => command);
const role = (value: { role: 'officer'; since: string; called: string } | null) =>
  desk.store.commit({
    update: `test:${String(value?.role)}`,
    at: '2026-11-21T05:00:00.000Z',
    changes: [{ store: 'officers', key: 'telegram:77', value }],
    messages: [],
  });
const followed = async () => {
  desk.door.tend();
  await desk.api.idle();
};

it('people of the desk see its commands, each those of their role; others never do', async () => {
  for (const id of [1, 77]) desk.api.person(id, { started: true });
  await followed();
  expect(menuOf(1)).toContain('audit');
  expect(menuOf(78)).not.toContain('staff');
  await role({ role: 'officer', since: '2026-11-21T05:00:00.000Z', called: 'Lan' });
  await followed();
  expect(menuOf(77)).toContain('staff');
  expect(menuOf(77)).not.toContain('audit');
  await role(null);
  await followed();
  expect(menuOf(77)).not.toContain('staff');
});
