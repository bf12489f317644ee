import { announcementHandlers } from '../announcements/handlers.ts';
import { subscriptionHandlers } from '../announcements/subscriptions/handlers.ts';
import { officersHandlers } from '../officers/handlers.ts';
import { enquiriesHandlers } from '../officers/enquiries/handlers.ts';
import { unansweredHandlers } from '../officers/unanswered/handlers.ts';
import { ownEnquiryVerbs } from '../flows/enquiry/my-enquiry.ts';
import { directiveHandlers } from '../officers/directives/handlers.ts';
import { statusHandlers } from '../officers/status/handlers.ts';
import { enquiryHandlers } from '../flows/enquiry/own-enquiries.ts';
import { handoutHandlers } from '../flows/handouts/handlers.ts';
import type { Handlers } from '../flows/handler.ts';
import { startHandlers } from './start-words.ts';

/** Every feature that has commands and buttons of its own; a new one is one more line. */
const features: readonly Handlers[] = [
  startHandlers,
  handoutHandlers,
  officersHandlers,
  enquiriesHandlers,
  unansweredHandlers,
  { commands: {}, verbs: ownEnquiryVerbs },
  statusHandlers,
  directiveHandlers,
  enquiryHandlers,
  announcementHandlers,
  subscriptionHandlers,
];

/** All commands and buttons of features; the rights of each are tested over this table. */
export const handlers: Required<Handlers> = {
  commands: Object.assign({}, ...features.map(({ commands }) => commands)) as Handlers['commands'],
  verbs: Object.assign({}, ...features.map(({ verbs }) => verbs)) as Handlers['verbs'],
  links: Object.assign({}, ...features.map(({ links }) => links)) as Required<Handlers>['links'],
  texts: features.flatMap(({ texts = [] }) => texts),
  beside: features.flatMap(({ beside = [] }) => beside),
};
