import { z } from 'zod';
import { type Arg, block, type Said } from '../../domain/answer.ts';
import { SentFile } from '../../domain/announcement.ts';
import { Language, languageOfTag, languages } from '../../domain/language.ts';
import type { Answers, FlowContext, Step, StepRead } from '../../flows/flow.ts';
import { asksSomething } from '../../flows/read-choice.ts';
import { wordOf } from '../../flows/word-of.ts';
import { fold } from '../../understanding/fold.ts';

/** The longest text: with the link below it, it fits into one message (Bot API, sendMessage: 4096 characters). */
const mostCharacters = 3700;
/** The longest text under a picture or document (Bot API, sendPhoto: a caption has 1024 characters), with room for the link. */
const mostUnderFile = 700;

const said = (say: string, args: Said['with'] = {}): Said => ({ say, with: args });

/** What stands for an announcement whose readers are to get another one. */
const gotten = /^gotten\/[0-9a-f]+$/;

/** The announcement that this one follows; undefined when it goes to a topic. */
export const followed = (topic: string): string | undefined => (gotten.test(topic) ? topic.slice(7) : undefined);

function topicNamed(text: string, { base }: FlowContext): string | undefined {
  const wanted = fold(text).trim();
  return [...base.topics].find(([id, { name }]) =>
    [id, ...Object.values(name)].some((each) => fold(each) === wanted),
  )?.[0];
}

function topicShown(value: string, { base }: FlowContext): Arg {
  const topic = base.topics.get(value);
  return topic ? { labels: topic.name } : { said: said('broadcast-followed', { id: { words: value.slice(7) } }) };
}

/** Whom it is for: the subscribers of a topic, or those who got an earlier announcement. */
export const topic: Step = {
  id: 'topic',
  words: /\b(topic|chu de)\b|主题|主題|テーマ|주제/,
  schema: z.string(),
  stands: (value, base) => base.topics.has(wordOf(value)) || followed(wordOf(value)) !== undefined,
  ask: () => [block('line', 'broadcast-ask-topic')],
  choices: ({ base }) =>
    [...base.topics].map(([id, { name }]) => ({
      id,
      label: said('announced-record', { name: { labels: name } }),
      value: id,
    })),
  read(text, context) {
    const value = topicNamed(text, context);
    if (value) return { kind: 'value', value };
    return asksSomething(text) ? { kind: 'other' } : { kind: 'refused', why: block('note', 'broadcast-help-topic') };
  },
  help: block('note', 'broadcast-help-topic'),
  shown: (value, context) => topicShown(wordOf(value), context),
};

const languageArg = (language: Language): Arg => ({ said: said(`language-${language}`) });

/** The readers' languages it is for; all when it is skipped. */
export const readers: Step = {
  id: 'languages',
  schema: z.array(Language).min(1),
  extra: true,
  optional: true,
  ask: () => [block('line', 'broadcast-ask-languages')],
  choices: () =>
    languages.map((language) => ({ id: language, label: said(`language-${language}`), value: [language] })),
  read(text) {
    const named = text.split(/[\s,;+&]+/).map((word) => languageOfTag(word));
    const value = languages.filter((language) => named.includes(language));
    return value.length ? { kind: 'value', value } : { kind: 'refused', why: block('note', 'broadcast-ask-languages') };
  },
  help: block('note', 'broadcast-ask-languages'),
  shown: (value) => ({
    list: languages.filter((each) => Array.isArray(value) && value.includes(each)).map(languageArg),
  }),
};

function longerThan(
  words: string,
  most: number,
  say: 'broadcast-too-long' | 'broadcast-too-long-under',
): StepRead | undefined {
  const args = { by: { number: words.length - most }, most: { number: most } };
  return words.length > most ? { kind: 'refused', why: block('note', say, args) } : undefined;
}

/** A text is kept as it is written, unless it is too long; one without a letter or digit is confirmed first. */
function readText(text: string, _context: FlowContext, { file }: Answers): StepRead {
  const words = text.trim();
  const tooLong = longerThan(words, file ? mostUnderFile : mostCharacters, 'broadcast-too-long');
  if (tooLong) return tooLong;
  if (!words) return { kind: 'refused', why: block('note', 'broadcast-text-wanted') };
  return /[\p{L}\p{N}]/u.test(words)
    ? { kind: 'value', value: words }
    : { kind: 'doubtful', value: words, why: block('note', 'broadcast-only-signs') };
}

const Text = z.strictObject({ in: Language, text: z.string().min(1).max(mostCharacters) });

/** The first text with the language it is in; undefined before it was written. */
export const firstText = (value: unknown): z.infer<typeof Text> | undefined => Text.safeParse(value).data;

function readFirst(words: string, context: FlowContext, answers: Answers): StepRead {
  const read = readText(words, context, answers);
  return 'value' in read ? { ...read, value: { in: context.language, text: wordOf(read.value) } } : read;
}

/** The text in the officer's own language; other languages follow from the summary. */
export const text: Step = {
  id: 'text',
  words: /\b(text|words|wording|message|noi dung|loi)\b|文本|内容|正文|本文|文面|내용|본문/,
  schema: Text,
  prose: true,
  ask: ({ language }) => [block('line', 'broadcast-ask-text', { language: languageArg(language) })],
  read: readFirst,
  help: block('note', 'broadcast-text-wanted'),
  shown: (value) => ({ words: firstText(value)?.text ?? '' }),
};

const textIn = (language: Language): Step => ({
  id: `text-${language}`,
  schema: z.string().min(1).max(mostCharacters),
  prose: true,
  extra: true,
  optional: true,
  applies: (answers) => firstText(answers.text)?.in !== language,
  ask: () => [block('line', 'broadcast-ask-text', { language: languageArg(language) })],
  read: readText,
  help: block('note', 'broadcast-text-wanted'),
  shown: (value) => ({ words: wordOf(value) }),
});

export const otherTexts: readonly Step[] = languages.map(textIn);

/** The longest text that there is so far. */
const longest = (answers: Answers): string =>
  [firstText(answers.text)?.text ?? '', ...languages.map((language) => wordOf(answers[`text-${language}`]))].toSorted(
    (a, b) => b.length - a.length,
  )[0] ?? '';

/** A picture or document that stands above the text; Telegram has it from the officer's message. */
export const file: Step = {
  id: 'file',
  schema: SentFile,
  extra: true,
  optional: true,
  ask: () => [block('line', 'broadcast-ask-file')],
  read: () => ({ kind: 'refused', why: block('note', 'broadcast-ask-file') }),
  readFile({ id, name, picture }, answers): StepRead {
    const value = { is: picture ? ('picture' as const) : ('document' as const), id, ...(name ? { name } : {}) };
    return longerThan(longest(answers), mostUnderFile, 'broadcast-too-long-under') ?? { kind: 'value', value };
  },
  help: block('note', 'broadcast-ask-file'),
  shown: (value) => fileShown(SentFile.safeParse(value).data),
};

const fileShown = (sent: SentFile | undefined): Arg =>
  sent?.is === 'document' && sent.name ? { words: sent.name } : { said: said('broadcast-picture') };

/** A link, or a record whose card a button opens. */
export const more: Step = {
  id: 'more',
  schema: z.union([z.strictObject({ link: z.url() }), z.strictObject({ record: z.string() })]),
  extra: true,
  optional: true,
  ask: () => [block('line', 'broadcast-ask-more')],
  read(words, { read }): StepRead {
    const link = words.trim();
    if (/^https?:\/\/\S+$/i.test(link) && URL.canParse(link) && link.length <= 300)
      return { kind: 'value', value: { link } };
    const { named, titled } = read(words);
    const [found] = [...named, ...titled];
    return found
      ? { kind: 'value', value: { record: found.ref } }
      : { kind: 'refused', why: block('note', 'broadcast-help-more') };
  },
  help: block('note', 'broadcast-help-more'),
  shown(value, { base }) {
    const { link, record } = (value ?? {}) as { link?: string; record?: string };
    const names = record === undefined ? undefined : base.records.get(record as never)?.names;
    return names ? { names } : { words: link ?? '' };
  },
};
