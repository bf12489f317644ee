import { type Answer, type Block, block, type Choice, choice } from '../../domain/answer.ts';
import { type Enquiry, isWithheld } from '../../domain/enquiry.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import type { FlowContext } from '../flow.ts';
import type { Given, Handled, Handlers } from '../handler.ts';
import { anyone } from '../in-private.ts';
import { noticeOf } from './notice.ts';

const menu = choice({ do: 'menu', page: 'start' }, 'button-menu');

/** To the enquiries that the person sent. */
export const ownChoice: Choice = choice({ do: 'act', verb: 'my-enquiries' }, 'enquiry-button-own');

/** Asks whether those who answer shall learn who sent an enquiry. */
export const releaseChoice = ({ reference }: Enquiry): Choice =>
  choice({ do: 'act', verb: 'release', of: reference }, 'enquiry-button-release', { reference: { words: reference } });

const answerOf = (blocks: readonly Block[], choices: Answer['choices']): Answer => ({
  kind: 'answer',
  records: [],
  blocks,
  choices,
});

/** The enquiries that a person sent, the latest first. */
export const enquiriesOf = ({ store, person }: Pick<FlowContext, 'store' | 'person'>): Enquiry[] =>
  [...store.all('enquiries')]
    .flatMap(([, enquiry]) => (enquiry.person === person ? [enquiry] : []))
    .toSorted((a, b) => b.at.localeCompare(a.at));

/** So many of the latest are shown. */
const mostShown = 10;

const day = (at: string) => ({ asOf: haiPhongDay(at) });

function stateLine(enquiry: Enquiry): Block {
  const args = { reference: { words: enquiry.reference }, sent: day(enquiry.at) };
  if (isWithheld(enquiry)) return block('item', 'enquiry-own-withheld', args);
  if (!enquiry.released) return block('item', 'enquiry-own-sent', args);
  return block('item', 'enquiry-own-released', { ...args, released: day(enquiry.released) });
}

function ownAnswer(context: FlowContext): Answer {
  const own = enquiriesOf(context).slice(0, mostShown);
  if (!own.length) return answerOf([block('line', 'enquiry-own-none')], [[menu]]);
  const releases = own.filter(isWithheld).map((enquiry) => [releaseChoice(enquiry)]);
  const open = own.map(({ reference }) => [
    choice({ do: 'act', verb: 'my-enquiry', of: reference }, 'my-enquiry-of', { reference: { words: reference } }),
  ]);
  return answerOf([block('title', 'enquiry-own-title'), ...own.map(stateLine)], [...open, ...releases, [menu]]);
}

/** The person's own enquiry of a reference; of anybody else's nothing is told, not even that there is one. */
const ownOf = (context: FlowContext, { of }: Given): Enquiry | undefined =>
  enquiriesOf(context).find(({ reference }) => reference === of);

function askRelease(context: FlowContext, given: Given): Answer {
  const enquiry = ownOf(context, given);
  if (!enquiry || !isWithheld(enquiry)) return ownAnswer(context);
  const { reference } = enquiry;
  const yes = choice({ do: 'act', verb: 'release-confirmed', of: reference }, 'enquiry-button-release-confirm');
  return answerOf([block('line', 'enquiry-release-ask', { reference: { words: reference } })], [[yes], [ownChoice]]);
}

/** Tells those who answer who sent a confidential enquiry, once. */
function release(context: FlowContext, given: Given): Handled {
  const enquiry = ownOf(context, given);
  if (!enquiry || !isWithheld(enquiry)) return { answer: ownAnswer(context) };
  const { reference } = enquiry;
  const released: Enquiry = { ...enquiry, released: context.at };
  return {
    answer: answerOf([block('line', 'enquiry-released', { reference: { words: reference } })], [[ownChoice], [menu]]),
    changes: [{ store: 'enquiries', key: reference, value: released }],
    expects: [{ store: 'enquiries', key: reference, value: enquiry }],
    notices: context.owners.map((chat) => ({ chat, answer: noticeOf(released, 'enquiry-released-notice') })),
  };
}

/** The buttons by which a person sees their own enquiries and releases who they are. */
export const enquiryHandlers: Handlers = {
  commands: {},
  verbs: {
    'my-enquiries': anyone((context) => ({ answer: ownAnswer(context) })),
    release: anyone((context, given) => ({ answer: askRelease(context, given) })),
    'release-confirmed': anyone(release),
  },
};
