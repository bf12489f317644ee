import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import type { Announcement } from '../../domain/announcement.ts';
import type { Answers, Finished, FlowContext, FlowNotice } from '../../flows/flow.ts';
import { withLines } from '../../flows/view.ts';
import { announced } from '../announced.ts';
import { idOf } from '../sender/letters.ts';
import { controls } from '../sender/progress.ts';
import { type Draft, draftOf, versionOf } from './draft.ts';
import { needsSecond } from './preview.ts';
import { shownAt } from './when.ts';

export const saying = (say: string, args = {}, choices: readonly Choice[][] = []): Answer => ({
  kind: 'answer',
  records: [],
  blocks: [block('line', say, args)],
  choices,
});

/** Everybody who could approve what somebody else wrote. */
function approvers({ store, owners, person }: FlowContext): string[] {
  const editors = [...store.all('officers')].flatMap(([each, { role }]) => (role === 'editor' ? [each] : []));
  return [...new Set([...owners, ...editors])].filter((each) => each !== person);
}

function approvalNotices(context: FlowContext, id: string, { to, content }: Draft): FlowNotice[] {
  const { base, language } = context;
  const buttons = [
    choice({ do: 'act', verb: 'broadcast-approve', of: id }, 'broadcast-approve'),
    choice({ do: 'act', verb: 'broadcast-refuse', of: id }, 'broadcast-refuse'),
  ];
  const answer = withLines([block('title', 'broadcast-approve-ask', { id: { words: id } })], {
    ...announced(base, content, to, language),
    choices: [buttons],
  });
  return approvers(context).map((chat) => ({ chat, answer }));
}

function announcementOf(context: FlowContext, answers: Answers, { to, content, at }: Draft): Announcement {
  return {
    what: { kind: 'message', to, content },
    by: context.person,
    language: context.language,
    draft: versionOf(answers),
    at: context.at,
    due: at ?? context.at,
    state: needsSecond(context) ? 'approval' : 'due',
  };
}

/** What the officer is told of what they have just sent. */
function toldOf(id: string, announcement: Announcement, { at }: Draft): Answer {
  const args = { id: { words: id }, ...(at ? { at: { said: shownAt(at) } } : {}) };
  const say = announcement.state === 'approval' ? 'broadcast-waits' : at ? 'broadcast-planned' : 'broadcast-begins';
  return saying(say, args, controls(id, announcement));
}

/** What a draft becomes when it is sent: one thing for the sender, and nothing when nobody could approve it. */
export function sent(context: FlowContext, answers: Answers): Finished {
  const draft = draftOf(context, answers);
  const id = idOf(context.update);
  const announcement = announcementOf(context, answers, draft);
  const waits = announcement.state === 'approval';
  if (waits && !approvers(context).length)
    return { answer: saying('broadcast-nobody-approves'), changes: [], notices: [] };
  return {
    answer: toldOf(id, announcement, draft),
    changes: [{ store: 'announcements', key: id, value: announcement }],
    notices: waits ? approvalNotices(context, id, draft) : [],
    expects: [{ store: 'announcements', key: id, value: null }],
    audits: [{ act: 'broadcast-sent', of: id }],
  };
}
