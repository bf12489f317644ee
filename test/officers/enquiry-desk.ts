import { createAgenda } from '../../src/agenda/agenda.ts';
import { createAgendaItems } from '../../src/assistant/agenda-items.ts';
import { createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import { createNoticeWords } from '../../src/assistant/notice-words.ts';
import { takeTurn } from '../../src/assistant/take-turn.ts';
import type { Enquiry } from '../../src/domain/enquiry.ts';
import type { Change } from '../../src/domain/outcome.ts';
import { plainText } from '../../src/domain/reply.ts';
import type { OutgoingMessage } from '../../src/domain/store.ts';
import type { Input, Turn } from '../../src/domain/turn.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, turnOf } from '../assistant/chat.ts';

/** When the enquiries of these tests came: a Friday, in office hours of Hai Phong. */
const friday = '2026-11-20T02:00:00.000Z';

export const owner = 'telegram:1';
export const lan = 'telegram:11';
export const minh = 'telegram:12';
export const kim = 'telegram:7001';
export const reference = 'HZ-261120-AB12C';

export const enquiryOf = (parts: Partial<Enquiry> = {}): Enquiry => ({
  reference,
  person: kim,
  at: friday,
  language: 'ko',
  consent: { version: 1, at: friday },
  name: 'Kim',
  contact: 'kim@example.com',
  hectares: 20,
  message: 'We need 20 ha near the port',
  ...parts,
});

/** A desk in this process over a real store: people take turns, and what is said to each is kept in order. */
export function openEnquiryDesk(knowing: Knowing) {
  const store = createMemoryStore();
  const make = () => createAssistant({ knowing: () => knowing, store, catalogues, owners: [owner] });
  let assistant = make();
  let turns = 0;
  const said: OutgoingMessage[] = [];
  const clock = { at: '2026-11-20T03:00:00.000Z' };

  const does = async (person: string, input: Input, parts: Partial<Turn> = {}): Promise<string> => {
    const turn = turnOf(input, {
      update: `telegram:${++turns}`,
      person,
      chat: person,
      at: clock.at,
      appLanguage: person === kim ? 'ko' : 'en',
      ...parts,
    });
    const messages = await takeTurn(assistant, store, turn);
    said.push(...messages);
    return messages
      .filter(({ chat }) => chat === turn.chat)
      .map(({ reply }) => plainText(reply))
      .join('\n');
  };
  const last = (person: string) => said.findLast(({ chat }) => chat === person);

  return {
    store,
    clock,
    does,
    said,
    restart: () => void (assistant = make()),
    says: (person: string, text: string) => {
      const [, name, rest = ''] = /^\/(\w+)\s*(.*)$/.exec(text) ?? [];
      return does(person, name ? { kind: 'command', name, rest } : { kind: 'text', text });
    },
    presses(person: string, label: string): Promise<string> {
      const buttons = last(person)?.reply.buttons.flat() ?? [];
      const found = buttons.find((each) => each.label === label);
      if (!found) throw new Error(`no button "${label}" among ${buttons.map((each) => each.label).join(', ')}`);
      return does(person, { kind: 'press', action: found.action });
    },
    act: (person: string, verb: string, of: string, choice?: string) =>
      does(person, { kind: 'press', action: { do: 'act', verb, of, ...(choice ? { choice } : {}) } }),
    labels: (person: string) => (last(person)?.reply.buttons.flat() ?? []).map(({ label }) => label),
    lastOf: (person: string) => plainText(last(person)?.reply ?? { lines: [], buttons: [] }),
    async keep(...changes: Change[]) {
      await store.commit({ update: `test:kept:${++turns}`, at: clock.at, changes, messages: [] });
    },
    enquiry: () => store.get('enquiries', reference),
    tick: () =>
      createAgenda({
        items: createAgendaItems(),
        base: () => knowing.base,
        store,
        owners: [owner],
        word: createNoticeWords(store, catalogues),
        push: (messages) => said.push(...messages),
        fault(error) {
          throw error;
        },
        now: () => new Date(clock.at),
      }).tick(),
  };
}

/** A desk with Lan and Minh at it and one enquiry, in English for all but Kim. */
export async function staffedDesk(knowing: Knowing, parts: Partial<Enquiry> = {}) {
  const desk = openEnquiryDesk(knowing);
  const officer = (called: string) => ({ role: 'officer' as const, since: friday, called });
  await desk.keep(
    { store: 'officers', key: lan, value: officer('Lan') },
    { store: 'officers', key: minh, value: officer('Minh') },
    ...[owner, lan, minh].map(
      (key): Change => ({ store: 'people', key, value: { firstSeen: friday, language: 'en' } }),
    ),
    { store: 'people', key: kim, value: { firstSeen: friday } },
    { store: 'enquiries', key: reference, value: enquiryOf(parts) },
  );
  return desk;
}
