import type { Answer } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Store } from '../domain/store.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { renderAnswer } from '../wording/render.ts';

/** Words a message to somebody in the language they chose; who chose none is taken for Vietnamese. */
export type NoticeWords = (notice: {
  readonly chat: string;
  readonly answer: Answer;
  readonly shownIn?: Language;
}) => Outcome['notices'][number];

/** Creates the wording of messages that no turn of their reader asked for. */
export function createNoticeWords(store: Pick<Store, 'person'>, catalogues: Catalogues): NoticeWords {
  return ({ chat, answer, shownIn }) => ({
    chat,
    reply: renderAnswer(answer, shownIn ?? store.person(chat)?.language ?? 'vi', catalogues),
  });
}
