import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { plainText } from '../../src/domain/reply.ts';
import { catalogues, heldStore, noon, shippedKnowing, turnOf } from '../assistant/chat.ts';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
});

const owner = 'telegram:1';

/** Several people before one assistant; what each turn changes shows at the next. */
function openTeam() {
  const store = heldStore();
  const assistant = createAssistant({ knowing: () => knowing, store, catalogues, owners: [owner] });
  let last: Outcome = { replies: [], changes: [], notices: [] };
  const says = (person: string, text: string, at = noon): string => {
    const [, name, rest = ''] = /^\/(\w+)\s*(.*)$/.exec(text) ?? [];
    const input = name ? ({ kind: 'command', name, rest } as const) : ({ kind: 'text', text } as const);
    return does(person, input, at);
  };
  const does = (person: string, input: Parameters<typeof turnOf>[0], at: string): string => {
    last = assistant.take(turnOf(input, { person, chat: person, at }));
    last.changes.forEach(store.apply);
    return last.replies.map(plainText).join('\n');
  };
  const presses = (person: string, label: string): string => {
    const button = last.replies[0]?.buttons.flat().find((each) => each.label === label);
    if (!button) throw new Error(`no button ${label}`);
    return does(person, { kind: 'press', action: button.action }, noon);
  };
  const invites = (role: string, name: string): string => {
    says(owner, '/invite');
    presses(owner, role);
    says(owner, name);
    const made = presses(owner, 'Make the link');
    return /\/start (desk_\S+)/.exec(made)?.[1] ?? '';
  };
  return { store, says, presses, invites, last: () => last };
}

const later = (hours: number): string => new Date(Date.parse(noon) + hours * 3_600_000).toISOString();

describe('an invitation', () => {
  it('makes whoever opens it first an officer, and nobody else', () => {
    const { says, invites, store, last } = openTeam();
    const word = invites('officer', 'Lan');
    expect(says('telegram:7', `/start ${word}`)).toContain('Welcome, Lan. You are officer of this desk now.');
    expect(last().notices.map(({ chat, reply }) => [chat, plainText(reply)])).toEqual([
      [owner, 'Lan đã mở lời mời của anh/chị.'],
    ]);
    expect(last().audits).toMatchObject([{ act: 'invitation-accepted', is: 'officer Lan', result: 'done' }]);
    expect(says('telegram:8', `/start ${word}`)).toBe(says('telegram:8', '/start desk_nothing'));
    expect(store.get('officers', 'telegram:8')).toBeUndefined();
    expect(says('telegram:7', '/staff')).toContain("Officers' desk");
  });

  it('is kept as a hash only, so that what is stored opens nothing', () => {
    const { invites, store } = openTeam();
    const word = invites('editor', 'Minh').replace('desk_', '');
    expect(JSON.stringify([...store.all('invitations')])).not.toContain(word);
  });

  it('is over after 48 hours', () => {
    const { says, invites, store } = openTeam();
    const word = invites('officer', 'Lan');
    expect(says('telegram:7', `/start ${word}`, later(49))).toContain('no longer valid');
    expect(store.get('officers', 'telegram:7')).toBeUndefined();
    expect(says('telegram:7', `/start ${word}`, later(47))).toContain('Welcome, Lan');
  });

  it('can be withdrawn before anybody opens it', () => {
    const { says, presses, invites, store } = openTeam();
    const word = invites('officer', 'Lan');
    says(owner, '/officers');
    expect(presses(owner, 'Withdraw: Lan')).toBe('The invitation for Lan is withdrawn.');
    says('telegram:7', `/start ${word}`);
    expect(store.get('officers', 'telegram:7')).toBeUndefined();
  });
});

describe('the team', () => {
  it('shows who was invited; an owner changes a role and takes it away, which holds at the next update', () => {
    const { says, presses, invites, last } = openTeam();
    says('telegram:7', `/start ${invites('officer', 'Lan')}`);
    expect(says(owner, '/officers')).toContain('One person was invited.');
    presses(owner, 'Lan – officer');
    expect(presses(owner, 'Make editor')).toBe('Lan is an editor now.');
    expect(last().audits).toMatchObject([{ act: 'role-changed', was: 'officer', is: 'editor' }]);
    says(owner, '/officers');
    presses(owner, 'Lan – editor');
    expect(presses(owner, 'Take the rights away')).toContain('no rights at this desk any more');
    expect(says('telegram:7', '/staff')).toBe(says('telegram:7', '/nothing'));
  });

  it('reads in the audit by the names colleagues use', () => {
    const { says, invites, store, last } = openTeam();
    says('telegram:7', `/start ${invites('officer', 'Lan')}`);
    const line = { ...last().audits?.[0], seq: 1, prev: '0'.repeat(64), hash: '1'.repeat(64) };
    store.apply({ store: 'audit', key: '000000000001', value: line as never });
    expect(says(owner, '/audit')).toContain('Lan: invitation-accepted · officer Lan');
  });
});
