import { type Answer, type Block, block, type Choice, choice, gap, saying } from '../../domain/answer.ts';
import { type Enquiry, type Letter, stateOf } from '../../domain/enquiry.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import type { FlowContext } from '../flow.ts';
import type { Given, Handled, Handler } from '../handler.ts';
import { toOfficers } from './to-officers.ts';

/** The words of a state as the person who sent the enquiry reads them. */
const stateLine = (enquiry: Enquiry): Block =>
  block('line', `my-enquiry-${stateOf(enquiry)}`, { reference: { words: enquiry.reference } });

const letterBlocks = ({ kind, at, text }: Letter): Block[] => [
  gap,
  block('note', `my-letter-${kind}`, { day: { asOf: haiPhongDay(at) } }),
  block('line', 'item', { value: { words: text } }),
];

/** Letters shown at once; earlier ones stand in the chat. */
const mostLetters = 4;

function choicesOf(enquiry: Enquiry): Choice[][] {
  const { reference } = enquiry;
  const state = stateOf(enquiry);
  const add = choice(
    { do: 'act', verb: 'my-enquiry-add', of: reference },
    state === 'waiting' ? 'my-enquiry-answer' : 'my-enquiry-add',
  );
  const close = choice({ do: 'act', verb: 'my-enquiry-close', of: reference }, 'my-enquiry-close');
  return [[add], ...(state === 'closed' ? [] : [[close]]), [choice({ do: 'menu', page: 'start' }, 'button-menu')]];
}

/** An enquiry as its person sees it: its number, where it stands, what was written, and what they may do. */
export function ownEnquiryAnswer(enquiry: Enquiry, before: readonly Block[] = []): Answer {
  const letters = (enquiry.letters ?? []).slice(-mostLetters).flatMap(letterBlocks);
  return saying([...before, stateLine(enquiry), ...letters], choicesOf(enquiry));
}

const menuRow: Choice[][] = [[choice({ do: 'menu', page: 'start' }, 'button-menu')]];

/** Takes a press about an enquiry, if it is the presser's own; in a group nothing is shown. */
function ofOwn(take: (context: FlowContext, enquiry: Enquiry) => Handled): Handler {
  return {
    needs: 'anyone',
    take(context: FlowContext, { of = '' }: Given): Handled {
      if (context.chat !== context.person) return { answer: saying([block('line', 'personal-in-private')]) };
      const enquiry = context.store.get('enquiries', of);
      if (enquiry?.person !== context.person) return { answer: saying([block('line', 'button-unknown')], menuRow) };
      return take(context, enquiry);
    },
  };
}

function closeOwn(context: FlowContext, enquiry: Enquiry): Handled {
  if (enquiry.closed) return { answer: ownEnquiryAnswer(enquiry) };
  const closed: Enquiry = { ...enquiry, closed: { at: context.at, by: 'person' } };
  return {
    answer: ownEnquiryAnswer(closed),
    changes: [{ store: 'enquiries', key: enquiry.reference, value: closed }],
    expects: [{ store: 'enquiries', key: enquiry.reference, value: enquiry }],
    notices: toOfficers(context, closed, [block('line', 'enquiry-closed-by-person', refOf(enquiry))]),
  };
}

const refOf = ({ reference }: Enquiry) => ({ reference: { words: reference } });

/** What people do with an enquiry of theirs, by button. */
export const ownEnquiryVerbs = {
  'my-enquiry': ofOwn((_context, enquiry) => ({ answer: ownEnquiryAnswer(enquiry) })),
  'my-enquiry-add': ofOwn((_context, { reference }) => ({
    answer: saying([]),
    begins: { flow: 'enquiry-add', known: { reference } },
  })),
  'my-enquiry-close': ofOwn(closeOwn),
} satisfies Record<string, Handler>;
