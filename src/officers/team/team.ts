import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import type { Officer } from '../../domain/officer.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { flowChoice } from '../../flows/view.ts';

/** Somebody of the desk with the key that stands for them on buttons and in the audit. */
type Colleague = Officer & { readonly person: string; readonly key: string };

/** Everybody who was invited and came, by name. */
function colleagues({ store }: Pick<FlowContext, 'store'>): Colleague[] {
  const all = [...store.all('officers')].map(([person, officer]) => ({
    ...officer,
    person,
    key: store.get('auditKeys', person)?.key ?? '',
  }));
  return all.toSorted((a, b) => a.called.localeCompare(b.called));
}

const roleArg = (role: Officer['role']) => ({ said: { say: `role-${role}`, with: {} } });

const back: readonly Choice[] = [choice({ do: 'act', verb: 'desk' }, 'desk-back')];

function rowOf({ called, role, key }: Colleague): readonly Choice[] {
  return [
    choice({ do: 'act', verb: 'officer', of: key }, 'officer-row', { called: { words: called }, role: roleArg(role) }),
  ];
}

/** Who is at the desk, and which invitations are open; owners stand in the settings. */
export function teamAnswer(context: FlowContext): Answer {
  const { store, at } = context;
  const open = [...store.all('invitations')].filter(([, { usedBy, until }]) => !usedBy && until > at);
  const lines = open.map(([, { called, role, until }]) =>
    block('item', 'invite-open', {
      called: { words: called },
      role: roleArg(role),
      until: { asOf: until.slice(0, 10) },
    }),
  );
  const withdraw = open.map(([key, { called }]) => [
    choice({ do: 'act', verb: 'invite-withdraw', of: key.slice(0, 20) }, 'invite-withdraw', {
      called: { words: called },
    }),
  ]);
  const team = colleagues(context);
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'officers-title'),
      block('line', 'officers-count', { count: { number: team.length } }),
      ...lines,
    ],
    choices: [...team.map(rowOf), ...withdraw, [flowChoice('invite', 'start', 'flow-start-invite')], back],
  };
}

const whoHas = (context: FlowContext, key: string | undefined) =>
  colleagues(context).find((each) => key !== undefined && each.key === key);

/** One colleague: their role, since when, and what an owner may do about it. */
export function colleagueAnswer(context: FlowContext, { of }: Given): Answer {
  const who = whoHas(context, of);
  if (!who) return teamAnswer(context);
  const { called, role, since, key } = who;
  const other = role === 'officer' ? 'editor' : 'officer';
  const args = { called: { words: called }, role: roleArg(role), since: { asOf: since.slice(0, 10) } };
  return {
    kind: 'answer',
    records: [],
    blocks: [block('line', 'officer-card', args)],
    choices: [
      [choice({ do: 'act', verb: 'officer-role', of: key, choice: other }, `officer-make-${other}`)],
      [choice({ do: 'act', verb: 'officer-revoke', of: key }, 'officer-revoke')],
      [choice({ do: 'act', verb: 'officers' }, 'desk-officers')],
    ],
  };
}

/** The team as it will stand after a change, under a line that says what was done. */
function done({ called }: Colleague, { say }: { readonly say: string }): Answer {
  const choices = [[choice({ do: 'act', verb: 'officers' }, 'desk-officers')], back];
  return { kind: 'answer', records: [], blocks: [block('line', say, { called: { words: called } })], choices };
}

/** Gives a colleague another role. */
export function changeRole(context: FlowContext, given: Given): Handled {
  const who = whoHas(context, given.of);
  const role = given.choice === 'editor' || given.choice === 'officer' ? given.choice : undefined;
  if (!who || !role || role === who.role) return { answer: colleagueAnswer(context, given) };
  const { person, called, since } = who;
  return {
    answer: done(who, { say: `officer-is-${role}` }),
    changes: [{ store: 'officers', key: person, value: { called, since, role } }],
    expects: [{ store: 'officers', key: person, value: { called, since, role: who.role } }],
    audits: [{ act: 'role-changed', of: who.key, was: who.role, is: role }],
  };
}

/** Takes a colleague's rights away; it holds from their next update on. */
export function revoke(context: FlowContext, given: Given): Handled {
  const who = whoHas(context, given.of);
  if (!who) return { answer: teamAnswer(context) };
  return {
    answer: done(who, { say: 'officer-revoked' }),
    changes: [{ store: 'officers', key: who.person, value: null }],
    audits: [{ act: 'role-revoked', of: who.key, was: who.role }],
  };
}

/** Withdraws an invitation that nobody has opened. */
export function withdraw(context: FlowContext, { of }: Given): Handled {
  const found = [...context.store.all('invitations')].find(([key]) => of && key.startsWith(of));
  if (!found || found[1].usedBy) return { answer: teamAnswer(context) };
  const [key, invitation] = found;
  const { called, role } = invitation;
  const blocks = [block('line', 'invite-withdrawn', { called: { words: called } })];
  return {
    answer: {
      kind: 'answer',
      records: [],
      blocks,
      choices: [[choice({ do: 'act', verb: 'officers' }, 'desk-officers')]],
    },
    changes: [{ store: 'invitations', key, value: null }],
    expects: [{ store: 'invitations', key, value: invitation }],
    audits: [{ act: 'invitation-withdrawn', was: `${role} ${called}` }],
  };
}
