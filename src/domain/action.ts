import type { FlowId, FlowMove } from './flow.ts';
import type { FieldId } from './knowledge-base.ts';
import type { Language } from './language.ts';
import type { DayCounted } from './question.ts';
import type { RecordRef } from './refs.ts';

/** What a button does. It names records and fields, never positions in a list, so that an old button still means the same. */
export type Action =
  | { readonly do: 'record'; readonly record: RecordRef }
  | { readonly do: 'field'; readonly record: RecordRef; readonly field: FieldId }
  /** When the procedure is due, or by when to file it. */
  | ({ readonly do: 'due'; readonly record: RecordRef } & DayCounted)
  | { readonly do: 'more'; readonly record: RecordRef; readonly field?: FieldId }
  | { readonly do: 'sources'; readonly record: RecordRef; readonly field?: FieldId }
  | { readonly do: 'language'; readonly language: Language }
  /** Confirms that all that is stored of the person who presses is to be deleted. */
  | { readonly do: 'forget' }
  /** `here` turns the page in the message that the button stands under. */
  | { readonly do: 'menu'; readonly page: MenuPage; readonly here?: true }
  /** A button of a feature, by its name there; `of` is what it acts on (a record, case or enquiry), `choice` what was chosen. */
  | { readonly do: 'act'; readonly verb: string; readonly of?: string; readonly choice?: string; readonly here?: true }
  /** A move in a guided conversation; it names the step it was shown at, and the choice that was pressed. */
  | {
      readonly do: 'flow';
      readonly flow: FlowId;
      readonly move: FlowMove;
      readonly step?: string;
      readonly choice?: string;
    };

export const menuPages = ['start', 'parks', 'procedures', 'zones', 'languages', 'help', 'contact'] as const;
/** A page of the menu. */
export type MenuPage = (typeof menuPages)[number];
