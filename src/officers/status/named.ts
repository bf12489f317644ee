import type { RecordRef } from '../../domain/refs.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { type CaseLookup, createCaseLookup } from '../cases/lookup.ts';
import { isSubjectRef, type Subject } from './subject.ts';

/** What a text names: those it surely means, and those it may mean. */
export type NamedSubjects = { readonly sure: readonly Subject[]; readonly perhaps: readonly Subject[] };

/** From this confidence on a case is surely meant. */
const surelyMeant = 0.8;
/** Cases that a text may mean, at most. */
const mostPerhaps = 6;

/** One index over the cases of a store; it follows the store by itself. */
const lookups = new WeakMap<object, CaseLookup>();

/** The index over the cases of a store. */
export function caseLookupOver(store: FlowContext['store']): CaseLookup {
  const known = lookups.get(store) ?? createCaseLookup(store);
  lookups.set(store, known);
  return known;
}

/** The records of the desk that a text is understood to ask about. */
function recordsIn({ understand }: FlowContext, text: string): { sure: RecordRef[]; perhaps: RecordRef[] } {
  const question = understand(text);
  switch (question.kind) {
    case 'record':
      return { sure: [question.record].filter(isSubjectRef), perhaps: question.beside.filter(isSubjectRef) };
    case 'fields':
      return { sure: question.records.filter(isSubjectRef), perhaps: [] };
    case 'which':
      return { sure: [], perhaps: question.candidates.filter(isSubjectRef) };
    case 'outside':
      return { sure: [], perhaps: question.near.filter(isSubjectRef) };
    default:
      return { sure: [], perhaps: [] };
  }
}

/** The cases that a text names by name, investor or id; of those named equally well all are meant. */
export function casesIn({ store }: FlowContext, text: string): NamedSubjects {
  const found = caseLookupOver(store).find(text);
  const best = found[0]?.confidence ?? 0;
  const sure = best >= surelyMeant ? found.filter(({ confidence }) => confidence === best) : [];
  const subjects = (cases: typeof found) => cases.slice(0, mostPerhaps).map(({ id }) => `case/${id}`);
  return { sure: subjects(sure), perhaps: subjects(found.filter((each) => !sure.includes(each))) };
}

/** Whether a text is an id of a case as it is written. */
export const isCaseId = ({ store }: FlowContext, text: string): boolean =>
  [text, text.toUpperCase()].some((id) => store.get('cases', id) !== undefined);

/** The records and cases that a text names; a case's own id means nothing but that case. */
export function subjectsIn(context: FlowContext, text: string): NamedSubjects {
  const cases = casesIn(context, text);
  if (isCaseId(context, text.trim())) return cases;
  const records = recordsIn(context, text);
  return { sure: [...records.sure, ...cases.sure], perhaps: [...records.perhaps, ...cases.perhaps] };
}
