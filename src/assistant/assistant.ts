import { nearbyAnswer } from '../answers/nearby-answer.ts';
import type { Answer } from '../domain/answer.ts';
import { freshConversation } from '../domain/conversation.ts';
import type { FlowState } from '../domain/flow.ts';
import type { Audited } from '../domain/audit.ts';
import type { Moved } from '../flows/engine.ts';
import type { Handled, Handout } from '../flows/handler.ts';
import { cut, mostRead } from '../domain/cut.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PersonState } from '../domain/person.ts';
import type { Printout } from '../domain/printout.ts';
import type { Question, Understood } from '../domain/question.ts';
import type { Reply, TextDocument } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';
import type { Input, Turn } from '../domain/turn.ts';
import type { Understanding } from '../understanding/understand.ts';
import { printed } from '../documents/printout.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { wordsOf } from '../wording/words.ts';
import { commandAnswer } from './commands.ts';
import { auditKeyOf, auditOf, contextOf } from './context.ts';
import { answeredInPrivate, askToDelete, deleteNow, myData, removalOf } from './personal-data.ts';
import { handedOut } from './handed-out.ts';
import { createNoticeWords } from './notice-words.ts';
import { pressAnswer } from './presses.ts';
import { questionChanges, ratedOf, spokenOf } from './questions-kept.ts';
import { withBegun } from './begun.ts';
import { flowKey, guided, inNewLanguage, languageOf } from './guided.ts';
import { asTaken, handled, heardAtDesk, isAllowed, isOfDesk, refused, withDeskButtons } from './rights.ts';
import { standingChanged, withReturn } from './standing.ts';
import { createWorded } from './worded.ts';

/** One state of what is known: a base with the understanding built over it. A reload replaces both at once. */
export type Knowing = { readonly base: KnowledgeBase; readonly understanding: Understanding };

/** What the assistant works with. `knowing` is asked anew at each turn, so that a reload shows at the next one. */
export type AssistantDeps = {
  readonly knowing: () => Knowing;
  readonly store: Pick<Store, 'get' | 'all' | 'revision' | 'person' | 'conversation' | 'flow' | 'entriesOf' | 'unsent'>;
  readonly catalogues: Catalogues;
  /** The chats of the owners. */
  readonly owners?: readonly string[];
};

/** A question answered: what was understood, the answer, and its words. */
export type Answered = { readonly understood: Understood; readonly answer: Answer; readonly reply: Reply };

/** Decides turns. It changes nothing: what a turn leads to is in its outcome, and happens when that is committed. */
export type Assistant = {
  take(turn: Turn): Outcome;
  /** Answers one question outside any chat, for a reader of the language; `at` is the moment it is asked (ISO 8601). */
  ask(text: string, language: Language, at: string): Answered;
};

/** What an input leads to: an answer in a language, and with it a language newly chosen, a question, a file, a deletion. */
export type Taken = {
  readonly answer: Answer;
  readonly language: Language;
  readonly chosen?: Language;
  readonly question?: Question;
  readonly document?: TextDocument;
  /** A picture, a paper or a place beside the answer, to be put into words. */
  readonly handout?: Handout;
  readonly printout?: Printout;
  /** All that is stored of the person is to be deleted. */
  readonly forget?: true;
  /** What is shown behind the answer: the step of a guided conversation that goes on. */
  readonly behind?: Answer;
  /** Where a guided conversation stands after it (undefined when it is over), and what it keeps and tells others. */
  readonly flow?: Omit<Moved, 'answer'>;
  /** A guided conversation that begins behind the answer. */
  readonly begins?: Handled['begins'];
  /** What a command or a button of a feature keeps and tells others. */
  readonly also?: Pick<Handled, 'changes' | 'notices' | 'expects'>;
  /** What goes into the audit; `refused` when it was not done. */
  readonly audited?: readonly Audited[];
  readonly refused?: true;
};

/** What a stranger's command of the desk is to them. */
const unknownCommand: Input & { kind: 'command' } = { kind: 'command', name: '', rest: '' };

/** What a person may do that is answered. */
type Said = Exclude<Input, { kind: 'membership' }>;

/** One conversation a person a chat: in a group nobody goes on with what another asked. */
const conversationKey = flowKey;

/** The assistant of all channels. */
export function createAssistant({ knowing, store, catalogues, owners = [] }: AssistantDeps): Assistant {
  const worded = createWorded(catalogues);

  const ask = (text: string, language: Language, at: string): Answered => {
    const { base, understanding } = knowing();
    const understood = understanding.understand(cut(text, mostRead), language, haiPhongDay(at));
    const answer = worded.answer(base, understood.question);
    return { understood, answer, reply: worded.reply(answer, understood.language) };
  };

  const answered = (turn: Turn, text: string, language: Language): Taken => {
    const { base, understanding } = knowing();
    const last = freshConversation(store.conversation(conversationKey(turn)), turn.at);
    const understood = understanding.understand(cut(text, mostRead), language, haiPhongDay(turn.at), last);
    const { question } = understood;
    return { answer: worded.answer(base, question), language: understood.language, question };
  };

  const taken = (turn: Turn, input: Said, language: Language): Taken => {
    const { base } = knowing();
    switch (input.kind) {
      case 'text':
        return answered(turn, input.text, language);
      case 'command':
        return commandAnswer(base, input, language, {
          ask: (text) => answered(turn, text, language),
          own: (what) => ({ language, ...(what === 'mydata' ? myData(store, turn) : askToDelete(turn)) }),
        });
      case 'press':
        if (input.action.do === 'forget') return { language, ...deleteNow(turn) };
        return pressAnswer(base, input.action, language);
      case 'stale-press':
        return pressAnswer(base, { do: 'menu', page: 'start' }, language);
      case 'place':
        return { answer: nearbyAnswer(base, input), language };
      case 'file':
      case 'other':
        return pressAnswer(base, { do: 'menu', page: 'help' }, language);
    }
  };

  const noticeTo = createNoticeWords(store, catalogues);

  const repliesTo = ({ answer, behind, language }: Taken): Reply => {
    const reply = worded.reply(answer, language);
    if (!behind) return reply;
    const step = worded.reply(behind, language);
    const lines = reply.lines.length ? [...reply.lines, [], ...step.lines] : step.lines;
    return { ...step, lines };
  };

  const documentOf = ({ document, printout, language }: Taken): TextDocument | undefined =>
    printout ? printed(printout, wordsOf(catalogues[language])) : document;

  /** What a turn leads to in words and for the conversations; rights stand before everything else. */
  const decided = (turn: Turn, input: Said, own: Language, auditKey: string): Taken => {
    const deps = { knowing: knowing(), store, owners, auditKey };
    const context = contextOf(deps, turn, own);
    if (!isAllowed(input, context)) return refused(input, context, taken(turn, unknownCommand, own));
    const feature = handled(input, context);
    if (feature) return withBegun(feature, context);
    const atDesk = (text: string, language: Language) => heardAtDesk(text, contextOf(deps, turn, language));
    const ordinary = (text: string, language: Language) => {
      const desk = atDesk(text, language);
      return desk && !desk.begins ? desk : answered(turn, text, language);
    };
    const command = (name: string, language: Language, rest = '') =>
      taken(turn, { kind: 'command', name, rest }, language);
    const inFlow = guided({ ...deps, ordinary, command, atDesk }, turn, input, own);
    if (inFlow) return inFlow;
    const desk = input.kind === 'text' ? atDesk(input.text, languageOf(deps, turn, input, own)) : undefined;
    if (desk) return withBegun(desk, context);
    return inNewLanguage(deps, turn, withDeskButtons(taken(turn, input, own), context));
  };

  const outcomeOf = (turn: Turn, result: Taken, known: PersonState | undefined, auditKey: string): Outcome => {
    const { handout, forget, also, flow } = result;
    const document = documentOf(result);
    const wordedReply = handedOut(repliesTo(result), handout, wordsOf(catalogues[result.language]), turn);
    const replies = wordedReply.lines.length ? [document ? { ...wordedReply, document } : wordedReply] : [];
    const rated = ratedOf(turn, result);
    if (forget) return { replies, changes: removalOf(store, turn.person), notices: [], forget };
    const spoken = spokenOf(turn, result, rated, store.conversation(conversationKey(turn)));
    const asked = questionChanges(store, turn, result, knowing());
    const audit = auditOf({ store, auditKey }, turn, result.audited ?? [], result.refused ? 'refused' : 'done');
    return {
      replies,
      ...(rated ? { rated: rated.id } : {}),
      changes: [
        ...personChange(turn, known, result.chosen),
        ...(spoken ? [{ store: 'conversations' as const, key: conversationKey(turn), value: spoken }] : []),
        ...flowChanges(turn, result, store.flow(flowKey(turn))),
        ...(also?.changes ?? []),
        ...asked.changes,
        ...audit.changes,
      ],
      notices: [...(flow?.notices ?? []), ...(also?.notices ?? [])].map(noticeTo),
      expects: [...(flow?.expects ?? []), ...(also?.expects ?? []), ...asked.expects],
      audits: audit.audits,
    };
  };

  const take = (turn: Turn): Outcome => {
    const known = store.person(turn.person);
    const input = asTaken(turn.input, turn, { store, owners });
    const own = known?.language ?? turn.appLanguage ?? 'en';
    const back = (outcome: Outcome) => withReturn(store, turn, outcome, (answer) => worded.reply(answer, own));
    if (input.kind === 'membership') return back(standingChanged(store, turn, known, input.here));
    if (isOfDesk(input, turn, { store, owners })) return inPrivate(turn, own);
    const auditKey = auditKeyOf(store, turn.person);
    return back(outcomeOf(turn, decided(turn, input, own, auditKey), known, auditKey));
  };

  /** What belongs to the officers' desk is answered in the officer's own chat, whatever group it was asked in. */
  const inPrivate = (turn: Turn, language: Language): Outcome => {
    const { replies, notices, ...kept } = take({ ...turn, chat: turn.person, group: turn.chat });
    const there = replies.map((reply) => ({ chat: turn.person, reply }));
    const here = worded.reply(answeredInPrivate, language);
    return { ...kept, replies: [here], notices: [...there, ...notices] };
  };

  return { ask, take };
}

/** What a turn changes in a guided conversation: where it stands, and what it keeps beyond itself. */
function flowChanges(turn: Turn, { flow }: Taken, kept: FlowState | undefined): Outcome['changes'] {
  if (!flow) return [];
  const gone = flow.state === undefined && kept === undefined;
  const state = gone ? [] : [{ store: 'flows' as const, key: flowKey(turn), value: flow.state ?? null }];
  return [...state, ...flow.changes];
}

/** What is kept of a person: that they were here, and a language they chose; who writes is not away. */
function personChange(turn: Turn, known: PersonState | undefined, chosen: Language | undefined): Outcome['changes'] {
  if (known && !known.away && (!chosen || known.language === chosen)) return [];
  const { away: _away, ...here } = known ?? { firstSeen: turn.at };
  return [{ store: 'people', key: turn.person, value: { ...here, ...(chosen ? { language: chosen } : {}) } }];
}
