import { nearbyAnswer } from '../answers/nearby-answer.ts';
import { block } from '../domain/answer.ts';
import { type FlowId, flowIds, type FlowState, hasExpired, summaryStep } from '../domain/flow.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import type { Language } from '../domain/language.ts';
import type { Store } from '../domain/store.ts';
import type { Command, Input, Turn } from '../domain/turn.ts';
import type { Moved } from '../flows/engine.ts';
import { mayUse } from '../domain/officer.ts';
import type { FlowContext } from '../flows/flow.ts';
import { sentenceLanguage } from '../understanding/sentence-language.ts';
import { flowChoice, toResult, withLines } from '../flows/view.ts';
import { allFlows } from './all-flows.ts';
import { withBegun } from './begun.ts';
import type { Taken } from './taken.ts';
import { type ContextDeps, contextOf, roleOf } from './context.ts';
import {
  cancelFlow,
  flowFile,
  flowPress,
  flowText,
  keepsText,
  resumed,
  type Running,
  running,
  startFlow,
  stepHelp,
  takesProse,
} from './flow-turns.ts';
import { commanded, idleReply, outranks, topicWished, type WishDeps, wishIn } from './wishes.ts';

/** What guided conversations work with; `ordinary` answers a text as if none were running. */
export type GuidedDeps = WishDeps & {
  readonly store: Pick<Store, 'flow' | 'get' | 'all' | 'revision'>;
  readonly ordinary: (text: string, language: Language) => Taken;
  /** What a text of an officer means at the desk. */
  readonly atDesk: (text: string, language: Language) => Taken | undefined;
};

/** One conversation a person a chat: in a group nobody goes on with what another began. */
export const flowKey = ({ chat, person }: Pick<Turn, 'chat' | 'person'>): string => `${chat}|${person}`;

const isFlow = (name: string): name is FlowId => flowIds.some((id) => id === name);

/** What a move says and keeps, in the shape of any turn; the language goes on with the conversation. */
function takenOf({ answer, state, changes, notices, expects, audits }: Moved, language: Language): Taken {
  const flow = { state: state && { ...state, language }, changes, notices, ...(expects ? { expects } : {}) };
  return { answer, language, flow, ...(audits ? { audited: audits } : {}) };
}

/** An answer to something else, with the step asked again behind it. */
function aside(answered: Taken, step: Moved | undefined, language: Language): Taken {
  if (!step) return answered;
  return { ...answered, language, behind: step.answer, flow: { state: step.state, changes: [], notices: [] } };
}

const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text);

/** Whether it has come to its result, which waits for no text; a page does. */
const isAtResult = ({ flow, state }: Running): boolean => state.step === summaryStep && !flow.page;

/** Under an answer to something else while a result stands: the way back to it. */
function withWayBack(answered: Taken, now: Running): Taken {
  if (!isAtResult(now)) return answered;
  const { flow } = now;
  const { answer } = answered;
  return { ...answered, answer: { ...answer, choices: [...answer.choices, toResult(flow.id)] } };
}

/** A word or two that could mean several things is rather a poor answer to the step than a question. */
const isSentence = (text: string): boolean =>
  isQuestion(text) || text.trim().split(/\s+/).length > 2 || text.length > 12;

/** Whether a text was understood as something that can be answered or must be refused. */
function isUnderstood({ question }: Taken, text: string): boolean {
  if (question?.kind === 'which' || question?.kind === 'of-which') return isSentence(text);
  return !(question?.kind === 'outside' && question.reason === 'not-understood');
}

/** Who takes a text while a conversation runs: its step, then whoever answers questions, then the step's help. */
function runningText(deps: GuidedDeps, now: Running, text: string, context: FlowContext): Taken {
  const reply = deps.knowing.understanding.replyIn(text);
  const outranking = outranks(reply, now.flow) ? startedText(deps, now, text, context) : undefined;
  if (outranking) return outranking;
  const question = takesProse(now) && isQuestion(text) ? deps.ordinary(text, context.language) : undefined;
  if (question && isUnderstood(question, text)) return aside(question, keepsText(now, text, context), context.language);
  const moved = flowText(now, text, reply, context);
  if (moved !== 'other') return takenOf(moved, context.language);
  const anew = now.state.step === summaryStep ? deps.atDesk(text, context.language) : undefined;
  if (anew?.begins?.flow === now.flow.id) return withBegun(anew, context);
  const started = takesProse(now) ? undefined : startedText(deps, now, text, context);
  if (started) return started;
  const answered = deps.ordinary(text, context.language);
  if (isAtResult(now) || isUnderstood(answered, text))
    return aside(withWayBack(answered, now), resumed(now, context), context.language);
  return takenOf(stepHelp(now, context), context.language);
}

/** A wish to begin a conversation; one that stands at its result makes room for it. */
function startedText(
  deps: GuidedDeps,
  now: Running | undefined,
  text: string,
  context: FlowContext,
): Taken | undefined {
  const reply = deps.knowing.understanding.replyIn(text);
  const idle = !now || (isAtResult(now) && reply === 'reply:yes') ? idleReply(deps, reply, context) : undefined;
  if (idle) return now ? withWayBack(idle, now) : idle;
  const wish = wishIn(reply, now?.flow);
  const taken = topicWished(text, context) ?? (wish === undefined ? undefined : commanded(deps, wish, context));
  if (taken) return taken;
  const may = wish && isFlow(wish) && mayUse(context.role, allFlows[wish].needs ?? 'anyone');
  const moved = may ? startFlow(wish, now, context) : undefined;
  return moved && takenOf(moved, context.language);
}

function command({ name }: Command, now: Running | undefined, context: FlowContext): Taken | undefined {
  const moved = name === 'cancel' ? cancelFlow(now, context) : isFlow(name) ? startFlow(name, now, context) : undefined;
  return moved && takenOf(moved, context.language);
}

/** A conversation that has waited too long is over: said once, before whatever is answered. */
function withExpiry({ flow: id }: FlowState, taken: Taken | undefined, ordinary: () => Taken): Taken {
  const said = taken ?? ordinary();
  const { answer: whole, ...rest } = said;
  const again = said === taken ? [] : [[flowChoice(id, 'start', `flow-start-${id}`)]];
  const answer = { ...whole, choices: [...whole.choices, ...again] };
  const flow = rest.flow ?? { state: undefined, changes: [], notices: [] };
  return { ...rest, answer: withLines([block('note', 'flow-expired')], answer), flow };
}

/** The language to go on in: letters beyond the plain ones tell it, and whole sentences; names and a word or two do not. */
export function languageOf({ knowing }: ContextDeps, turn: Turn, input: Input, last: Language): Language {
  if (input.kind !== 'text') return last;
  if (!/(?!\p{ASCII})\p{L}/u.test(input.text)) return sentenceLanguage(input.text) ?? last;
  return knowing.understanding.read(input.text, last, haiPhongDay(turn.at)).language;
}

/** No words of its own: what stands behind it says all. */
const nothing = (language: Language): Taken => ({
  answer: { kind: 'answer', records: [], blocks: [], choices: [] },
  language,
});

/** The conversation a person is in; one that needs a right which was taken away is as good as over. */
function ownFlow(deps: Pick<GuidedDeps, 'store' | 'owners'>, turn: Turn): FlowState | undefined {
  const kept = deps.store.flow(flowKey(turn));
  const needs = (kept && allFlows[kept.flow].needs) ?? 'anyone';
  return mayUse(roleOf(deps, turn.person), needs) ? kept : undefined;
}

/** A language chosen in the midst of a conversation is that of its steps from then on; the step stands behind the answer. */
export function inNewLanguage(
  deps: Omit<GuidedDeps, 'ordinary' | 'command' | 'atDesk'>,
  turn: Turn,
  taken: Taken,
): Taken {
  const { chosen } = taken;
  const now = chosen && running(ownFlow(deps, turn), turn.at, deps.knowing.base);
  if (!now) return taken;
  const context = contextOf(deps, turn, chosen);
  const state = { ...now.state, language: chosen };
  const step = resumed({ ...now, state }, context);
  return step ? aside(taken, step, chosen) : { ...taken, flow: { state, changes: [], notices: [] } };
}

/** Takes an input for guided conversations; undefined when none is concerned. */
export function guided(deps: GuidedDeps, turn: Turn, input: Input, own: Language): Taken | undefined {
  const kept = ownFlow(deps, turn);
  const now = running(kept, turn.at, deps.knowing.base);
  const last = now?.state.language ?? own;
  // What officers write is for others, in whatever language; they themselves go on in theirs.
  const context = contextOf(deps, turn, now?.flow.needs ? last : languageOf(deps, turn, input, last));
  switch (input.kind) {
    case 'text': {
      const taken = now
        ? runningText(deps, now, input.text, context)
        : startedText(deps, undefined, input.text, context);
      if (taken?.chosen) return inNewLanguage(deps, turn, taken);
      const expired = kept && hasExpired(kept, turn.at);
      return expired ? withExpiry(kept, taken, () => deps.ordinary(input.text, own)) : taken;
    }
    case 'command':
      return command(input, now, context);
    case 'press':
      return input.action.do === 'flow' ? takenOf(flowPress(input.action, now, context), context.language) : undefined;
    case 'other':
      return now && !isAtResult(now) ? takenOf(flowFile(now, input.file, context), context.language) : undefined;
    case 'place': {
      const near = { answer: nearbyAnswer(deps.knowing.base, input), language: context.language };
      return now && aside(withWayBack(near, now), resumed(now, context), context.language);
    }
    case 'stale-press':
      return now && aside(nothing(context.language), resumed(now, context), context.language);
    default:
      return undefined;
  }
}
