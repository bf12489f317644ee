import { type Answer, block } from '../../domain/answer.ts';
import { type Invitation, isInvitationOver } from '../../domain/invitation.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Handled } from '../../flows/handler.ts';
import { deskAnswer } from '../desk.ts';
import { keyOfWord } from './invite.ts';

const sentence = (say: string): Handled => ({
  answer: { kind: 'answer', records: [], blocks: [block('line', say)], choices: [] },
});

/** The desk's first page under a greeting. */
function welcomed(context: FlowContext, { called, role }: Invitation): Answer {
  const desk = deskAnswer({ ...context, role });
  const args = { called: { words: called }, role: { said: { say: `role-${role}`, with: {} } } };
  return { ...desk, blocks: [block('line', 'invite-welcome', args), ...desk.blocks] };
}

function accepted(context: FlowContext, key: string, invitation: Invitation): Handled {
  const { person, at } = context;
  const { role, called, by } = invitation;
  const told: Answer = {
    kind: 'answer',
    records: [],
    blocks: [block('line', 'invite-accepted', { called: { words: called } })],
    choices: [],
  };
  return {
    answer: welcomed(context, invitation),
    changes: [
      { store: 'officers', key: person, value: { role, called, since: at } },
      { store: 'invitations', key, value: { ...invitation, usedBy: person } },
    ],
    expects: [{ store: 'invitations', key, value: invitation }],
    notices: [{ chat: by, answer: told }],
    audits: [{ act: 'invitation-accepted', is: `${role} ${called}` }],
  };
}

/** Opens an invitation: it belongs to whoever opens it first; to everybody else it is a word that means nothing. */
export function openInvitation(context: FlowContext, word: string): Handled | undefined {
  const key = keyOfWord(word);
  const invitation = context.store.get('invitations', key);
  if (!invitation || (invitation.usedBy && invitation.usedBy !== context.person)) return undefined;
  if (context.chat !== context.person) return sentence('personal-in-private');
  if (context.role) return { answer: deskAnswer(context) };
  if (invitation.usedBy || isInvitationOver(invitation, new Date(context.at))) return sentence('invite-over');
  return accepted(context, key, invitation);
}
