import { beforeAll, describe, expect, it } from 'vitest';
import { recordMark } from '../../src/answers/record-mark.ts';
import type { Knowing } from '../../src/assistant/assistant.ts';
import { encodeAction } from '../../src/channels/telegram/callback-codec.ts';
import type { Action } from '../../src/domain/action.ts';
import { languages } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { Message } from '../../src/storage/message-schema.ts';
import { openChat, shippedKnowing } from './chat.ts';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
});

const replyOf = (chat: ReturnType<typeof openChat>): Reply => {
  const [reply] = chat.last().replies;
  if (!reply) throw new Error('no reply');
  return reply;
};

describe('the short names of records on buttons', () => {
  it('are all different', () => {
    const refs = [...knowing.base.records.keys()];
    expect(new Set(refs.map(recordMark)).size).toBe(refs.length);
  });

  it('hang on the id alone, so that old buttons mean the same', () => {
    expect(recordMark('park/do-son')).toBe('vhzu8s');
  });
});

const compared = ['compare', recordMark('park/vsip-hai-phong'), recordMark('park/trang-due-1')] as const;
const presses: readonly Action[] = [
  { do: 'act', verb: 'picture', of: compared[0], choice: compared.slice(1).join('.') },
  { do: 'act', verb: 'picture', of: 'ranks', choice: 'occupancy' },
  { do: 'act', verb: 'picture', of: 'map' },
  { do: 'act', verb: 'brief', of: compared.slice(1).join('.') },
  { do: 'act', verb: 'table', of: compared.slice(1).join('.') },
  { do: 'act', verb: 'place', of: 'park/vsip-hai-phong' },
  { do: 'act', verb: 'share', of: 'park/vsip-hai-phong' },
  { do: 'act', verb: 'code', of: 'park/vsip-hai-phong' },
];

describe.each(languages)('what is handed out in %s', (language) => {
  it.each(presses)('by $verb $of has words, a caption that fits, and comes back from the store as it was', (action) => {
    const chat = openChat(knowing, language);
    expect(chat.does({ kind: 'press', action })).not.toMatch(/undefined|\[object|handout-|picture-|venue-/);
    const reply = replyOf(chat);
    const caption = (reply.picture?.caption ?? []).map((line) => line.map(({ text }) => text).join('')).join('\n');
    expect(caption.length).toBeLessThanOrEqual(1024);
    expect(reply.lines.length).toBeGreaterThan(0);
    const message = { id: 'm#0', chat: 'test:5501', reply };
    expect(Message.parse(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });
});

/** Everything that can be reached from the menu by buttons; of records alike in kind a few stand for all. */
function reached(): Map<string, { readonly actions: readonly Action[]; readonly words: string }> {
  const found = new Map<string, { actions: Action[]; words: string }>();
  const perVerb = new Map<string, number>();
  const next: Action[] = [{ do: 'menu', page: 'start' }];
  for (let action = next.pop(); action; action = next.pop()) {
    const data = encodeAction(action) ?? '';
    const family = data.replace(/[\w-]+$/, '');
    const seen = perVerb.get(family) ?? 0;
    if (found.has(data) || seen > 4) continue;
    perVerb.set(family, seen + 1);
    const chat = openChat(knowing);
    const words = chat.does({ kind: 'press', action });
    found.set(data, { actions: chat.actions(), words });
    next.push(...chat.actions());
  }
  return found;
}

describe('the buttons', () => {
  it('all fit into what Telegram takes, and none leads to a dead end', () => {
    const pages = reached();
    expect(pages.size).toBeGreaterThan(60);
    const tooLong = [...pages.values()].flatMap(({ actions }) => actions.filter((action) => !encodeAction(action)));
    expect(tooLong).toEqual([]);
    const deadEnds = [...pages].filter(([data, { actions }]) => !actions.length && !data.startsWith('d:'));
    expect(deadEnds.map(([data]) => data)).toEqual([]);
  });

  it.each([
    '/privacy',
    '/mydata',
    'land price of VSIP',
    'compare VSIP and Nomura',
    'weather',
    'is 2 September 2026 a working day?',
  ])('under the answer to "%s" lead on', (text) => {
    const chat = openChat(knowing);
    chat.says(text);
    expect(chat.labels()).not.toEqual([]);
  });

  it('of every card lead back to the menu', () => {
    const chat = openChat(knowing);
    const stuck = [...knowing.base.records.keys()].filter((record) => {
      chat.does({ kind: 'press', action: { do: 'record', record } });
      return !chat.actions().some((action) => action.do === 'menu');
    });
    expect(stuck).toEqual([]);
  });
});
