import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk } from '../open-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const menuOf = (id: number) =>
  desk.api
    .person(id, { started: true, language_code: 'vi' })
    .menu()
    .map(({ command }) => command);
const role = (value: { role: 'officer'; since: string; called: string } | null) =>
  desk.store.commit({
    update: `test:${String(value?.role)}`,
    at: '2026-11-21T05:00:00.000Z',
    changes: [{ store: 'officers', key: 'telegram:77', value }],
    messages: [],
  });
/** Waits until a menu holds a command, or holds it no more. */
const shows = (id: number, command: string, shown = true) => {
  desk.door.tend();
  return expect.poll(() => menuOf(id).includes(command), { timeout: 8000 }).toBe(shown);
};

it('people of the desk see its commands once they have written, each those of their role; others never do', async () => {
  for (const id of [1, 77]) {
    const person = desk.api.person(id, { language_code: 'vi' });
    person.text('/menu');
    await person.next();
  }
  await shows(1, 'audit');
  expect(menuOf(78)).not.toContain('staff');
  await role({ role: 'officer', since: '2026-11-21T05:00:00.000Z', called: 'Lan' });
  await shows(77, 'staff');
  expect(menuOf(77)).not.toContain('audit');
  await role(null);
  await shows(77, 'staff', false);
});
