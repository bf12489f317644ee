import type { Block } from '../../domain/answer.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Handled } from '../../flows/handler.ts';
import { cardAnswer } from './card.ts';
import { caseOf, type Subject } from './subject.ts';

/** The card of a subject; a case is remembered as what was last spoken of, as records are, for a quick reply. */
export function opened(context: FlowContext, of: Subject, lead: readonly Block[] = []): Handled {
  const answer = cardAnswer(context, of, lead);
  if (!caseOf(context, of)) return { answer };
  const { chat, person, at } = context;
  const value = { records: [], fields: [], at, subject: of };
  return { answer, changes: [{ store: 'conversations', key: `${chat}|${person}`, value }] };
}
