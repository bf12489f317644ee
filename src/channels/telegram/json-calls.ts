import { HttpError, InputFile, type Transformer } from 'grammy';
import type { Pool } from 'undici';
import { z } from 'zod';
import { createJsonPost } from './json-post.ts';

/** Where calls go, and over what. */
export type JsonCallsDeps = {
  readonly apiRoot: string;
  readonly token: string;
  readonly connections: Pick<Pool, 'dispatch'>;
};

type Answer = Awaited<ReturnType<Parameters<Transformer>[0]>>;

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

/**
 * Carries the calls of grammY's client as JSON over undici, for a tenth of the processor time of its own way; errors come
 * in grammY's classes. A call with a file is left to grammY.
 */
export function createJsonCalls({ apiRoot, token, connections }: JsonCallsDeps): Transformer {
  const post = createJsonPost(connections);
  const { pathname } = new URL(`${apiRoot}/bot${token}/`);
  return async (prev, method, payload, signal) => {
    if (carriesFile(payload)) return prev(method, payload, signal);
    try {
      const answer = answerIn(await post(pathname + method, JSON.stringify(payload), signal));
      return answer as Awaited<ReturnType<typeof prev<typeof method>>>;
    } catch (error) {
      throw new HttpError(`the call of ${method} was not answered`, error);
    }
  };
}
