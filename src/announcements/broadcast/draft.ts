import { createHash } from 'node:crypto';
import { type Audience, type Content, SentFile } from '../../domain/announcement.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { Answers, FlowContext } from '../../flows/flow.ts';
import { wordOf } from '../../flows/word-of.ts';
import { audienceOf, languageOf } from '../sender/audience.ts';
import { firstText, followed } from './steps.ts';

/** What an officer has written so far: to whom, what, and when. */
export type Draft = { readonly to: Audience; readonly content: Content; readonly at: string | undefined };

function textsOf(answers: Answers): Content['texts'] {
  const first = firstText(answers.text);
  const others = languages.flatMap((language) => {
    const text = answers[`text-${language}`];
    return typeof text === 'string' ? [[language, text]] : [];
  });
  return { ...Object.fromEntries(others), ...(first ? { [first.in]: first.text } : {}) };
}

function audience({ store }: FlowContext, { topic, languages: chosen }: Answers): Audience {
  const to = wordOf(topic);
  const earlier = followed(to);
  const what = earlier === undefined ? undefined : store.get('announcements', earlier)?.what;
  if (earlier !== undefined)
    return { gotten: earlier, topic: what?.kind === 'message' ? what.to.topic : 'service-notices' };
  const wanted = languages.filter((language) => Array.isArray(chosen) && chosen.includes(language));
  return { topic: to, ...(wanted.length ? { languages: wanted } : {}) };
}

/** The draft that the answers make. */
export function draftOf(context: FlowContext, answers: Answers): Draft {
  const file = SentFile.safeParse(answers.file).data;
  const more = (answers.more ?? {}) as Pick<Content, 'link' | 'record'>;
  return {
    to: audience(context, answers),
    content: { texts: textsOf(answers), ...(file ? { file } : {}), ...more },
    at: typeof answers.when === 'string' ? answers.when : undefined,
  };
}

/** The name of a draft as it stands: a change of anything gives it another. */
export const versionOf = (answers: Answers): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 12);

/** How many would get it now, by language. */
export function readersOf({ store }: Pick<FlowContext, 'store'>, to: Audience): ReadonlyMap<Language, number> {
  const counts = new Map<Language, number>();
  for (const person of audienceOf(store, to)) {
    const language = languageOf(store, person);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
