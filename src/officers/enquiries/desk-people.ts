import { createHash } from 'node:crypto';
import type { Arg } from '../../domain/answer.ts';
import { type Enquiry } from '../../domain/enquiry.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { holderOf } from '../../flows/enquiry/to-officers.ts';

type Desk = Pick<FlowContext, 'store' | 'owners'>;

/** What colleagues call somebody of the desk; owners have no name there. */
export function calledAs({ store, owners }: Desk, person: string | undefined): Arg {
  const called = person === undefined ? undefined : store.get('officers', person)?.called;
  if (called) return { words: called };
  const say = person !== undefined && owners.includes(person) ? 'enquiry-an-owner' : 'enquiry-a-former-officer';
  return { said: { say, with: {} } };
}

/** Everybody at the desk: owners, then officers by name. */
export function peopleOfDesk({ store, owners }: Desk): string[] {
  const officers = [...store.all('officers')].toSorted(([, a], [, b]) => a.called.localeCompare(b.called));
  return [...owners, ...officers.map(([person]) => person).filter((person) => !owners.includes(person))];
}

/** What stands for somebody on a button: no number of theirs, and the same each time. */
export const deskKey = (person: string): string => createHash('sha256').update(person).digest('hex').slice(0, 10);

/** Whether an enquiry is in somebody else's hands. */
export function isOthers(context: FlowContext, enquiry: Enquiry): boolean {
  const holder = holderOf(context, enquiry);
  return holder !== undefined && holder !== context.person;
}
