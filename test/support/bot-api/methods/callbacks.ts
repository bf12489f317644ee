import { accept, badRequest } from '../answer.ts';
import { textOf } from '../json.ts';
import type { Method } from '../world.ts';

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

/** Bot API method answerCallbackQuery: once for each query and soon, with 0-200 characters. */
export const answerCallbackQuery: Method = ({ queries, chats }, payload) => {
  const text = textOf(payload, 'text') ?? '';
  if (text.length > 200) return badRequest('MESSAGE_TOO_LONG');
  const query = queries.take(textOf(payload, 'callback_query_id') ?? '');
  if (query === undefined) return badRequest(TOO_OLD);
  if (text !== '' && query.chatId !== undefined) chats.find(query.chatId)?.log.push({ kind: 'toast', text });
  return accept();
};
