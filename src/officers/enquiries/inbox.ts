import { type Answer, type Arg, type Block, block, type Choice, choice, saying } from '../../domain/answer.ts';
import { cut } from '../../domain/cut.ts';
import { asAnswered, type Enquiry, stateOf } from '../../domain/enquiry.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { mayUse } from '../../domain/officer.ts';
import { holderOf } from '../../flows/enquiry/to-officers.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given } from '../../flows/handler.ts';
import { enquiryFigures, receivedIn } from './figures.ts';
import { isOverdue, promiseDays, workingDays } from './promise.ts';

const inboxTabs = ['new', 'mine', 'waiting', 'others', 'closed'] as const;
/** A part of the inbox: what nobody has, what I have, what waits for its person, what colleagues have, what is closed. */
type InboxTab = (typeof inboxTabs)[number];

/** The part of the inbox in which somebody finds an enquiry; each is in one of them. */
function tabOf(context: FlowContext, enquiry: Enquiry): InboxTab {
  const state = stateOf(enquiry);
  const holder = holderOf(context, enquiry);
  if (state === 'closed' || state === 'waiting') return state;
  if (holder === undefined) return 'new';
  return holder === context.person ? 'mine' : 'others';
}

/** Enquiries of a page: as many buttons as a phone shows. */
const pageSize = 6;

/** What is needed, in a few words for a button. */
function needOf(enquiry: Enquiry): Arg {
  const { hectares, message } = asAnswered(enquiry);
  if (hectares !== undefined) return { amount: hectares, unit: 'ha' };
  return message === undefined ? { said: { say: 'enquiry-no-words', with: {} } } : { words: shortened(message) };
}

const shortened = (text: string): string => (text.length > 24 ? `${cut(text, 24)}…` : text);

/** The button that opens an enquiry's card: number, language, need and day; ⚠ when its first reply is overdue. */
export function enquiryRow(context: Pick<FlowContext, 'base' | 'store' | 'today'>, enquiry: Enquiry): Choice[] {
  const late = isOverdue(context.base.calendar, enquiry, promiseDays(context.store), context.today);
  const args = {
    reference: { words: enquiry.reference },
    language: { said: { say: `language-${enquiry.language}`, with: {} } },
    need: needOf(enquiry),
    day: { asOf: haiPhongDay(enquiry.at) },
  };
  const action = { do: 'act', verb: 'enquiry', of: enquiry.reference } as const;
  return [choice(action, late ? 'enquiry-row-overdue' : 'enquiry-row', args)];
}

function tabRows(counts: Readonly<Record<InboxTab, number>>, shown: InboxTab): Choice[][] {
  const others = inboxTabs.filter((tab) => tab !== shown);
  const buttons = others.map((tab) =>
    choice({ do: 'act', verb: 'enquiries', of: tab }, `inbox-${tab}`, { count: { number: counts[tab] } }),
  );
  return [buttons.slice(0, 2), buttons.slice(2)];
}

function pageRow(tab: InboxTab, page: number, count: number): Choice[] {
  const to = (at: number, say: string) => choice({ do: 'act', verb: 'enquiries', of: tab, choice: String(at) }, say);
  return [
    ...(page > 0 ? [to(page - 1, 'inbox-newer')] : []),
    ...((page + 1) * pageSize < count ? [to(page + 1, 'inbox-older')] : []),
  ];
}

/** The promise, and how far it was kept with what came this month. */
function promiseBlocks(context: FlowContext, enquiries: readonly Enquiry[]): Block[] {
  const { base, store, today } = context;
  const days = promiseDays(store);
  const month = receivedIn(enquiries, today.slice(0, 7));
  const { promise } = enquiryFigures(month, { calendar: base.calendar, days, today });
  const args = {
    days: workingDays(days),
    kept: { number: promise.kept },
    judged: { number: promise.judged },
  };
  return [block('note', promise.judged ? 'inbox-promise-kept' : 'inbox-promise', args)];
}

const settingsRow = ({ role }: FlowContext): Choice[] =>
  mayUse(role, 'owner')
    ? [
        choice({ do: 'act', verb: 'enquiry-promise' }, 'inbox-promise-set'),
        choice({ do: 'act', verb: 'alerts' }, 'inbox-alerts'),
      ]
    : [];

/** The number of a page that a button names; the first for anything else. */
const pageOf = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : 0);

/** A page of the inbox, the newest first. */
export function inboxAnswer(context: FlowContext, { of, choice: at }: Given): Answer {
  const tab = inboxTabs.find((each) => each === of) ?? 'new';
  const all = [...context.store.all('enquiries')].map(([, enquiry]) => enquiry);
  const tabs = all.map((enquiry) => tabOf(context, enquiry));
  const counts = Object.fromEntries(
    inboxTabs.map((each) => [each, tabs.filter((one) => one === each).length]),
  ) as Record<InboxTab, number>;
  const listed = all.filter((_, i) => tabs[i] === tab).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const page = Math.min(pageOf(at), Math.max(0, Math.ceil(listed.length / pageSize) - 1));
  const rows = listed.slice(page * pageSize, (page + 1) * pageSize).map((each) => enquiryRow(context, each));
  const title = block('title', `inbox-${tab}`, { count: { number: listed.length } });
  const empty = listed.length ? [] : [block('line', 'inbox-empty')];
  const back = [choice({ do: 'act', verb: 'desk' }, 'desk-back')];
  const choices = [...rows, pageRow(tab, page, listed.length), ...tabRows(counts, tab), settingsRow(context), back];
  return saying(
    [title, ...empty, ...promiseBlocks(context, all)],
    choices.filter((row) => row.length),
  );
}
