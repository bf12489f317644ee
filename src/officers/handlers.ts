import type { Answer } from '../domain/answer.ts';
import type { Needs } from '../domain/officer.ts';
import type { FlowContext } from '../flows/flow.ts';
import type { Given, Handler, Handlers } from '../flows/handler.ts';
import { auditAnswer } from './audit-page.ts';
import { deskAnswer } from './desk.ts';
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
    staff: page('officer', deskAnswer),
    officers: page('owner', teamAnswer),
    audit: page('owner', auditAnswer),
  },
  verbs: {
    desk: page('officer', deskAnswer),
    officers: page('owner', teamAnswer),
    officer: page('owner', colleagueAnswer),
    'officer-role': { needs: 'owner', take: changeRole },
    'officer-revoke': { needs: 'owner', take: revoke },
    'invite-withdraw': { needs: 'owner', take: withdraw },
    audit: page('owner', auditAnswer),
  },
  links: { desk: openInvitation },
};
