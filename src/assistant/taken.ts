import type { Answer } from '../domain/answer.ts';
import type { Audited } from '../domain/audit.ts';
import type { Language } from '../domain/language.ts';
import type { Printout } from '../domain/printout.ts';
import type { Question } from '../domain/question.ts';
import type { TextDocument } from '../domain/reply.ts';
import type { Input } from '../domain/turn.ts';
import type { Moved } from '../flows/engine.ts';
import type { Handled, Handout } from '../flows/handler.ts';

/** What a person may do that is answered. */
export type Said = Exclude<Input, { kind: 'membership' }>;

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
