import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowing } from '../../src/assistant/assistant.ts';
import { heldStore, openChat, shippedKnowing } from '../assistant/chat.ts';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
});

const officer = { role: 'officer', since: '2026-11-01T00:00:00.000Z', called: 'Lan' } as const;

describe('the desk', () => {
  it('is an unknown command to a stranger, and the attempt goes into the audit', () => {
    const chat = openChat(knowing);
    expect(chat.says('/staff')).toBe(chat.says('/no-such-command'));
    chat.says('/staff');
    expect(chat.last().audits).toMatchObject([{ act: '/staff', result: 'refused' }]);
  });

  it('opens to an officer, until the right is taken away', () => {
    const store = heldStore();
    store.apply({ store: 'officers', key: 'test:5501', value: officer });
    const chat = openChat(knowing, 'en', store);
    expect(chat.says('/staff')).toContain("Officers' desk");
    store.apply({ store: 'officers', key: 'test:5501', value: null });
    expect(chat.does({ kind: 'press', action: { do: 'act', verb: 'desk' } })).toBe('This button does nothing here.');
  });
});
