import { z } from 'zod';
import { compareAnswer } from '../../answers/compare-answer.ts';
import { type Block, block, choice } from '../../domain/answer.ts';
import { type KnownRecord, recordOf } from '../../domain/knowledge-base.ts';
import { idOf, isRecordRef, type RecordRef, refOf } from '../../domain/refs.ts';
import type { Answers, Flow, FlowContext, Step, StepChoice, StepRead } from '../flow.ts';

const Park = z.string().regex(/^park\//);

/** The parks that stand on buttons: those most asked for. */
const offered = ['vsip-hai-phong', 'deep-c-hai-phong-2', 'trang-due-3', 'nam-dinh-vu-1', 'nomura-hai-phong', 'dai-an'];

const isPark = ({ base }: FlowContext, ref: string): ref is RecordRef =>
  isRecordRef(ref) && base.records.get(ref)?.kind === 'park';

const named = ({ base }: FlowContext, ref: RecordRef): KnownRecord => recordOf(base, ref);

function choiceOf(context: FlowContext, ref: RecordRef): StepChoice {
  return {
    id: idOf(ref),
    label: { say: 'button-record', with: { name: { names: named(context, ref).names } } },
    value: ref,
  };
}

const chosen = (answers: Answers): readonly unknown[] =>
  ['first', 'second', 'third', 'fourth'].map((id) => answers[id]);

/** The record behind a text: of questions about one park, the park. */
function recordsIn(
  text: string,
  { understand }: FlowContext,
): { refs: readonly RecordRef[]; missing?: string | undefined } {
  const question = understand(text);
  if (question.kind === 'record') return { refs: [question.record] };
  if (question.kind === 'which') return { refs: question.candidates, missing: question.missing };
  return {
    refs: question.kind === 'outside' ? question.near : [],
    ...(question.kind === 'outside' ? { missing: text } : {}),
  };
}

/** A park named alone; several that the name could mean are offered. */
function readPark(text: string, context: FlowContext, others: readonly unknown[]): StepRead {
  const { refs, missing } = recordsIn(text, context);
  const parks = refs.filter((ref) => isPark(context, ref));
  const [park] = parks;
  if (!park) return { kind: 'other' };
  if (parks.length > 1 || missing !== undefined) {
    const why: Block = missing === undefined ? block('line', 'which') : block('line', 'compare-none-named', {});
    return { kind: 'which', why, choices: parks.slice(0, 8).map((ref) => choiceOf(context, ref)) };
  }
  if (others.includes(park))
    return { kind: 'refused', why: block('line', 'compare-same', { name: { names: named(context, park).names } }) };
  return { kind: 'value', value: park };
}

/** What people call each place. */
const called = {
  first: /\b(first|thu nhat|dau tien)\b|第一|最初|一番目|첫/,
  second: /\b(second|thu hai)\b|第二|二番目|둘째|두 ?번째/,
  third: /\b(third|thu ba)\b|第三|三番目|셋째|세 ?번째/,
  fourth: /\b(fourth|thu tu)\b|第四|四番目|넷째|네 ?번째/,
};

const parkStep = (id: 'first' | 'second' | 'third' | 'fourth'): Step => ({
  id,
  words: called[id],
  schema: Park,
  stands: (value, base) => base.records.has(value as RecordRef),
  ...(id === 'third' || id === 'fourth' ? { extra: true, optional: true } : {}),
  applies: (answers) => id !== 'fourth' || Boolean(answers.third),
  ask: () => [block('line', `compare-ask-${id}`)],
  choices: (context, answers) =>
    offered
      .map((park) => refOf('park', park))
      .flatMap((ref) => (isPark(context, ref) && !chosen(answers).includes(ref) ? [choiceOf(context, ref)] : [])),
  pick: (park, context) => (isPark(context, refOf('park', park)) ? refOf('park', park) : undefined),
  read: (text, context, answers) => readPark(text, context, chosen({ ...answers, [id]: null })),
  help: block('line', 'compare-help'),
  shown: (value, { base }) => ({ names: recordOf(base, value as RecordRef).names }),
});

/** A further park, in its free place: "add Vinh Quang". */
function added(text: string, context: FlowContext, answers: Answers): Answers | undefined {
  const free = answers.third ? 'fourth' : 'third';
  if (answers[free] || !/^\s*(add|and|plus|thêm|với|và|加|加上|再加|追加|추가)/i.test(text.normalize('NFC')))
    return undefined;
  const read = readPark(
    text.normalize('NFC').replace(/^\s*(add|plus|thêm|加上|再加|加|追加|추가)\s*/i, ''),
    context,
    chosen(answers),
  );
  return read.kind === 'value' ? { ...answers, [free]: read.value } : undefined;
}

/** Comparing two to four parks, side by side. */
export const compare: Flow = {
  id: 'compare',
  version: 1,
  steps: [parkStep('first'), parkStep('second'), parkStep('third'), parkStep('fourth')],
  adds: added,
  concerns: ({ base, language }, answers) => {
    const parks = chosen(answers).filter((ref): ref is RecordRef => typeof ref === 'string');
    const names = parks.map((ref) => recordOf(base, ref).names);
    return { message: names.map((each) => each[language] ?? each.en).join(', ') };
  },
  summary({ base }, answers) {
    const records = chosen(answers).filter((ref): ref is RecordRef => typeof ref === 'string');
    const { choices, ...table } = compareAnswer(base, { kind: 'compare', records, fields: [], to: [] });
    const enquiry = choice({ do: 'flow', flow: 'enquiry', move: 'start' }, 'flow-start-enquiry');
    return { ...table, choices: [...choices, [enquiry]] };
  },
};
