import { announcementHandlers } from '../announcements/handlers.ts';
import { subscriptionHandlers } from '../announcements/subscriptions/handlers.ts';
import { officersHandlers } from '../officers/handlers.ts';
import { enquiryHandlers } from '../flows/enquiry/own-enquiries.ts';
import type { Handlers } from '../flows/handler.ts';
import { startHandlers } from './start-words.ts';

/** Every feature that has commands and buttons of its own; a new one is one more line. */
const features: readonly Handlers[] = [
  startHandlers,
  officersHandlers,
  enquiryHandlers,
  announcementHandlers,
  subscriptionHandlers,
];

/** All commands and buttons of features; the rights of each are tested over this table. */
export const handlers: Required<Handlers> = {
  commands: Object.assign({}, ...features.map(({ commands }) => commands)) as Handlers['commands'],
  verbs: Object.assign({}, ...features.map(({ verbs }) => verbs)) as Handlers['verbs'],
  links: Object.assign({}, ...features.map(({ links }) => links)) as Required<Handlers>['links'],
};
