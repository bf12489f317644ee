import { type Answer, type Arg, type Block, block, choice, gap } from '../../domain/answer.ts';
import { deskSettingsKey } from '../../domain/desk-settings.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { Answers, FlowContext } from '../../flows/flow.ts';
import { announced, readIn } from '../announced.ts';
import { type Draft, draftOf, readersOf, versionOf } from './draft.ts';
import { file, topic } from './steps.ts';
import { shownAt } from './when.ts';

const languageArg = (language: Language): Arg => ({ said: { say: `language-${language}`, with: {} } });

/** Whether owners want a second person to approve each announcement. */
export const needsSecond = ({ store }: Pick<FlowContext, 'store'>): boolean =>
  store.get('deskSettings', deskSettingsKey)?.approveAnnouncements === true;

/** Who would get it, and in which language, one line each. */
function readerLines(context: FlowContext, { to, content }: Draft): Block[] {
  const counts = readersOf(context, to);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const lines = languages.flatMap((language) => {
    const count = counts.get(language);
    const read = readIn(content, language);
    const args = { language: languageArg(language), count: { number: count ?? 0 }, read: languageArg(read) };
    if (!count) return [];
    return [block('item', read === language ? 'broadcast-readers' : 'broadcast-readers-fallback', args)];
  });
  return [block('line', 'broadcast-recipients', { count: { number: total } }), ...lines];
}

/** Each text as its readers get it. */
const textLines = ({ base }: FlowContext, { to, content }: Draft): Block[] =>
  languages.flatMap((language) =>
    content.texts[language] === undefined
      ? []
      : [
          gap,
          block('note', 'broadcast-text-in', { language: languageArg(language) }),
          ...announced(base, content, to, language).blocks,
        ],
  );

/** What an officer sees before anything is sent: to whom, when, and the texts as they will be received. */
function previewLines(context: FlowContext, answers: Answers): Block[] {
  const draft = draftOf(context, answers);
  return [
    block('title', 'broadcast-preview', { topic: topic.shown(answers.topic ?? '', context) }),
    ...readerLines(context, draft),
    ...(draft.at ? [block('item', 'broadcast-when', { at: { said: shownAt(draft.at) } })] : []),
    ...(draft.content.file ? [block('item', 'broadcast-file', { name: file.shown(answers.file ?? '', context) })] : []),
    ...(draft.content.record ? [block('item', 'broadcast-button', { name: recordName(context, draft) })] : []),
    ...textLines(context, draft),
    gap,
  ];
}

const recordName = ({ base }: FlowContext, { content }: Draft): Arg => {
  const names = content.record && base.records.get(content.record)?.names;
  return names ? { names } : { words: '' };
};

/** The summary of the guided conversation; its buttons name the draft as it stands. */
export function summary(context: FlowContext, answers: Answers): Answer {
  const of = versionOf(answers);
  const send = needsSecond(context) ? 'broadcast-ask-approval' : answers.when ? 'broadcast-plan' : 'broadcast-send';
  return {
    kind: 'answer',
    records: [],
    blocks: [...previewLines(context, answers), block('line', 'broadcast-not-sent')],
    choices: [
      [choice({ do: 'act', verb: 'broadcast-send', of }, send)],
      [choice({ do: 'act', verb: 'broadcast-preview', of }, 'broadcast-as-received')],
    ],
  };
}
