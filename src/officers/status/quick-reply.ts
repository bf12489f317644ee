import { type Answer, type Block, block } from '../../domain/answer.ts';
import { freshConversation } from '../../domain/conversation.ts';
import type { FlowState } from '../../domain/flow.ts';
import { asksSomething } from '../../flows/read-choice.ts';
import { fold } from '../../understanding/fold.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Handled } from '../../flows/handler.ts';
import { subjectsIn } from './named.ts';
import { isKnown, type Subject } from './subject.ts';
import { chosen } from './steps.ts';
import { dayAhead, type Then } from './ahead.ts';
import { blockerWords, onlyOne } from './words.ts';

/** "45% …", alone or behind a name and a colon. */
const quick = /^(?:([^:：%]{2,80})[:：]\s*)?(\d{1,3})\s*(?:%|％|percent\b|phần trăm)\s*(.*)$/isu;
const mostRead = 300;

/** Words that only lead to the date, over folded text. */
const carriers =
  /\b(until|till|by|next|date|due|den|truoc|han|ngay|toi|den het|vuong|blocked|blocker|because of|do)\b/g;

/** The subject that an officer looked at last. */
function lastSubject(context: FlowContext): Subject | undefined {
  const { store, chat, person, at } = context;
  const last = freshConversation(store.get('conversations', `${chat}|${person}`), at);
  const subject = last?.subject ?? last?.records[0];
  return subject && isKnown(context, subject) ? subject : undefined;
}

function subjectOf(context: FlowContext, name: string | undefined): Subject | undefined {
  if (name === undefined) return lastSubject(context);
  const { sure } = subjectsIn(context, name);
  return sure.length === 1 ? sure[0] : undefined;
}

/** What is said besides the percentage, its blocker and its date; undefined when it says nothing more. */
function noteIn(rest: string, hasBlocker: boolean): string | undefined {
  const left = fold(rest)
    .replaceAll(/\d{1,4}([/.-]\d{1,4}){1,2}/g, ' ')
    .replaceAll(carriers, ' ');
  const said = hasBlocker ? Object.values(blockerWords).reduce((text, words) => text.replace(words, ' '), left) : left;
  return /\p{L}{2}/u.test(said) ? rest.trim() : undefined;
}

const answerOf = (blocks: readonly Block[]): Answer => ({ kind: 'answer', records: [], blocks, choices: [] });
const refused = (why: Block): Handled => ({ answer: answerOf([why]) });

/** What a quick reply holds beside its percentage, as the steps of an update keep it. */
function restOf(rest: string, context: FlowContext): Known | { readonly why: Block } {
  const day = dayAhead(rest, context);
  if (day.kind === 'refused') return { why: day.why };
  const blocker = onlyOne(fold(rest), blockerWords);
  const note = noteIn(rest, blocker !== undefined);
  const said: Then = { ...(day.kind === 'day' ? { next: day.day } : {}), ...(note ? { note } : {}) };
  return { ahead: Object.keys(said).length ? said : null, ...(blocker ? { blocker } : {}) };
}

/** What an update begins with. */
type Known = FlowState['answers'];

const isRefused = (rest: Known | { readonly why: Block }): rest is { readonly why: Block } => 'why' in rest;

/** Whether a text without a subject is an update all the same: a date or a blocker stands beside the percentage. */
const isUpdate = ({ ahead, blocker }: Known): boolean =>
  blocker !== undefined || (ahead as Then | null)?.next !== undefined;

/** A whole update in one line, such as "45% site clearance until 15/01/2027": shown as a preview, and saved only then. */
export function quickReply(context: FlowContext, text: string): Handled | undefined {
  const [, name, digits, rest = ''] = text.length > mostRead ? [] : (quick.exec(text.normalize('NFC').trim()) ?? []);
  if (digits === undefined || asksSomething(text)) return undefined;
  const subject = subjectOf(context, name);
  if (name !== undefined && !subject) return undefined;
  const known = restOf(rest, context);
  if (isRefused(known)) return subject ? refused(known.why) : undefined;
  if (!subject && !isUpdate(known)) return undefined;
  if (Number(digits) > 100) return refused(block('line', 'status-percent-wanted'));
  const of: Known = subject ? { subject: chosen(context, subject) } : {};
  return { answer: answerOf([]), begins: { flow: 'status', known: { ...of, progress: Number(digits), ...known } } };
}
