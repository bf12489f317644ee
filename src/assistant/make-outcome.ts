import type { FlowState } from '../domain/flow.ts';
import type { Language } from '../domain/language.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PersonState } from '../domain/person.ts';
import type { Reply, TextDocument } from '../domain/reply.ts';
import type { Turn } from '../domain/turn.ts';
import { printed } from '../documents/printout.ts';
import { wordsOf } from '../wording/words.ts';
import type { AssistantDeps } from './assistant.ts';
import { auditOf } from './context.ts';
import { flowKey } from './guided.ts';
import { handedOut } from './handed-out.ts';
import { createNoticeWords } from './notice-words.ts';
import { removalOf } from './personal-data.ts';
import { questionChanges, ratedOf, spokenOf } from './questions-kept.ts';
import type { Taken } from './taken.ts';
import type { Worded } from './worded.ts';

/** Makes of what was decided what is sent and kept; `known` is what is kept of the person so far. */
export type MakeOutcome = (turn: Turn, result: Taken, known: PersonState | undefined, auditKey: string) => Outcome;

type OutcomeDeps = Pick<AssistantDeps, 'knowing' | 'store' | 'catalogues'> & { readonly worded: Pick<Worded, 'reply'> };

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

/** Creates the making of outcomes of one assistant. */
export function createMakeOutcome({ knowing, store, catalogues, worded }: OutcomeDeps): MakeOutcome {
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

  return (turn, result, known, auditKey) => {
    const { handout, forget, also, flow } = result;
    const document = documentOf(result);
    const wordedReply = handedOut(repliesTo(result), handout, wordsOf(catalogues[result.language]), turn);
    const replies = wordedReply.lines.length ? [document ? { ...wordedReply, document } : wordedReply] : [];
    const rated = ratedOf(turn, result);
    if (forget) return { replies, changes: removalOf(store, turn.person), notices: [], forget };
    const spoken = spokenOf(turn, result, rated, store.conversation(flowKey(turn)));
    const asked = questionChanges(store, turn, result, knowing());
    const audit = auditOf({ store, auditKey }, turn, result.audited ?? [], result.refused ? 'refused' : 'done');
    return {
      replies,
      ...(rated ? { rated: rated.id } : {}),
      changes: [
        ...personChange(turn, known, result.chosen),
        ...(spoken ? [{ store: 'conversations' as const, key: flowKey(turn), value: spoken }] : []),
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
}
