import type { Action } from './action.ts';
import type { SentFile } from './announcement.ts';
import type { AsOf } from './as-of.ts';
import type { Amount, Figure, Unit } from './entries.ts';
import type { FieldId } from './knowledge-base.ts';
import type { RecordRef } from './refs.ts';
import type { Labels, Names, Prose } from './text.ts';

/** An argument of a message: wording turns each into words of the reader's language. */
export type Arg =
  | { readonly names: Names }
  | { readonly labels: Labels }
  | { readonly prose: Prose }
  | { readonly amount: Amount; readonly unit: Unit; readonly qualifier?: Figure['qualifier'] }
  | { readonly asOf: AsOf }
  | { readonly field: FieldId }
  | { readonly words: string }
  | { readonly link: string; readonly href: string }
  /** The address under which the assistant opens with this word, written out. */
  | { readonly start: string }
  | { readonly number: number }
  | { readonly list: readonly Arg[] }
  | { readonly said: Said };

/** A message of the catalogue with its arguments. */
export type Said = { readonly say: string; readonly with: Readonly<Record<string, Arg>> };

/** How a line stands in the message: as a heading, a plain line, an item of a list, or a note beside the matter. */
export type Look = 'title' | 'line' | 'item' | 'note' | 'gap';

/** One line of an answer, not yet in any language. */
export type Block = { readonly look: Exclude<Look, 'gap'>; readonly said: Said } | { readonly look: 'gap' };

/** A button of an answer, not yet in any language. */
export type Choice = {
  readonly label: Said;
  readonly action: Action;
  /** What is written behind the assistant's name in the chat that the person chooses, where the channel can do that. */
  readonly share?: Said;
};

/** The answer to a question: what to say first, what more there is, and what may be pressed. */
export type Answer = {
  readonly kind: 'answer' | 'clarify' | 'unknown';
  /** The records the answer rests on (for clarify, the candidates), most important first. */
  readonly records: readonly RecordRef[];
  /** What to say, the most important first: a message too long for a phone is cut behind a block. */
  readonly blocks: readonly Block[];
  /** What shows the rest of a cut message. */
  readonly more?: Action;
  readonly choices: readonly (readonly Choice[])[];
  /** What is asked may be answered with a number. */
  readonly numbersAnswer?: true;
  /** A picture or document that the channel has already; the words stand under it. */
  readonly file?: SentFile;
};

/** A line of an answer. */
export const block = (look: Exclude<Look, 'gap'>, say: string, args: Said['with'] = {}): Block => ({
  look,
  said: { say, with: args },
});

/** An empty line. */
export const gap: Block = { look: 'gap' };

/** An answer that rests on no record: lines with buttons. */
export const saying = (blocks: Answer['blocks'], choices: Answer['choices'] = []): Answer => ({
  kind: 'answer',
  records: [],
  blocks,
  choices,
});

/** A button of an answer. */
export const choice = (action: Action, say: string, args: Said['with'] = {}): Choice => ({
  label: { say, with: args },
  action,
});
