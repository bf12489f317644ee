import { describe, expect, test } from 'vitest';
import { readWhen, timeIn } from '../../src/announcements/broadcast/when.ts';
import { createAssistant } from '../../src/assistant/assistant.ts';
import { contextOf } from '../../src/assistant/context.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { plainText } from '../../src/domain/reply.ts';
import type { Input } from '../../src/domain/turn.ts';
import { catalogues, heldStore, noon, shippedKnowing, turnOf } from '../assistant/chat.ts';

const knowing = shippedKnowing();
const say = (id: string, args = {}) => catalogues.en.format(id, args);

/** A desk with an owner, two editors and an officer; readers of three languages. */
function openDesk() {
  const store = heldStore();
  const assistant = createAssistant({ knowing: () => knowing, store, catalogues, owners: ['test:owner'] });
  for (const [person, role] of [
    ['lan', 'editor'],
    ['minh', 'editor'],
    ['hoa', 'officer'],
  ] as const)
    store.apply({ store: 'officers', key: `test:${person}`, value: { role, since: noon, called: person } });
  const readers: [string, Language][] = [
    ['a', 'vi'],
    ['b', 'en'],
    ['c', 'ja'],
    ['d', 'ja'],
  ];
  for (const [person, language] of readers) {
    store.apply({ store: 'people', key: `test:${person}`, value: { firstSeen: noon, language } });
    store.apply({ store: 'subscriptions', key: `test:${person}`, value: { topics: ['new-land'], since: noon } });
  }
  let turns = 0;
  const last = new Map<string, Outcome>();

  /** Decides a turn on what is stored, and keeps it only when told to. */
  function decide(who: string, input: Input): Outcome {
    turns += 1;
    return assistant.take(turnOf(input, { update: `test:${turns}`, person: `test:${who}`, chat: `test:${who}` }));
  }
  function does(who: string, input: Input): string {
    const outcome = decide(who, input);
    outcome.changes.forEach(store.apply);
    last.set(who, outcome);
    return outcome.replies.map(plainText).join('\n');
  }
  const buttons = (outcome: Outcome | undefined) => (outcome?.replies ?? []).flatMap((reply) => reply.buttons.flat());
  return {
    store,
    decide,
    does,
    last: (who: string) => last.get(who),
    says: (who: string, text: string) =>
      does(who, text.startsWith('/') ? { kind: 'command', name: text.slice(1), rest: '' } : { kind: 'text', text }),
    presses(who: string, label: string) {
      const found = buttons(last.get(who)).find((button) => button.label === label);
      if (!found)
        throw new Error(
          `no button ${label} among ${buttons(last.get(who))
            .map((each) => each.label)
            .join(', ')}`,
        );
      return does(who, { kind: 'press', action: found.action });
    },
    announcements: () => [...store.all('announcements')].map(([id, value]) => ({ id, ...value })),
  };
}

type Desk = ReturnType<typeof openDesk>;

function drafted(desk: Desk, who: string, text = 'New land at Vinh Quang'): string {
  desk.says(who, '/broadcast');
  desk.presses(who, 'New land');
  return desk.says(who, text);
}

describe('the preview', () => {
  test('tells which readers get which text, with each text as it is received', () => {
    const desk = openDesk();
    const first = drafted(desk, 'lan');
    expect(first).toContain(say('broadcast-recipients', { count: 4 }));
    expect(first).toMatch(/日本語: 2 – get the text in English/);
    desk.presses('lan', say('flow-extra-broadcast-text-ja'));
    const second = desk.says('lan', '新しい用地');
    expect(second).toContain('日本語: 2\n');
    expect(second).toContain('新しい用地');
    desk.presses('lan', say('broadcast-as-received'));
    const { notices = [] } = desk.last('lan') ?? {};
    expect(notices.map(({ reply }) => plainText(reply))).toEqual(['New land at Vinh Quang', '新しい用地']);
    expect(notices.map(({ reply }) => reply.buttons.flat().map(({ label }) => label))).toEqual([
      ['Stop this topic'],
      [catalogues.ja.format('announced-stop')],
    ]);
  });

  test('has a link or the button of a record, only some languages, and a time', () => {
    const desk = openDesk();
    drafted(desk, 'lan');
    desk.presses('lan', say('flow-extra-broadcast-more'));
    expect(desk.says('lan', 'nonsense of nothing')).toContain(say('broadcast-help-more'));
    expect(desk.says('lan', 'VSIP Hai Phong')).toContain('Button: VSIP Hai Phong');
    desk.presses('lan', say('flow-extra-broadcast-languages'));
    expect(desk.says('lan', 'ja')).toContain(say('broadcast-recipients', { count: 2 }));
    desk.presses('lan', say('flow-extra-broadcast-when'));
    expect(desk.says('lan', '31/02/2027 8:30')).not.toContain(say('broadcast-not-sent'));
    expect(desk.says('lan', '20/11/2026 8:30')).toContain(say('broadcast-in-past'));
    expect(desk.says('lan', '25/12/2026 8:30')).toContain('25 December 2026, 08:30');
    desk.presses('lan', say('broadcast-plan'));
    expect(desk.announcements()).toMatchObject([
      {
        state: 'due',
        due: '2026-12-25T01:30:00.000Z',
        what: { content: { record: 'park/vsip-hai-phong' }, to: { topic: 'new-land', languages: ['ja'] } },
      },
    ]);
  });
});

describe('a second person', () => {
  function waiting() {
    const desk = openDesk();
    desk.does('owner', { kind: 'press', action: { do: 'act', verb: 'broadcasts' } });
    desk.presses('owner', say('broadcast-with-second'));
    drafted(desk, 'lan');
    desk.presses('lan', say('broadcast-ask-approval'));
    const id = desk.announcements()[0]?.id ?? '';
    const press = (verb: string): Input => ({ kind: 'press', action: { do: 'act', verb, of: id } });
    return { desk, press };
  }

  test('is asked when owners demand it: an editor or owner, not the one who wrote it', () => {
    const { desk, press } = waiting();
    expect(desk.announcements()).toMatchObject([{ state: 'approval' }]);
    expect(
      desk
        .last('lan')
        ?.notices.map(({ chat }) => chat)
        .toSorted(),
    ).toEqual(['test:minh', 'test:owner']);
    expect(desk.does('lan', press('broadcast-approve'))).toContain(say('broadcast-not-your-own'));
    expect(desk.does('hoa', press('broadcast-approve'))).toContain(say('desk-not-your-role'));
    expect(desk.announcements()).toMatchObject([{ state: 'approval' }]);
    desk.does('minh', press('broadcast-approve'));
    expect(desk.announcements()).toMatchObject([{ state: 'due', approvedBy: 'test:minh' }]);
    expect(desk.does('owner', press('broadcast-refuse'))).toContain(say('broadcast-meanwhile'));
    expect(desk.announcements()).toMatchObject([{ state: 'due' }]);
  });

  test('at the same time as another changes it once: each rests on what both saw', () => {
    const { desk, press } = waiting();
    const [one, other] = [
      desk.decide('minh', press('broadcast-approve')),
      desk.decide('owner', press('broadcast-refuse')),
    ];
    expect(one.expects).toEqual(other.expects);
    expect(one.expects).toMatchObject([{ store: 'announcements', value: { state: 'approval' } }]);
  });

  test('refuses, or it is withdrawn: nothing is left to be sent', () => {
    const { desk, press } = waiting();
    desk.does('minh', press('broadcast-refuse'));
    expect(desk.announcements()).toMatchObject([{ state: 'rejected', ended: noon }]);
    const again = waiting();
    again.desk.presses('lan', say('announcement-withdraw'));
    expect(again.desk.announcements()).toMatchObject([{ state: 'stopped', ended: noon }]);
  });
});

test('two presses of Send at once rest on the same draft, so that one of them is kept', () => {
  const desk = openDesk();
  drafted(desk, 'lan');
  const action = desk.last('lan')?.replies[0]?.buttons[0]?.[0]?.action;
  if (!action) throw new Error('no button');
  const [one, other] = [desk.decide('lan', { kind: 'press', action }), desk.decide('lan', { kind: 'press', action })];
  const draft = (outcome: Outcome) => outcome.expects?.find(({ store }) => store === 'flows');
  expect(draft(one)?.value).toBeTruthy();
  expect(draft(one)).toEqual(draft(other));
});

describe('a time', () => {
  test.each([
    ['25/12/2026 8:30', '08:30'],
    ['8h30 ngày 25/12/2026', '08:30'],
    ['lúc 20h', '20:00'],
    ['8 giờ 5', undefined],
    ['2026-12-25', undefined],
    ['25:00', undefined],
    ['8:75', undefined],
    ['abc', undefined],
  ])('in %s', (text, time) => {
    expect(timeIn(text)?.time).toBe(time);
  });

  test.each([
    ['25/12/2026 8:30', '2026-12-25T01:30:00.000Z'],
    ['23:59', '2026-11-21T16:59:00.000Z'],
    ['1:00', 'past'],
    ['tomorrow 9:00', '2026-11-22T02:00:00.000Z'],
    ['soon', 'none'],
  ])('%s is in Hai Phong', (text, at) => {
    const deps = { knowing, store: heldStore(), owners: [], auditKey: 'key' };
    const read = readWhen(text, contextOf(deps, turnOf({ kind: 'text', text }), 'en'));
    const refused = { past: 'broadcast-in-past', none: 'broadcast-help-when' }[at];
    expect(read).toMatchObject(refused ? { why: { said: { say: refused } } } : { kind: 'value', value: at });
  });
});
