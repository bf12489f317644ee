import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';
import { isUpload } from './fields.ts';
import type { JsonObject } from './json.ts';

/** One call of the bot, in order of arrival; `answer` is missing while it is under way. */
export type Call = {
  id: number;
  at: number;
  method: string;
  payload: JsonObject;
  answer?: Answer;
  doneAt?: number;
  /** The planned fault or flood limit that met this call. */
  fault?: Fault['kind'] | 'flood';
};

/** Every call since the start. */
export type Transcript = {
  calls: readonly Call[];
  begin(method: string, payload: JsonObject): Call;
  finish(call: Call, answer: Answer): void;
  /** Takes out the calls that are answered, and returns them. */
  forget(): readonly Call[];
  /** How many calls other than polls are under way. */
  underWay(): number;
  /** Grows with every call other than a poll that begins or ends. */
  activity(): number;
  /** The last calls other than polls, one a line. */
  tail(most?: number): string;
};

/** getUpdates is the bot waiting, not the bot doing something. */
function isPoll({ method }: Pick<Call, 'method'>): boolean {
  return method.toLowerCase() === 'getupdates';
}

function shortValue(value: unknown): string {
  if (isUpload(value)) return `<${value.fileName}, ${value.size} bytes>`;
  const text = JSON.stringify(value, (_, inner: unknown) => (isUpload(inner) ? `<${inner.fileName}>` : inner)) ?? '';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function outcome({ answer, fault }: Call): string {
  const met = fault === undefined ? '' : ` [${fault}]`;
  if (answer === undefined) return `under way${met}`;
  return answer.ok ? `ok${met}` : `${answer.error_code} ${answer.description}${met}`;
}

/** Prints a call in one line: method, members, outcome. */
function printCall(call: Call): string {
  const members = Object.entries(call.payload).map(([key, value]) => `${key}=${shortValue(value)}`);
  return `#${call.id} ${call.method} ${members.join(' ')} → ${outcome(call)}`;
}

/** Creates an empty transcript. */
export function createTranscript(now: () => number): Transcript {
  const calls: Call[] = [];
  let begun = 0;
  let busy = 0;
  let activity = 0;
  const count = (call: Call, change: number): void => {
    if (isPoll(call)) return;
    busy += change;
    activity += 1;
  };
  return {
    calls,
    begin(method, payload) {
      const call: Call = { id: ++begun, at: now(), method, payload };
      calls.push(call);
      count(call, 1);
      return call;
    },
    finish(call, answer) {
      count(call, -1);
      call.answer = answer;
      call.doneAt = now();
    },
    forget() {
      const open = calls.filter(({ answer }) => !answer);
      const done = calls.filter(({ answer }) => answer);
      calls.splice(0, calls.length, ...open);
      return done;
    },
    underWay: () => busy,
    activity: () => activity,
    tail(most = 12) {
      const last = calls.filter((call) => !isPoll(call)).slice(-most);
      return last.length === 0 ? '(the bot made no call but polls)' : last.map(printCall).join('\n');
    },
  };
}
