import { type Arg, type Block, block } from '../domain/answer.ts';
import type { FieldId, KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { cited } from './cite.ts';
import { nested } from './said.ts';
import { namesArg } from './values.ts';

/** Whom to ask for what is not published: a park's developer where one is known, and the Board. */
function whomToAsk(record: KnownRecord): Arg {
  const developer = record.kind === 'park' ? record.developer?.[0] : undefined;
  return developer ? nested('ask-developer-or-board', { developer: namesArg(developer) }) : nested('ask-board');
}

/** Says in words that a field is not published, with what is known instead and whom to ask. */
export function notPublishedBlocks(base: KnowledgeBase, record: KnownRecord, field: FieldId, place?: Arg): Block[] {
  const remark = record.notPublished?.[field];
  const label: Arg = place ? nested('with-part', { value: { field }, part: place }) : { field };
  if (record.askOfficer) return [block('line', 'withheld')];
  const main = block('line', 'not-published', { field: label, whom: whomToAsk(record) });
  if (!remark) return [main];
  const note: Arg = { prose: remark.note };
  const { asOf, source } = remark;
  return [main, block('line', 'item', { value: asOf && source ? cited(base, note, { asOf, source }) : note })];
}
