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
it('people of the desk see its commands, each those of their role; others never do', async () => {
  for (const id of [1, 77]) desk.api.person(id, { started: true });
  desk.door.tend();
  await expect.poll(() => menuOf(1)).toContain('audit');
  expect(menuOf(78)).not.toContain('staff');
  await role({ role: 'officer', since: '2026-11-21T05:00:00.000Z', called: 'Lan' });
  desk.door.tend();
  await expect.poll(() => menuOf(77)).toContain('staff');
  expect(menuOf(77)).not.toContain('audit');
  await role(null);
  desk.door.tend();
  await expect.poll(() => menuOf(77)).not.toContain('staff');
});
