import { type Action, menuPages } from '../../domain/action.ts';
import { z } from 'zod';
import { flowIds, flowMoves } from '../../domain/flow.ts';
import { allFields, fieldRule, type FieldId } from '../../domain/knowledge-base.ts';
import { Language } from '../../domain/language.ts';
import type { DayCounted } from '../../domain/question.ts';
import { idOf, isRecordRef, type Kind, kindOf, kinds, type RecordRef, refOf } from '../../domain/refs.ts';

/** Bot API, InlineKeyboardButton: callback_data has 1-64 bytes. */
export const mostCallbackBytes = 64;

const verbs = {
  record: 'r',
  field: 'f',
  due: 'u',
  more: 'm',
  sources: 's',
  language: 'l',
  menu: 'n',
  forget: 'd',
  flow: 'w',
  act: 'o',
} as const satisfies Record<Action['do'], string>;
/** The same verb in capitals turns the page in its own message. */
const here = (verb: string): string => verb.toUpperCase();
const verbOf = (action: Action): string =>
  'here' in action && action.here ? here(verbs[action.do]) : verbs[action.do];

const kindLetters = {
  park: 'p',
  zone: 'z',
  procedure: 'c',
  project: 'j',
  place: 'l',
  fact: 'a',
  faq: 'q',
} as const satisfies Record<Kind, string>;
const kindOfLetter = new Map<string, Kind>(kinds.map((kind) => [kindLetters[kind], kind]));

/** Which way is counted, before the day: `f2026-11-30` is filed then. */
const wayLetters = { 'from-filing': 'f', 'back-from-due': 'b' } as const satisfies Record<DayCounted['counts'], string>;
const Day = z.iso.date();

const written = (ref: RecordRef): string => `${kindLetters[kindOf(ref)]}:${idOf(ref)}`;

function partsOf(action: Action): readonly (string | undefined)[] {
  switch (action.do) {
    case 'record':
      return [written(action.record)];
    case 'field':
    case 'more':
    case 'sources':
      return [written(action.record), action.field];
    case 'due':
      return [written(action.record), wayLetters[action.counts] + action.day];
    case 'language':
      return [action.language];
    case 'menu':
      return [action.page];
    case 'forget':
      return ['me'];
    case 'act':
      return [action.verb, action.of ?? (action.choice && ''), action.choice];
    case 'flow':
      return [action.flow, action.move, action.step ?? (action.choice && ''), action.choice];
  }
}

/** An action as callback_data, such as `f:p:do-son:area`; undefined when it does not fit. All of it is ASCII. */
export function encodeAction(action: Action): string | undefined {
  const data = [verbOf(action), ...partsOf(action)].filter((part) => part !== undefined).join(':');
  return data.length > mostCallbackBytes ? undefined : data;
}

function readRecord(letter: string | undefined, id: string | undefined): RecordRef | undefined {
  const kind = kindOfLetter.get(letter ?? '');
  const ref = kind && refOf(kind, id ?? '');
  return ref && isRecordRef(ref) ? ref : undefined;
}

/** A field that the record's kind has; an old button may name one that is gone. */
function readField(record: RecordRef, name: string): FieldId | undefined {
  const field = allFields.find((known) => known === name);
  return field && fieldRule(kindOf(record), field) ? field : undefined;
}

function readDue(record: RecordRef, [way, ...rest]: string): Action | undefined {
  const day = Day.safeParse(rest.join(''));
  const counts = (['from-filing', 'back-from-due'] as const).find((known) => wayLetters[known] === way);
  if (!counts || !day.success || kindOf(record) !== 'procedure') return undefined;
  return { do: 'due', record, day: day.data, counts };
}

function readRecordAction(verb: string, record: RecordRef, name: string | undefined): Action | undefined {
  if (verb === verbs.due) return readDue(record, name ?? '');
  const field = name === undefined ? undefined : readField(record, name);
  if (name !== undefined && !field) return undefined;
  const of = { record, ...(field ? { field } : {}) };
  switch (verb) {
    case verbs.record:
      return field ? undefined : { do: 'record', record };
    case verbs.field:
      return field && { do: 'field', record, field };
    case verbs.more:
      return { do: 'more', ...of };
    case verbs.sources:
      return { do: 'sources', ...of };
    default:
      return undefined;
  }
}

function readPlainAction(verb: string, word: string): Action | undefined {
  const page = menuPages.find((known) => known === word);
  if (verb === verbs.menu) return page && { do: 'menu', page };
  if (verb === here(verbs.menu)) return page && { do: 'menu', page, here: true };
  if (verb === verbs.forget) return word === 'me' ? { do: 'forget' } : undefined;
  const language = Language.safeParse(word);
  return verb === verbs.language && language.success ? { do: 'language', language: language.data } : undefined;
}

/** Ids of steps and choices, as flows define them; what they mean is checked where the flow is. */
const flowWord = /^[a-z0-9][a-z0-9-]*$/;

function readFlowAction([flowName, moveName, step, choice, ...more]: readonly string[]): Action | undefined {
  const flow = flowIds.find((known) => known === flowName);
  const move = flowMoves.find((known) => known === moveName);
  const sound = !more.length && [step, choice].every((word) => !word || flowWord.test(word));
  if (!flow || !move || !sound) return undefined;
  return { do: 'flow', flow, move, ...(step ? { step } : {}), ...(choice ? { choice } : {}) };
}

/** What features put on their buttons: ids, records, days and numbers; what they mean is checked where they are handled. */
type Act = Extract<Action, { do: 'act' }>;
const actWord = /^[\w./-]+$/;

function readAct([verb = '', of, choice, ...more]: readonly string[]): Act | undefined {
  const sound = !more.length && actWord.test(verb) && [of, choice].every((word) => !word || actWord.test(word));
  return sound ? { do: 'act', verb, ...(of ? { of } : {}), ...(choice ? { choice } : {}) } : undefined;
}

/** The action that callback_data stands for; undefined for anything that no button of ours carries. */
export function decodeAction(data: string): Action | undefined {
  const [verb = '', first = '', ...rest] = data.split(':');
  if (verb === verbs.flow) return readFlowAction([first, ...rest]);
  if (verb === verbs.act) return readAct([first, ...rest]);
  if (verb === here(verbs.act)) {
    const act = readAct([first, ...rest]);
    return act && { ...act, here: true };
  }
  if (rest.length === 0) return readPlainAction(verb, first);
  const record = rest.length <= 2 ? readRecord(first, rest[0]) : undefined;
  return record && readRecordAction(verb, record, rest[1]);
}
