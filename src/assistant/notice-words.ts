import type { Outcome } from '../domain/outcome.ts';
import type { Store } from '../domain/store.ts';
import type { FlowNotice } from '../flows/flow.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { renderAnswer } from '../wording/render.ts';

/** Words a message to somebody in the language they chose; who chose none gets the notice's, or Vietnamese. */
export type NoticeWords = (notice: FlowNotice) => Outcome['notices'][number];

/** Creates the wording of messages that no turn of their reader asked for. */
export function createNoticeWords(store: Pick<Store, 'person'>, catalogues: Catalogues): NoticeWords {
  return ({ chat, answer, language = 'vi', shownIn, purpose }) => ({
    chat,
    reply: renderAnswer(answer, shownIn ?? store.person(chat)?.language ?? language, catalogues),
    ...(purpose ? { purpose } : {}),
  });
}
