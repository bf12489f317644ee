import { Pool } from 'undici';
import { createJsonPost } from '../../src/channels/telegram/json-post.ts';

type Update = {
  readonly update_id: number;
  readonly message?: { readonly chat: { readonly id: number }; readonly text: string };
};

const { API_ROOT: apiRoot = '', BOT_TOKEN: token = '' } = process.env;
const post = createJsonPost(new Pool(apiRoot));
const call = (method: string, payload: object) => post(`/bot${token}/${method}`, JSON.stringify(payload), undefined);

/** Echoes without a library, and keeps nothing: each poll goes out as soon as the one before has come, which is the most that polling allows. */
async function echo(): Promise<never> {
  for (let offset = 0; ; ) {
    const polled = await call('getUpdates', { offset, limit: 100, timeout: 30 });
    const { result } = JSON.parse(polled) as { result: readonly Update[] };
    offset = (result.at(-1)?.update_id ?? offset - 1) + 1;
    setImmediate(() => {
      for (const { message } of result)
        void (message && call('sendMessage', { chat_id: message.chat.id, text: message.text }));
    });
  }
}

echo().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
