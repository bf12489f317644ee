import type { Context } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { InlinePage, InlineQuery } from '../../assistant/inline.ts';
import { type Language, languageOfTag } from '../../domain/language.ts';
import { decided, type Store } from '../../domain/store.ts';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';
import { InlineTyped } from './incoming.ts';
import { addressOf } from './chat-address.ts';
import { linesHtml } from './html.ts';
import { splitReply } from './split.ts';
import { withStartLinks } from './start-links.ts';

/** What inline queries are answered with. */
export type InlineDeps = {
  readonly inline: (query: InlineQuery) => InlinePage;
  readonly store: Pick<Store, 'person' | 'decide'>;
  readonly log: Log;
  readonly now: () => Date;
};

/** Seconds for which Telegram may answer the same query itself: knowledge changes seldom, but it does. */
const cachedSeconds = 300;
/** A query is written letter by letter; nobody types more than this for a name. */
const mostLetters = 120;

/** While nothing can be read of the person, their app's language is as good. */
async function languageOf({ store, log }: InlineDeps, { from }: InlineTyped): Promise<Language> {
  const person = addressOf(from.id);
  const read = decided(store, { update: 'inline', person, chat: person }, () => store.person(person));
  const known = await read.catch((error: unknown) => {
    log.warn(faultCode(error), 'the language of an inline query could not be read');
    return undefined;
  });
  return known?.language ?? languageOfTag(from.language_code) ?? 'en';
}

function articleOf(bot: string, { ref, title, about, reply }: InlinePage['cards'][number]): InlineQueryResultArticle {
  const [part] = splitReply({ ...reply, lines: withStartLinks(reply.lines, bot) });
  return {
    type: 'article',
    id: ref,
    title,
    description: about,
    input_message_content: {
      message_text: linesHtml(part?.lines ?? []),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
  };
}

/** Answers an inline query (Bot API, answerInlineQuery). It changes nothing, so that nothing of it is kept. */
export async function answerInline(deps: InlineDeps, ctx: Context): Promise<void> {
  const { data: typed } = InlineTyped.safeParse(ctx.inlineQuery);
  if (!typed) return;
  const offset = Number(typed.offset) || 0;
  const text = typed.query.slice(0, mostLetters);
  const at = deps.now().toISOString();
  const { cards, next } = deps.inline({ text, language: await languageOf(deps, typed), offset, at });
  const results = cards.map((card) => articleOf(ctx.me.username, card));
  const more = { next_offset: next === undefined ? '' : String(next), is_personal: true, cache_time: cachedSeconds };
  await ctx.answerInlineQuery(results, more).catch((error: unknown) => {
    deps.log.warn(faultCode(error), 'an inline query could not be answered');
  });
}
