import { type Answer, refuse, tooManyRequests } from './answer.ts';
import type { Fault, Faults } from './faults.ts';
import type { FloodClock } from './flood-limits.ts';
import type { JsonObject } from './json.ts';
import { methods } from './methods/table.ts';
import { pause } from './pause.ts';
import type { Signal } from './signal.ts';
import type { Call, Transcript } from './transcript.ts';
import type { World } from './world.ts';

/** What goes back over HTTP: an answer, a body in its place, or a reset connection. */
type Reply = { kind: 'answer'; answer: Answer } | { kind: 'body'; status: number; body: string } | { kind: 'reset' };

export type CallDeps = {
  world: World;
  faults: Faults;
  floodClock: FloodClock;
  transcript: Transcript;
  signal: Signal;
  /** How long this call's way takes. */
  latency: (method: string) => number;
};

/** Carries out one call and writes it into the transcript. */
export type HandleCall = (method: string, payload: JsonObject, aborted: AbortSignal) => Promise<Reply>;

const LOST = refuse(0, 'the connection was reset');

function run(deps: CallDeps, call: Call, aborted: AbortSignal): Answer | Promise<Answer> {
  const flood = deps.floodClock.check(call.method, call.payload.chat_id);
  if (flood !== undefined) {
    call.fault = 'flood';
    return flood;
  }
  const method = methods.get(call.method.toLowerCase());
  if (method === undefined) return refuse(404, 'Not Found: method not found');
  return method(deps.world, call.payload, aborted);
}

function planned(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'status':
      return refuse(fault.status, fault.description ?? `Planned fault ${fault.status}`, fault.parameters);
    case '429':
      return tooManyRequests(fault.retryAfter ?? 1);
    case 'reset':
      return LOST;
    case 'delivered-but-lost':
    case 'delay':
      return undefined;
  }
}

function replyTo(answer: Answer, fault: Fault | undefined): Reply {
  if (fault?.kind === 'reset' || fault?.kind === 'delivered-but-lost') return { kind: 'reset' };
  if (fault?.kind === 'status' && fault.body !== undefined) {
    return { kind: 'body', status: fault.status, body: fault.body };
  }
  return { kind: 'answer', answer };
}

/** Creates the way of a call: latency, planned fault, flood limits, method, transcript. */
export function createCallHandler(deps: CallDeps): HandleCall {
  return async (method, payload, aborted) => {
    const call = deps.transcript.begin(method, payload);
    const fault = deps.faults.take(method, payload.chat_id);
    if (fault !== undefined) call.fault = fault.kind;
    deps.signal.notify();
    const wait = deps.latency(method) + (fault?.kind === 'delay' ? fault.ms : 0);
    if (wait > 0) await pause(wait, aborted);
    const answer = (fault && planned(fault)) ?? (await run(deps, call, aborted));
    deps.transcript.finish(call, answer);
    deps.signal.notify();
    return replyTo(answer, fault);
  };
}
