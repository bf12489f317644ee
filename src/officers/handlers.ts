import type { Answer } from '../domain/answer.ts';
import type { Needs } from '../domain/officer.ts';
import type { FlowContext } from '../flows/flow.ts';
import type { Given, Handler, Handlers } from '../flows/handler.ts';
import { auditAnswer } from './audit-page.ts';
import { caseFileHandlers } from './cases/handlers.ts';
import { deskAnswer } from './desk.ts';
import { switchRecord } from './knowledge/ask-officer.ts';
import { approve, editAnswer, editsAnswer, refuse, setSecond, undo } from './knowledge/edits-page.ts';
import { beginHere, editBeside, recordPage } from './knowledge/record-page.ts';
import { reviewAnswer } from './knowledge/review-page.ts';
import { reportHandlers } from './report/handlers.ts';
import { openInvitation } from './team/accept.ts';
import { changeRole, colleagueAnswer, revoke, teamAnswer, withdraw } from './team/team.ts';

/** A page that is only shown. */
const page = (needs: Needs, show: (context: FlowContext, given: Given) => Answer): Handler => ({
  needs,
  take: (context, given) => ({ answer: show(context, given) }),
});

/** The commands, buttons and links of the officers' desk. */
export const officersHandlers: Handlers = {
  commands: {
    ...caseFileHandlers.commands,
    ...reportHandlers.commands,
    staff: page('officer', deskAnswer),
    officers: page('owner', teamAnswer),
    audit: page('owner', auditAnswer),
    edits: page('editor', editsAnswer),
    review: page('officer', reviewAnswer),
  },
  verbs: {
    ...caseFileHandlers.verbs,
    ...reportHandlers.verbs,
    desk: page('officer', deskAnswer),
    officers: page('owner', teamAnswer),
    officer: page('owner', colleagueAnswer),
    'officer-role': { needs: 'owner', take: changeRole },
    'officer-revoke': { needs: 'owner', take: revoke },
    'invite-withdraw': { needs: 'owner', take: withdraw },
    audit: page('owner', auditAnswer),
    edits: page('editor', editsAnswer),
    edit: page('editor', editAnswer),
    'edit-approve': { needs: 'editor', take: approve },
    'edit-refuse': { needs: 'editor', take: refuse },
    'edit-undo': { needs: 'editor', take: undo },
    'edits-second': { needs: 'owner', take: setSecond },
    'record-edit': page('editor', recordPage),
    'correct-here': { needs: 'editor', take: beginHere('correct') },
    'alias-here': { needs: 'editor', take: beginHere('alias') },
    'ask-officer': {
      needs: 'editor',
      take: (context, given) => switchRecord(context, given) ?? { answer: editsAnswer(context) },
    },
    review: page('officer', reviewAnswer),
  },
  links: { desk: openInvitation },
  beside: [editBeside],
};
