import type { Answer, Arg } from '../domain/answer.ts';
import type { Audited } from '../domain/audit.ts';
import type { FlowId, FlowState } from '../domain/flow.ts';
import type { Needs } from '../domain/officer.ts';
import type { Change } from '../domain/outcome.ts';
import type { Printout } from '../domain/printout.ts';
import type { ReceivedFile } from '../domain/received-file.ts';
import type { ComparePicture, LinkCode, Picture, PlanPicture } from '../domain/picture.ts';
import type { TextDocument } from '../domain/reply.ts';
import type { FlowContext, FlowNotice } from './flow.ts';

/** What a command or a button was given: what stands behind the command, the button's record and choice, or a file. */
export type Given = {
  readonly rest: string;
  readonly of?: string | undefined;
  readonly choice?: string | undefined;
  readonly file?: ReceivedFile;
};

/** A document that is still to be written in the reader's language. */
export type Paper =
  | { readonly kind: 'brief' | 'table'; readonly of: ComparePicture }
  | { readonly kind: 'calendar'; readonly of: PlanPicture };

/** A point on the map, not yet in any language. */
export type Located = { readonly lat: number; readonly lon: number; readonly title: Arg; readonly address: Arg };

/** What an answer is handed out with beside its lines; a picture brings its own lines. */
export type Handout = {
  readonly picture?: Picture | LinkCode;
  readonly paper?: Paper;
  readonly place?: Located;
};

/** What a command or a button leads to. */
export type Handled = {
  readonly answer: Answer;
  readonly document?: TextDocument;
  readonly handout?: Handout;
  /** Figures that come as a file, in the words of the answer's language. */
  readonly printout?: Printout;
  readonly changes?: readonly Change[];
  readonly notices?: readonly FlowNotice[];
  readonly expects?: readonly Change[];
  readonly audits?: readonly Audited[];
  /** Begins a guided conversation behind the answer, with what is known for it. */
  readonly begins?: { readonly flow: FlowId; readonly known: FlowState['answers'] };
};

/**
 * A command or a button of a feature: who may use it, and what it leads to. Rights are checked at each use before
 * `take` is called, and what needs a role answers in private only.
 */
export type Handler = {
  readonly needs: Needs;
  readonly take: (context: FlowContext, given: Given) => Handled;
};

/** What opens with a word behind /start; undefined when the word means nothing, so that it is as if there were none. */
type LinkHandler = (context: FlowContext, word: string) => Handled | undefined;

/** Hears a text of an officer in their private chat before it is taken for anybody's question; undefined when it is none of the desk's. */
type TextHandler = (context: FlowContext, text: string) => Handled | undefined;

/** Buttons for an officer under what anybody would be answered in a private chat. */
type Beside = (context: FlowContext, answer: Answer) => Answer['choices'];

/**
 * The commands and buttons of a feature, by their names; a button's name stands in its action as `verb`. Links stand under
 * the part of the word before its first `_`.
 */
export type Handlers = {
  readonly commands: Readonly<Record<string, Handler>>;
  readonly verbs: Readonly<Record<string, Handler>>;
  readonly links?: Readonly<Record<string, LinkHandler>>;
  readonly texts?: readonly TextHandler[];
  readonly beside?: readonly Beside[];
};
