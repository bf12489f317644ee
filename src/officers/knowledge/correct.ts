import { z } from 'zod';
import { figureArg, durationArg } from '../../answers/values.ts';
import { cited } from '../../answers/cite.ts';
import { nested } from '../../answers/said.ts';
import { lowEnd } from '../../answers/figures-compared.ts';
import { type Answer, type Arg, block } from '../../domain/answer.ts';
import { Amount, Duration, Figure, type Unit } from '../../domain/entries.ts';
import { allFields, fullRecord, schemaOf } from '../../domain/knowledge-base.ts';
import type { Shown } from '../../domain/edit.ts';
import { isRecordRef, kindOf, type RecordRef } from '../../domain/refs.ts';
import type { Answers, Finished, Flow, FlowContext, Outdated, Step, StepRead } from '../../flows/flow.ts';
import { asksSomething } from '../../flows/read-choice.ts';
import { readNumber } from '../../flows/read-number.ts';
import { askedFields } from '../../understanding/asked-fields.ts';
import { flowChoice } from '../../flows/view.ts';
import { wordOf } from '../../flows/word-of.ts';
import { actorNames } from '../audit-page.ts';
import { editId, editLine, editsTo, fileOf, saved, unseenEdits } from './edits.ts';
import { ChosenPlace, chosenPlace, type Place, placeIn, placesOf, unitsAt, withEntry } from './figure-fields.ts';
import { recordStep } from './record-step.ts';
import { asOfStep, sourceFrom, sourceStep } from './source-steps.ts';

const unitOf = (place: Place, answers: Answers): Unit =>
  (place.units.length > 1 ? wordOf(answers.unit) : place.units[0]) as Unit;

/** What a place is called by its id alone: a field, or a fact's line by its number. */
function labelOf(id: string): Arg {
  const named = allFields.find((name) => name.toLowerCase() === id);
  return named ? { field: named } : nested('edit-line', { n: { number: Number(id.slice('line-'.length)) + 1 } });
}

/** A figure by what people call it; a line of a fact has a button only. */
function readField(text: string, context: FlowContext, answers: Answers): StepRead {
  const record = fullRecord(context.base, wordOf(answers.record) as RecordRef);
  if (!record || asksSomething(text)) return { kind: 'other' };
  const named = askedFields(context.read(text), record.kind).map((name) => name.toLowerCase());
  const [place, ...others] = placesOf(record).filter(({ id }) => named.includes(id));
  if (!place || others.length) return { kind: 'other' };
  return { kind: 'value', value: { id: place.id, seen: editsTo(context, fileOf(record.ref)) } };
}

const field: Step = {
  id: 'field',
  words: /\b(field|which figure|truong|muc)\b|字段|项目|項目|항목/,
  schema: ChosenPlace,
  ask: () => [block('line', 'edit-ask-field')],
  choices(context, answers) {
    const record = fullRecord(context.base, wordOf(answers.record) as RecordRef);
    const places = record ? placesOf(record) : [];
    const seen = record ? editsTo(context, fileOf(record.ref)) : 0;
    return places.map(({ id, label }) => ({ id, label: { say: 'item', with: { value: label } }, value: { id, seen } }));
  },
  read: readField,
  help: block('line', 'flow-press-one'),
  shown: (value) => labelOf(ChosenPlace.parse(value).id),
};

const unit: Step = {
  id: 'unit',
  schema: z.string(),
  ask: () => [block('line', 'edit-ask-unit')],
  choices(context, answers) {
    const units = placeIn(context, answers)?.place.units ?? [];
    return units.map((id) => ({ id, label: { say: 'item', with: { value: unitArg(id) } }, value: id }));
  },
  read: () => ({ kind: 'other' }),
  help: block('line', 'flow-press-one'),
  shown: (value) => unitArg(wordOf(value)),
};

const unitArg = (id: string): Arg => ({ amount: 1, unit: id as Unit });

/** A number of the field's unit; one that the field can hardly hold is asked back. */
function readValue(text: string, context: FlowContext, answers: Answers): StepRead {
  const found = placeIn(context, answers);
  if (!found) return { kind: 'other' };
  const { place } = found;
  const kept = unitOf(place, answers);
  const odd = (value: Arg) => block('line', 'edit-odd', { value });
  const wanted = { unit: kept, word: '', beside: /^(field|ask|unit):/, most: place.most, why: odd };
  const read = readNumber(text, context, { ...wanted, wanted: block('note', 'edit-value-wanted') });
  const amount = read.kind === 'value' ? Amount.parse(read.value) : undefined;
  const low = amount !== undefined && lowEnd(amount) < place.least;
  return low ? { kind: 'doubtful', value: amount, why: odd({ amount, unit: kept }) } : read;
}

const value: Step = {
  id: 'value',
  words: /\b(number|figure|value|so|so lieu|con so)\b|数字|数值|数値|수치/,
  schema: Amount,
  number: true,
  ask: () => [block('line', 'edit-ask-value')],
  read: readValue,
  help: block('note', 'edit-value-wanted'),
  shown: (amount) => numberArg(Amount.parse(amount)),
};

/** A number or range by itself; its unit stands in the preview. */
const numberArg = (amount: z.infer<typeof Amount>): Arg =>
  typeof amount === 'number'
    ? { number: amount }
    : nested('edit-range', { from: { number: amount.from }, to: { number: amount.to } });

/** The entry that the answers make. */
function entryOf(context: FlowContext, answers: Answers, place: Place): Figure | Duration {
  const { to, part, period } = (place.stands ?? {}) as Partial<Figure>;
  const entry = { value: answers.value, unit: unitOf(place, answers), asOf: answers['as-of'], source: editId(context) };
  if (place.id === 'days') return Duration.parse(entry);
  return Figure.parse({ ...entry, ...(to ? { to } : {}), ...(part ? { part } : {}), ...(period ? { period } : {}) });
}

/** The base with the source that the edit brings, so that its entry can be shown. */
const withSource = (context: FlowContext, answers: Answers) => ({
  ...context.base,
  sources: new Map([...context.base.sources, [editId(context), sourceOf(answers)]]),
});

const sourceOf = (answers: Answers) => sourceFrom(wordOf(answers.source), wordOf(answers['as-of']));

function shownEntry(base: FlowContext['base'], entry: Figure | Duration): Arg {
  const value = 'countedFrom' in entry || 'case' in entry ? durationArg(entry) : figureArg(base, entry);
  return cited(base, value, entry);
}

/** What stands and what would stand, one above the other; nothing is saved yet. */
function summary(context: FlowContext, answers: Answers): Answer {
  const found = placeIn(context, answers);
  if (!found) return { kind: 'answer', records: [], blocks: [block('line', 'edit-gone')], choices: [] };
  const { record, place } = found;
  const base = withSource(context, answers);
  const was: Arg = place.stands ? shownEntry(base, place.stands) : { said: { say: 'edit-nothing', with: {} } };
  const is = shownEntry(base, entryOf(context, answers, place));
  return {
    kind: 'answer',
    records: [record.ref],
    blocks: [
      block('title', 'edit-preview', { name: { names: record.names }, field: place.label }),
      block('line', 'edit-was', { value: was }),
      block('line', 'edit-is', { value: is }),
      block('note', 'edit-not-saved'),
    ],
    choices: [[flowChoice('correct', 'finish', 'edit-save', { step: 'summary' })]],
  };
}

/** The question that must find the figure from now on, in plain words of the vocabulary. */
function asksOf({ base }: FlowContext, place: Place, name: string, number: unknown) {
  const word = 'field' in place.label ? base.words.en.get(`field:${place.label.field}`)?.[0] : undefined;
  return word
    ? { asks: { q: `${word} ${name}`, lang: 'en' as const, ...(typeof number === 'number' ? { number } : {}) } }
    : {};
}

const short = ({ value: amount, unit: of, asOf }: Figure | Duration): Shown => ({ amount, unit: of, asOf });

function finish(context: FlowContext, answers: Answers): Finished {
  const found = placeIn(context, answers);
  if (!found) return { answer: summary(context, answers), changes: [], notices: [] };
  const { record, place } = found;
  const entry = entryOf(context, answers, place);
  const set = withEntry(record, place.id, entry);
  const { kind, ref, ...content } = record;
  schemaOf[kind].parse({ ...content, ...set });
  return saved(context, {
    file: fileOf(ref),
    of: ref,
    set: z.record(z.string(), z.json()).parse(set),
    ...(place.stands ? { was: short(place.stands) } : {}),
    is: short(entry),
    source: sourceOf(answers),
    ...asksOf(context, place, record.names.en, answers.value),
  });
}

/** Whether a bare number would say too little. */
function hasSeveralUnits(answers: Answers): boolean {
  const ref = wordOf(answers.record);
  return isRecordRef(ref) && unitsAt(kindOf(ref), chosenPlace(answers)?.id ?? '').length > 1;
}

/** What others saved to the record meanwhile is shown, and the preview stands anew upon it. */
function outdated(context: FlowContext, answers: Answers): Outdated | undefined {
  const place = chosenPlace(answers);
  const file = fileOf(wordOf(answers.record) as RecordRef);
  const since = place ? unseenEdits(context, file, place.seen) : [];
  if (!place || !since.length) return undefined;
  const nameOf = actorNames(context);
  const lines = since.map((edit) => editLine(nameOf, edit));
  return {
    answers: { ...answers, field: { ...place, seen: editsTo(context, file) } },
    lines: [block('line', 'status-changed-meanwhile'), ...lines],
  };
}

/** Corrects one number of a record: which, its new value with date and source, a preview, and saved once. */
export const correct: Flow = {
  id: 'correct',
  version: 2,
  needs: 'editor',
  steps: [
    recordStep('edit-ask-record', (record) => placesOf(record).length > 0),
    field,
    { ...unit, applies: hasSeveralUnits },
    value,
    asOfStep,
    sourceStep,
  ],
  summary,
  outdated,
  finish,
};
