import { type Answer, isRefusal } from './answer.ts';
import type { BotApi } from './bot-api.ts';
import type { JsonObject } from './json.ts';

/** A bare client for tests of the stand-in itself: no library between a test and the Bot API. */
export type Caller = {
  /** Posts a JSON call. */
  call(method: string, payload?: JsonObject): Promise<Answer>;
  /** Posts any body; fetch names its type. */
  post(method: string, body: string | URLSearchParams | FormData): Promise<Answer>;
  /** The result of a call that must succeed. */
  result<T>(method: string, payload?: JsonObject): Promise<T>;
  /** `accepted`, or code and description of the refusal. */
  verdict(method: string, payload?: JsonObject): Promise<string>;
  /** The ids of the updates a poll gets. */
  poll(payload?: JsonObject): Promise<number[]>;
};

async function fetchAnswer(url: string, body: string | URLSearchParams | FormData, type?: string): Promise<Answer> {
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  const response = await fetch(url, { method: 'POST', body, headers });
  return (await response.json()) as Answer;
}

/** Creates a bare client of a running stand-in. */
export function createCaller(api: Pick<BotApi, 'root' | 'token'>): Caller {
  const address = (method: string): string => `${api.root}/bot${api.token}/${method}`;
  const call = (method: string, payload: JsonObject = {}): Promise<Answer> =>
    fetchAnswer(address(method), JSON.stringify(payload), 'application/json');

  async function result<T>(method: string, payload?: JsonObject): Promise<T> {
    const answer = await call(method, payload);
    if (isRefusal(answer)) throw new Error(answer.description);
    return answer.result as T;
  }

  return {
    call,
    result,
    post: (method, body) => fetchAnswer(address(method), body),
    async verdict(method, payload) {
      const answer = await call(method, payload);
      return isRefusal(answer) ? `${answer.error_code} ${answer.description}` : 'accepted';
    },
    async poll(payload) {
      const updates = await result<{ update_id: number }[]>('getUpdates', payload);
      return updates.map(({ update_id }) => update_id);
    },
  };
}

/** The reply_markup of one row of inline buttons. */
export function keyboard(...buttons: JsonObject[]): { reply_markup: JsonObject } {
  return { reply_markup: { inline_keyboard: [buttons] } };
}

/** The same value several times over. */
export function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}
