import { createHash, randomBytes } from 'node:crypto';
import { type Answer, block, choice } from '../../domain/answer.ts';
import { type Invitation, invitationEnd } from '../../domain/invitation.ts';
import { Officer } from '../../domain/officer.ts';
import { choiceIn } from '../../flows/read-choice.ts';
import type { Answers, Finished, Flow, FlowContext, Step } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { wordOf } from '../../flows/word-of.ts';

/** Under what an invitation is kept: who reads the store cannot open it. */
export const keyOfWord = (word: string): string => createHash('sha256').update(word).digest('hex');

const Role = Officer.shape.role;
const wordsOf = (role: Invitation['role']) => ({ say: `role-${role}`, with: {} });

const role: Step = {
  id: 'role',
  schema: Role,
  ask: () => [block('line', 'invite-ask-role')],
  choices: () => Role.options.map((value) => ({ id: value, label: wordsOf(value), value })),
  read: (text, context) =>
    choiceIn(text, context, {
      officer: /\bofficer\b|\bcan bo\b|\bchuyen vien\b|工作人员|職員|담당자/,
      editor: /\beditor\b|\bbien tap|编辑|編集|편집/,
    }),
  help: block('line', 'flow-press-one'),
  shown: (value) => ({ said: wordsOf(Role.parse(value)) }),
};

const called: Step = {
  id: 'called',
  schema: Officer.shape.called,
  prose: true,
  ask: () => [block('line', 'invite-ask-called')],
  read(text) {
    const name = Officer.shape.called.safeParse(text.trim());
    return name.success
      ? { kind: 'value', value: name.data }
      : { kind: 'refused', why: block('note', 'invite-called-long') };
  },
  help: block('line', 'invite-ask-called'),
  shown: (value) => ({ words: wordOf(value) }),
};

function summary(_context: FlowContext, answers: Answers): Answer {
  const args = { role: { said: wordsOf(Role.parse(answers.role)) }, called: { words: wordOf(answers.called) } };
  return {
    kind: 'answer',
    records: [],
    blocks: [block('line', 'invite-summary', args)],
    choices: [[flowChoice('invite', 'finish', 'invite-make', { step: 'summary' })]],
  };
}

function finish({ person, at }: FlowContext, answers: Answers): Finished {
  const word = randomBytes(15).toString('base64url');
  const name = wordOf(answers.called);
  const invitation: Invitation = { role: Role.parse(answers.role), called: name, by: person, until: invitationEnd(at) };
  const args = { called: { words: name }, link: { start: `desk_${word}` }, role: { said: wordsOf(invitation.role) } };
  return {
    answer: {
      kind: 'answer',
      records: [],
      blocks: [block('line', 'invite-made', args), block('line', 'invite-link', args), block('note', 'invite-once')],
      choices: [[choice({ do: 'act', verb: 'officers' }, 'desk-officers')]],
    },
    changes: [{ store: 'invitations', key: keyOfWord(word), value: invitation }],
    notices: [],
    audits: [{ act: 'invitation-made', is: `${invitation.role} ${name}` }],
  };
}

/** Invites somebody to the desk: their role, what colleagues call them, and a link that is theirs alone. */
export const invite: Flow = { id: 'invite', version: 1, needs: 'owner', steps: [role, called], summary, finish };
