import type { IncomingMessage } from 'node:http';
import { HttpError, InputFile, type Transformer } from 'grammy';
import { z } from 'zod';
import type { Connections } from './connections.ts';

/** Where calls go, and for how long an answer is waited for. */
export type JsonCallsDeps = {
  readonly apiRoot: string;
  readonly token: string;
  readonly connections: Connections;
  readonly timeoutMs: number;
};

type Answer = Awaited<ReturnType<Parameters<Transformer>[0]>>;
type Signal = Parameters<Transformer>[3];

/** That it is an answer of the Bot API at all (Bot API, "Making requests"); what a poll brings is checked where it is read. */
const Answered = z.discriminatedUnion('ok', [
  z.looseObject({ ok: z.literal(true), result: z.unknown() }),
  z.looseObject({ ok: z.literal(false), error_code: z.int(), description: z.string() }),
]) as unknown as z.ZodType<Answer>;

/** A call that carries a file: grammY sends it as a form. */
const carriesFile = (payload: object): boolean => Object.values(payload).some((value) => value instanceof InputFile);

/** The parser's own message would quote what was answered; the code is for the log. */
function answerIn(body: string): Answer {
  try {
    return Answered.parse(JSON.parse(body));
  } catch {
    throw Object.assign(new Error('an answer that is none of the Bot API'), { code: 'NOT_BOT_API' });
  }
}

function bodyOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => (body += chunk));
    response.on('end', () => resolve(body));
    response.on('error', reject);
  });
}

const late = (): Error => Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
const calledOff = (): Error => Object.assign(new Error('the call was called off'), { code: 'ABORT_ERR' });

/** Posts JSON and hands back the body of the answer. */
type Post = (method: string, json: string, signal: Signal) => Promise<string>;

function createPost({ apiRoot, token, connections: { agent, request }, timeoutMs }: JsonCallsDeps): Post {
  const { protocol, hostname, port, pathname } = new URL(`${apiRoot}/bot${token}/`);
  const to = { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port, agent, method: 'POST' };
  return (method, json, signal) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) };
      const sent = request({ ...to, path: `${pathname}${method}`, headers });
      const timer = setTimeout(() => sent.destroy(late()), timeoutMs);
      const callOff = () => sent.destroy(calledOff());
      signal?.addEventListener('abort', callOff);
      sent.on('response', (response) => void bodyOf(response).then(resolve, reject));
      sent.on('error', reject);
      sent.on('close', () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', callOff);
      });
      if (signal?.aborted) callOff();
      else sent.end(json);
    });
}

/**
 * Carries the calls of grammY's client as JSON over node:http, for a fifth of the processor time of its own way; errors
 * come in grammY's classes. A call with a file is left to grammY.
 */
export function createJsonCalls(deps: JsonCallsDeps): Transformer {
  const post = createPost(deps);
  return async (prev, method, payload, signal) => {
    if (carriesFile(payload)) return prev(method, payload, signal);
    try {
      const answer = answerIn(await post(method, JSON.stringify(payload), signal));
      return answer as Awaited<ReturnType<typeof prev<typeof method>>>;
    } catch (error) {
      throw new HttpError(`the call of ${method} was not answered`, error);
    }
  };
}
