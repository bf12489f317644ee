import type { Handler, Handlers } from '../../flows/handler.ts';
import { enquiryVerbs } from './acts.ts';
import { inboxAnswer } from './inbox.ts';
import { alerts, setPromise } from './settings.ts';

const inbox: Handler = { needs: 'officer', take: (context, given) => ({ answer: inboxAnswer(context, given) }) };

/** The commands and buttons of the inbox. */
export const enquiriesHandlers: Handlers = {
  commands: { enquiries: inbox, alerts: { needs: 'owner', take: alerts } },
  verbs: {
    ...enquiryVerbs,
    enquiries: inbox,
    'enquiry-promise': { needs: 'owner', take: setPromise },
    alerts: { needs: 'owner', take: alerts },
  },
};
