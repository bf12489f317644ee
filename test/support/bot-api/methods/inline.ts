import { accept, badRequest, isRefusal, type Refusal } from '../answer.ts';
import { formatted, MESSAGE_TEXT } from '../formatting.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import { checkMarkup } from '../keyboards.ts';
import type { Method } from '../world.ts';

const MOST_RESULTS = 50;
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

function contentRefusal(result: JsonObject): Refusal | undefined {
  const content = objectOf(result, 'input_message_content');
  if (content === undefined) {
    return result.type === 'article' ? badRequest('message content must be specified') : undefined;
  }
  const text = textOf(content, 'message_text');
  if (text === undefined) return undefined;
  const words = formatted({ ...content, text }, MESSAGE_TEXT);
  if (isRefusal(words)) return words;
  return words.plain === '' ? badRequest('message text is empty') : undefined;
}

function resultRefusal(result: unknown, ids: Set<string>): Refusal | undefined {
  const object = isObject(result) ? result : {};
  const id = textOf(object, 'id') ?? '';
  const size = Buffer.byteLength(id);
  if (size < 1 || size > 64) return badRequest('RESULT_ID_INVALID');
  if (ids.has(id)) return badRequest('RESULT_ID_DUPLICATE');
  ids.add(id);
  if (object.type === 'article' && !textOf(object, 'title')) return badRequest('ARTICLE_TITLE_EMPTY');
  const markup = checkMarkup(object.reply_markup);
  return isRefusal(markup) ? markup : contentRefusal(object);
}

/** Bot API method answerInlineQuery: at most 50 results with unique ids of 1-64 bytes. */
export const answerInlineQuery: Method = ({ queries }, payload) => {
  const results = listOf(payload, 'results') ?? [];
  if (results.length > MOST_RESULTS) return badRequest('RESULTS_TOO_MUCH');
  const ids = new Set<string>();
  for (const result of results) {
    const refusal = resultRefusal(result, ids);
    if (refusal !== undefined) return refusal;
  }
  const query = queries.take(textOf(payload, 'inline_query_id') ?? '');
  return query === undefined ? badRequest(TOO_OLD) : accept();
};
