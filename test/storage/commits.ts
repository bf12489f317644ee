import type { Enquiry } from '../../src/domain/enquiry.ts';
import type { FlowState } from '../../src/domain/flow.ts';
import type { Commit, OutgoingMessage, Store } from '../../src/domain/store.ts';

export const noon = '2026-03-02T12:00:00Z';

/** A message with every kind of thing a reply may hold. */
export function message(id: string): OutgoingMessage {
  const lines = [[{ text: 'Khu công nghiệp ', bold: true as const }, { text: '越南 🏭\n' }], []];
  return {
    id,
    chat: 'telegram:7',
    reply: {
      lines,
      buttons: [[{ label: '>', action: { do: 'menu', page: 'help' } }]],
      document: { name: 'a.json', text: '{}\n' },
    },
  };
}

/** The commit of an update: it marks the person `telegram:<n>` and has one message. */
export function commitOf(n: number, at = noon): Commit {
  const update = `telegram:${n}`;
  const changes = [{ store: 'people' as const, key: update, value: { language: 'vi' as const, firstSeen: at } }];
  return { update, at, changes, messages: [message(`${update}#0`)] };
}

/** What can be seen of a store, for people and updates 0 to 9. */
export function seen(store: Store) {
  const keys = Array.from({ length: 10 }, (_, n) => `telegram:${n}`);
  return {
    people: keys.filter((key) => store.person(key)),
    updates: keys.filter((key) => store.knows(key)),
    unsent: store.unsent().map(({ id }) => id),
  };
}

/** An enquiry of a person. */
export function enquiryOf(person: string, at = noon): Enquiry {
  const consent = { version: 1, at };
  return { reference: `HZ-${person}`, person, at, language: 'vi', consent, name: 'Lan', contact: 'lan@example.com' };
}

/** A guided conversation that waits for its person. */
export const flowAt = (at = noon): FlowState => ({
  flow: 'enquiry',
  version: 1,
  step: 'name',
  answers: { consent: 'yes' },
  language: 'vi',
  at,
});
