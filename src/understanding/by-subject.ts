import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { kindOf } from '../domain/refs.ts';
import { byTitle } from './by-title.ts';
import { byTopic } from './by-topic.ts';
import type { Decision } from './decision.ts';
import { fieldsIn, type Reading } from './reading.ts';
import type { OnTopic } from './topic-index.ts';

/** A fact that leaves this much of a question open gives way to a procedure that is named and has what is asked for. */
const muchOpen = 0.55;

/** A procedure that explains this much more of a question than something else does is meant rather than that. */
export const clearlyMore = 0.1;

/** Whether a fact that fits best still leaves so much open that a procedure named beside it may be meant. */
function leavesOpen(best: OnTopic, reading: Reading): boolean {
  if (kindOf(best.ref) === 'procedure') return false;
  if (fieldsIn(reading).includes('formerPromise')) return true;
  const { topics } = reading;
  const procedure = topics.find(({ ref }) => kindOf(ref) === 'procedure');
  return best.explained < muchOpen || (procedure?.explained ?? 0) > best.explained + clearlyMore;
}

/** The procedure, fact or frequent question that a reading is about. */
export function bySubject(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const topic = byTopic(reading);
  const [best] = reading.topics;
  const open = !topic || !best || leavesOpen(best, reading);
  return (open ? byTitle(base, reading) : undefined) ?? topic;
}
