import { type Answer, type Arg, type Block, block, type Choice, choice, gap, saying } from '../../domain/answer.ts';
import { type Enquiry, firstReplyAt, type Letter, stateOf } from '../../domain/enquiry.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { mayUse } from '../../domain/officer.ts';
import { workingHours } from '../../domain/working-hours.ts';
import { needLines } from '../../flows/enquiry/need-lines.ts';
import { holderOf } from '../../flows/enquiry/to-officers.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { calledAs, isOthers } from './desk-people.ts';
import { dueDay, isOverdue, promiseDays } from './promise.ts';

/** Letters and notes shown at once, unless all are asked for. */
const mostShown = 4;

function stateBlock(context: FlowContext, enquiry: Enquiry): Block {
  const holder = holderOf(context, enquiry);
  const state = stateOf(enquiry);
  if (enquiry.closed) return block('line', `enquiry-closed-by-${enquiry.closed.by}`, refArg(enquiry));
  if (holder === undefined) return block('line', 'enquiry-nobody-has');
  return block('line', `enquiry-is-${state}`, { who: calledAs(context, holder) });
}

const refArg = ({ reference }: Enquiry) => ({ reference: { words: reference } });

/** Where the first reply stands to the promise. */
function promiseBlock({ base, store, today }: FlowContext, enquiry: Enquiry): Block[] {
  const replied = firstReplyAt(enquiry);
  if (replied) {
    const hours: Arg = { amount: workingHours(base.calendar, enquiry.at, replied), unit: 'working-hour' };
    return [block('note', 'enquiry-replied-after', { hours })];
  }
  const due = dueDay(base.calendar, enquiry, promiseDays(store));
  if (!due || enquiry.closed) return [];
  const late = isOverdue(base.calendar, enquiry, promiseDays(store), today);
  return [block('note', late ? 'enquiry-overdue-since' : 'enquiry-due-by', { day: { asOf: due } })];
}

function letterBlocks({ kind, at, text, undelivered }: Letter): Block[] {
  const failed = undelivered ? [block('note', `letter-${undelivered}`)] : [];
  const head = block('note', `letter-${kind}`, { day: { asOf: haiPhongDay(at) } });
  return [gap, head, ...failed, block('line', 'item', { value: { words: text } })];
}

function noteBlocks(context: FlowContext, enquiry: Enquiry, most: number): Block[] {
  const notes = (enquiry.desk?.notes ?? []).slice(-most);
  const lines = notes.map(({ at, by, text }) =>
    block('item', 'enquiry-note-line', {
      day: { asOf: haiPhongDay(at) },
      who: calledAs(context, by),
      text: { words: text },
    }),
  );
  return lines.length ? [gap, block('note', 'enquiry-internal'), ...lines] : [];
}

const act = (verb: string, { reference }: Enquiry, say: string, chosen?: string): Choice =>
  choice({ do: 'act', verb, of: reference, ...(chosen ? { choice: chosen } : {}) }, say);

function workRows(context: FlowContext, enquiry: Enquiry): Choice[][] {
  const owner = mayUse(context.role, 'owner');
  if (isOthers(context, enquiry)) return owner ? [[act('enquiry-hand', enquiry, 'enquiry-hand')]] : [];
  if (enquiry.closed) return [[act('enquiry-reopen', enquiry, 'enquiry-reopen')]];
  const claim = holderOf(context, enquiry) === undefined ? [[act('enquiry-claim', enquiry, 'enquiry-claim')]] : [];
  return [
    ...claim,
    [act('enquiry-reply', enquiry, 'enquiry-reply', 'reply'), act('enquiry-reply', enquiry, 'enquiry-ask', 'ask')],
    [act('enquiry-close', enquiry, 'enquiry-close'), act('enquiry-reply', enquiry, 'enquiry-close-word', 'close')],
    [act('enquiry-hand', enquiry, 'enquiry-hand')],
  ];
}

/** An enquiry as officers see it, with what they may do: lines before it say what has just been done. */
export function cardAnswer(context: FlowContext, enquiry: Enquiry, before: readonly Block[] = [], all = false): Answer {
  const letters = enquiry.letters ?? [];
  const notes = enquiry.desk?.notes ?? [];
  const most = all ? Number.POSITIVE_INFINITY : mostShown;
  const isCut = letters.length > most || notes.length > most;
  const args = {
    language: { said: { say: `language-${enquiry.language}`, with: {} } },
    day: { asOf: haiPhongDay(enquiry.at) },
  };
  const blocks = [
    ...before,
    ...(before.length ? [gap] : []),
    block('title', 'enquiry-card', refArg(enquiry)),
    stateBlock(context, enquiry),
    block('note', 'enquiry-received', args),
    ...promiseBlock(context, enquiry),
    ...needLines(enquiry),
    ...letters.slice(-most).flatMap(letterBlocks),
    ...noteBlocks(context, enquiry, most),
  ];
  const more = isCut ? [[act('enquiry', enquiry, 'enquiry-all', 'all')]] : [];
  const rest = [
    act('enquiry-note', enquiry, 'enquiry-note'),
    choice({ do: 'act', verb: 'enquiries' }, 'desk-enquiries'),
  ];
  return saying(blocks, [...workRows(context, enquiry), ...more, rest]);
}
