import { type Answer, type Block, block, choice, saying } from '../../domain/answer.ts';
import { type Enquiry, heldBy, reopened, stateOf } from '../../domain/enquiry.ts';
import { mayUse } from '../../domain/officer.ts';
import { holderOf } from '../../flows/enquiry/to-officers.ts';
import type { FlowContext, FlowNotice } from '../../flows/flow.ts';
import type { Given, Handled, Handler } from '../../flows/handler.ts';
import { cardAnswer } from './card.ts';
import { calledAs, deskKey, isOthers, peopleOfDesk } from './desk-people.ts';

type Act = (context: FlowContext, enquiry: Enquiry, given: Given) => Handled;

/** What is said of an enquiry that is no longer there: its person had it deleted, or its time is over. */
export const goneAnswer = (): Answer =>
  saying([block('line', 'enquiry-gone')], [[choice({ do: 'act', verb: 'enquiries' }, 'desk-enquiries')]]);

/** A button of an enquiry's card. */
const onEnquiry = (take: Act): Handler => ({
  needs: 'officer',
  take(context, given) {
    const enquiry = context.store.get('enquiries', given.of ?? '');
    return enquiry ? take(context, enquiry, given) : { answer: goneAnswer() };
  },
});

/** What keeps a changed enquiry, unless somebody else changed it meanwhile: then it is decided anew. */
export const kept = (before: Enquiry, after: Enquiry) =>
  ({
    changes: [{ store: 'enquiries', key: before.reference, value: after }],
    expects: [{ store: 'enquiries', key: before.reference, value: before }],
  }) as const;

/** The line that says who has an enquiry. */
export const hasIt = (context: FlowContext, enquiry: Enquiry): Block =>
  block('line', 'enquiry-has-it', { who: calledAs(context, holderOf(context, enquiry)) });

/** The same for what only its holder may do. */
const ofHolder = (take: Act): Handler =>
  onEnquiry((context, enquiry, given) =>
    isOthers(context, enquiry)
      ? { answer: cardAnswer(context, enquiry, [hasIt(context, enquiry)]) }
      : take(context, enquiry, given),
  );

function done(
  context: FlowContext,
  before: Enquiry,
  after: Enquiry,
  say: { readonly say: string; readonly act: string },
): Handled {
  return {
    answer: cardAnswer(context, after, [block('line', say.say)]),
    ...kept(before, after),
    audits: [{ act: say.act, of: before.reference, was: stateOf(before), is: stateOf(after) }],
  };
}

const claim: Act = (context, enquiry) => {
  if (enquiry.closed || holderOf(context, enquiry) === context.person) return { answer: cardAnswer(context, enquiry) };
  return done(context, enquiry, heldBy(enquiry, context.person), { say: 'enquiry-claimed', act: 'enquiry-claimed' });
};

/** What its person is told when an enquiry is closed or opened again without a word of an officer. */
function toPerson(enquiry: Enquiry, say: string): FlowNotice[] {
  const { person, reference, language } = enquiry;
  if (person === undefined) return [];
  const blocks = [block('line', say, { reference: { words: reference } })];
  const choices = [[choice({ do: 'act', verb: 'my-enquiry', of: reference }, 'my-enquiry')]];
  return [{ chat: person, answer: saying(blocks, choices), language }];
}

const close: Act = (context, enquiry) => {
  if (enquiry.closed) return { answer: cardAnswer(context, enquiry) };
  const after: Enquiry = { ...heldBy(enquiry, context.person), closed: { at: context.at, by: 'officer' } };
  const handled = done(context, enquiry, after, { say: 'enquiry-closed', act: 'enquiry-closed' });
  return { ...handled, notices: toPerson(enquiry, 'my-enquiry-closed') };
};

const reopen: Act = (context, enquiry) => {
  if (!enquiry.closed) return { answer: cardAnswer(context, enquiry) };
  const after = heldBy(reopened(enquiry), context.person);
  const handled = done(context, enquiry, after, { say: 'enquiry-reopened', act: 'enquiry-reopened' });
  return { ...handled, notices: toPerson(enquiry, 'my-enquiry-reopened') };
};

/** Begins what is written to the person, or the note. */
const write: Act = (context, enquiry, { choice: kind }) => {
  const { reference } = enquiry;
  if (enquiry.closed || (kind !== 'reply' && kind !== 'ask' && kind !== 'close'))
    return { answer: cardAnswer(context, enquiry) };
  return { answer: saying([]), begins: { flow: 'enquiry-reply', known: { reference, kind } } };
};

const note: Act = (_context, { reference }) => ({
  answer: saying([]),
  begins: { flow: 'enquiry-note', known: { reference } },
});

/** Whom an enquiry may be handed to: everybody at the desk but who has it. */
function handChoices(context: FlowContext, enquiry: Enquiry): Answer {
  const people = peopleOfDesk(context).filter((person) => person !== holderOf(context, enquiry));
  const { reference } = enquiry;
  const rows = people.map((person) => [
    choice({ do: 'act', verb: 'enquiry-hand', of: reference, choice: deskKey(person) }, 'enquiry-hand-to', {
      who: calledAs(context, person),
    }),
  ]);
  const back = [choice({ do: 'act', verb: 'enquiry', of: reference }, 'enquiry-open-card')];
  return saying([block('line', 'enquiry-hand-whom', { reference: { words: reference } })], [...rows, back]);
}

/** What those are told whom a handing over concerns, but for who did it. */
function handNotices(context: FlowContext, enquiry: Enquiry, to: string): FlowNotice[] {
  const from = holderOf(context, enquiry);
  const args = {
    reference: { words: enquiry.reference },
    who: calledAs(context, context.person),
    to: calledAs(context, to),
  };
  const open = [[choice({ do: 'act', verb: 'enquiry', of: enquiry.reference }, 'enquiry-open-card')]];
  const told = [
    { chat: to, answer: saying([block('line', 'enquiry-handed-to-you', args)], open) },
    ...(from === undefined
      ? []
      : [{ chat: from, answer: saying([block('line', 'enquiry-handed-from-you', args)], open) }]),
  ];
  return told.filter(({ chat }) => chat !== context.person);
}

const hand: Act = (context, enquiry, { choice: key }) => {
  if (isOthers(context, enquiry) && !mayUse(context.role, 'owner'))
    return { answer: cardAnswer(context, enquiry, [hasIt(context, enquiry)]) };
  const to = peopleOfDesk(context).find((person) => key !== undefined && deskKey(person) === key);
  if (enquiry.closed) return { answer: cardAnswer(context, enquiry) };
  if (to === undefined || to === holderOf(context, enquiry)) return { answer: handChoices(context, enquiry) };
  const after = heldBy(enquiry, to);
  return {
    answer: cardAnswer(context, after, [block('line', 'enquiry-handed', { who: calledAs(context, to) })]),
    ...kept(enquiry, after),
    audits: [{ act: 'enquiry-handed-over', of: enquiry.reference }],
    notices: handNotices(context, enquiry, to),
  };
};

/** What officers do with an enquiry, by button of its card; rights and who has it are looked at on each press. */
export const enquiryVerbs = {
  enquiry: onEnquiry((context, enquiry, { choice: how }) => ({
    answer: cardAnswer(context, enquiry, [], how === 'all'),
  })),
  'enquiry-claim': ofHolder(claim),
  'enquiry-reply': ofHolder(write),
  'enquiry-close': ofHolder(close),
  'enquiry-reopen': ofHolder(reopen),
  'enquiry-note': onEnquiry(note),
  'enquiry-hand': onEnquiry(hand),
} satisfies Record<string, Handler>;
