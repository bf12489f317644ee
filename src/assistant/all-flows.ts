import type { FlowId } from '../domain/flow.ts';
import { subscribe } from '../announcements/subscriptions/subscribe.ts';
import { broadcast } from '../announcements/broadcast/broadcast.ts';
import { investorFlows } from '../flows/investor-flows.ts';
import { alias } from '../officers/knowledge/alias.ts';
import { correct } from '../officers/knowledge/correct.ts';
import { faq } from '../officers/knowledge/faq.ts';
import { word } from '../officers/knowledge/word.ts';
import { invite } from '../officers/team/invite.ts';
import type { Flow } from '../flows/flow.ts';

/** Every guided conversation that can be begun. */
export const allFlows: Readonly<Record<FlowId, Flow>> = {
  ...investorFlows,
  invite,
  correct,
  alias,
  word,
  faq,
  broadcast,
  subscribe,
};
