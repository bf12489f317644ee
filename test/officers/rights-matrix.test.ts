import { beforeAll, describe, expect, it } from 'vitest';
import { allFlows } from '../../src/assistant/all-flows.ts';
import { type Assistant, createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import { handlers } from '../../src/assistant/handlers.ts';
import type { FlowId } from '../../src/domain/flow.ts';
import { mayUse, type Needs, type Role } from '../../src/domain/officer.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { plainText } from '../../src/domain/reply.ts';
import type { Input, Turn } from '../../src/domain/turn.ts';
import { catalogues, heldStore, noon, shippedKnowing, turnOf } from '../assistant/chat.ts';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
});

/** Everything of the desk that a person can try, from the tables by which it is handled. */
const desk: readonly (readonly [what: string, needs: Needs, input: Input])[] = [
  ...Object.entries(handlers.commands).map(
    ([name, { needs }]) => [`/${name}`, needs, { kind: 'command', name, rest: '' }] as const,
  ),
  ...Object.entries(handlers.verbs).map(
    ([verb, { needs }]) =>
      [`[${verb}]`, needs, { kind: 'press', action: { do: 'act', verb, of: 'project/tien-thanh' } }] as const,
  ),
  ...Object.values(allFlows).flatMap(({ id, needs = 'anyone' }) => [
    [`/${id}`, needs, { kind: 'command', name: id, rest: '' }] as const,
    [`[${id} start]`, needs, flowPress(id, 'start')] as const,
    [`[${id} finish]`, needs, flowPress(id, 'finish', 'summary')] as const,
  ]),
].filter(([, needs]) => needs !== 'anyone');

function flowPress(flow: FlowId, move: 'start' | 'finish', step?: string): Input {
  return { kind: 'press', action: { do: 'flow', flow, move, ...(step ? { step } : {}) } };
}

const person = 'telegram:5501';
const officer = (role: 'officer' | 'editor') => ({ role, since: noon, called: 'Lan' });

/** Who may stand before the desk, and what they are to it. */
const people: Readonly<Record<string, { role?: Role; parts?: Partial<Turn>; before?: 'subscriber' | 'former' }>> = {
  stranger: {},
  subscriber: { before: 'subscriber' },
  'former officer': { before: 'former' },
  'investor in a group': { parts: { chat: 'telegram:-9' } },
  'anonymous admin': { parts: { chat: 'telegram:-9', person: 'telegram:-9' } },
  officer: { role: 'officer' },
  editor: { role: 'editor' },
  owner: { role: 'owner' },
  'officer in a group': { role: 'officer', parts: { chat: 'telegram:-9' } },
  'editor in a group': { role: 'editor', parts: { chat: 'telegram:-9' } },
  'owner in a group': { role: 'owner', parts: { chat: 'telegram:-9' } },
};

/** The assistant before somebody, with what is stored of them. */
function before(who: string): { assistant: Assistant; take: (input: Input) => Outcome } {
  const { role, parts, before: earlier } = people[who] ?? {};
  const store = heldStore();
  if (role === 'officer' || role === 'editor') store.apply({ store: 'officers', key: person, value: officer(role) });
  if (earlier === 'subscriber') store.apply({ store: 'people', key: person, value: { firstSeen: noon } });
  if (earlier === 'former') store.apply({ store: 'auditKeys', key: person, value: { key: 'k1' } });
  const owners = role === 'owner' ? [person] : ['telegram:1'];
  const assistant = createAssistant({ knowing: () => knowing, store, catalogues, owners });
  return { assistant, take: (input) => assistant.take(turnOf(input, { person, chat: person, ...parts })) };
}

const wordsOf = ({ replies }: Outcome): string => replies.map(plainText).join('\n');
const cells = Object.entries(people).flatMap(([who, { role, parts }]) =>
  desk.map(([what, needs, input]) => ({ who, what, needs, input, may: mayUse(role, needs), group: Boolean(parts) })),
);

/** What a turn keeps beyond the audit and that somebody was there. */
const kept = ({ changes }: Outcome) => changes.filter(({ store }) => store !== 'auditKeys' && store !== 'people');

describe('the matrix of rights', () => {
  it('knows of every command, button and conversation of the desk', () => {
    expect(desk.length).toBeGreaterThan(10);
    expect(desk.map(([what]) => what)).toContain('[officer-revoke]');
  });

  it.each(cells.filter(({ may }) => !may))('$who gets nothing by $what', ({ who, input, needs }) => {
    const { take } = before(who);
    const outcome = take(input);
    const said = wordsOf(outcome);
    const unknown = wordsOf(take({ kind: 'command', name: 'nothing-of-this-name', rest: '' }));
    const refusal = catalogues.en.format(people[who]?.role ? 'desk-not-your-role' : 'button-unknown');
    expect(said).toBe(!people[who]?.role && input.kind === 'command' ? unknown : refusal);
    expect(kept(outcome)).toEqual([]);
    expect(outcome.notices).toEqual([]);
    expect(outcome.audits).toMatchObject([{ result: 'refused' }]);
    expect(needs).not.toBe('anyone');
  });

  it.each(cells.filter(({ may, group }) => may && !group))('$who is let in by $what', ({ who, input }) => {
    const outcome = before(who).take(input);
    expect(wordsOf(outcome)).not.toBe('');
    expect((outcome.audits ?? []).filter(({ result }) => result === 'refused')).toEqual([]);
  });

  it.each(cells.filter(({ may, group }) => may && group))('$who is answered in private to $what', ({ who, input }) => {
    const { replies, notices } = before(who).take(input);
    expect(replies.map(plainText)).toEqual([catalogues.en.format('desk-in-private')]);
    expect(notices[0]?.chat).toBe(person);
  });
});
