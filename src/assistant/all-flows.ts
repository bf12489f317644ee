import type { FlowId } from '../domain/flow.ts';
import { subscribe } from '../announcements/subscriptions/subscribe.ts';
import { broadcast } from '../announcements/broadcast/broadcast.ts';
import { investorFlows } from '../flows/investor-flows.ts';
import { enquiryNote } from '../officers/enquiries/note.ts';
import { enquiryReply } from '../officers/enquiries/reply.ts';
import { alias } from '../officers/knowledge/alias.ts';
import { correct } from '../officers/knowledge/correct.ts';
import { faq } from '../officers/knowledge/faq.ts';
import { word } from '../officers/knowledge/word.ts';
import { invite } from '../officers/team/invite.ts';
import { directive } from '../officers/directives/directive.ts';
import { followUp } from '../officers/directives/follow-up.ts';
import { status } from '../officers/status/status.ts';
import type { Flow } from '../flows/flow.ts';

/** Every guided conversation that can be begun. */
export const allFlows: Readonly<Record<FlowId, Flow>> = {
  ...investorFlows,
  'enquiry-reply': enquiryReply,
  'enquiry-note': enquiryNote,
  invite,
  status,
  directive,
  'follow-up': followUp,
  correct,
  alias,
  word,
  faq,
  broadcast,
  subscribe,
};
