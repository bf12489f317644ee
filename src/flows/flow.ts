import type { z } from 'zod';
import type { Answer, Arg, Block, Choice, Said } from '../domain/answer.ts';
import type { Audited } from '../domain/audit.ts';
import type { FlowId, FlowState, StepValue } from '../domain/flow.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Change } from '../domain/outcome.ts';
import type { Needs, Role } from '../domain/officer.ts';
import type { ReceivedFile } from '../domain/received-file.ts';
import type { Question } from '../domain/question.ts';
import type { Store } from '../domain/store.ts';

import type { Reading } from '../understanding/reading.ts';

/** What is answered so far, by step; null where a step was skipped. */
export type Answers = FlowState['answers'];

/** What steps, commands and buttons work with: what is known and stored, who it is for, and how a text of the person reads. */
export type FlowContext = {
  readonly base: KnowledgeBase;
  readonly store: Pick<Store, 'get' | 'all' | 'revision'>;
  /** The day of the turn, YYYY-MM-DD, and its moment. */
  readonly today: string;
  readonly at: string;
  readonly language: Language;
  readonly person: string;
  /** Where it is said; in a private chat the same as the person. */
  readonly chat: string;
  /** The group it was said in, when it is answered in private instead. */
  readonly group?: string | undefined;
  /** The random key under which the audit knows the person. */
  readonly auditKey: string;
  /** What the person may do at the officers' desk, if anything. */
  readonly role: Role | undefined;
  /** A name for what the turn makes that nobody else's turn has. */
  readonly update: string;
  readonly read: (text: string) => Reading;
  /** What a text asks as a question of its own. */
  readonly understand: (text: string) => Question;
  /** The chats of those who are told of an enquiry. */
  readonly owners: readonly string[];
};

/** A text as a step takes it: a value, one to be confirmed, an attempt that is no good, several things, or not about the step. */
export type StepRead =
  /** `also`: what it answers of later steps in the same breath. */
  | { readonly kind: 'value'; readonly value: StepValue; readonly also?: Answers }
  | { readonly kind: 'doubtful'; readonly value: StepValue; readonly why: Block }
  | { readonly kind: 'refused'; readonly why: Block }
  /** Several things are meant by it: which of them? */
  | { readonly kind: 'which'; readonly why: Block; readonly choices: readonly StepChoice[] }
  | { readonly kind: 'other' };

/** A button of a step: its stable id, its words, and what it answers. */
export type StepChoice = { readonly id: string; readonly label: Said; readonly value: StepValue };

/** One question of a guided conversation. Its id is stored and never changes its meaning. */
export type Step = {
  readonly id: string;
  /** What a stored answer must be; one that an earlier version kept and that is none is asked again. */
  readonly schema: z.ZodType<StepValue>;
  /** Whether what an answer names is still on record; records may go while a conversation waits. */
  readonly stands?: (value: StepValue, base: KnowledgeBase) => boolean;
  readonly ask: (context: FlowContext, answers: Answers) => readonly Block[];
  readonly choices?: (context: FlowContext, answers: Answers) => readonly StepChoice[];
  /** The value of a choice that was offered once and stands not among the usual ones. */
  readonly pick?: (id: string, context: FlowContext) => StepValue | undefined;
  readonly read: (text: string, context: FlowContext, answers: Answers) => StepRead;
  /** Takes a file that the person sends. */
  readonly readFile?: (file: ReceivedFile, answers: Answers) => StepRead;
  /** What a good answer looks like, for a text that is none. */
  readonly help: Block;
  readonly shown: (value: StepValue, context: FlowContext) => Arg;
  /** Known when the conversation begins, and never asked. */
  readonly given?: true;
  /** May be left open. */
  readonly optional?: true;
  /** Wants a number. */
  readonly number?: true;
  /** Keeps any text that is no command. */
  readonly prose?: true;
  /** Asked only when the person wants it, from the summary. */
  readonly extra?: true;
  readonly applies?: (answers: Answers) => boolean;
  /** What people call what it asks, in lower case without diacritics, so that it can be corrected in words. */
  readonly words?: RegExp;
  /** The step whose answer no longer counts when this one is wanted instead. */
  readonly insteadOf?: string;
  /** Buttons beside the choices that answer nothing, such as to what was sent earlier. */
  readonly besides?: (context: FlowContext) => Row;
};

/** What somebody else is told, in words that are found for them. */
export type FlowNotice = {
  readonly chat: string;
  readonly answer: Answer;
  /** The language it is shown in, whatever its reader chose. */
  readonly shownIn?: Language;
  /** For somebody who chose none. */
  readonly language?: Language;
  /** Named in the store `undelivered` when it does not arrive. */
  readonly purpose?: string;
};

/** What ends a guided conversation: what is said, and what is kept beyond it. */
export type Finished = {
  readonly answer: Answer;
  readonly changes: readonly Change[];
  readonly notices: readonly FlowNotice[];
  readonly expects?: readonly Change[];
  readonly audits?: readonly Audited[];
};

/** What is said instead of finishing, and the answers to go on with. */
export type Outdated = { readonly answers: Answers; readonly lines: readonly Block[] };

/** A guided conversation: data and pure functions. A change of its steps takes a new version. */
export type Flow = {
  readonly id: FlowId;
  readonly version: number;
  /** Who may begin it and go on with it; everybody when not given. It runs in private only when it needs a role. */
  readonly needs?: Needs;
  readonly steps: readonly Step[];
  /** What all answers lead to, with the buttons of its own; the engine adds those that change an answer. */
  readonly summary: (context: FlowContext, answers: Answers) => Answer;
  /** A text at the summary that is about it, such as "why not Dai An?". */
  readonly heard?: (text: string, context: FlowContext, answers: Answers) => Answer | undefined;
  /** The answers as a text at the summary adds to or corrects them: "add Vinh Quang", another day. */
  readonly adds?: (text: string, context: FlowContext, answers: Answers) => Answers | undefined;
  /** An answer that ends the conversation at once, such as no consent. */
  readonly stops?: (answers: Answers) => Answer | undefined;
  /** More of the summary, behind a button of it. */
  readonly more?: (what: string, context: FlowContext, answers: Answers) => Answer | undefined;
  /** Why it cannot be finished as it was shown, such as a change made meanwhile, with the answers to be shown anew. */
  readonly outdated?: (context: FlowContext, answers: Answers) => Outdated | undefined;
  /** What an enquiry that begins from the summary knows of it. */
  readonly concerns?: (context: FlowContext, answers: Answers) => Answers;
  readonly finish?: (context: FlowContext, answers: Answers) => Finished;
  /** Its summary is a page that takes texts and has all its buttons itself, rather than a result. */
  readonly page?: Page;
};

/** A page that stays open: what a text on it does at once, and what a good text looks like, for one that is none. */
type Page = {
  readonly help: Block;
  readonly takes: (text: string, context: FlowContext) => Finished | undefined;
};

/** A row of buttons. */
export type Row = readonly Choice[];
