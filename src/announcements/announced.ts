import { type Answer, type Block, block, type Choice, choice, gap } from '../domain/answer.ts';
import type { Audience, Content } from '../domain/announcement.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { type Language, languages } from '../domain/language.ts';

/** The order in which other languages stand in for one without a text of its own. */
const instead: readonly Language[] = ['en', 'vi', ...languages];

/** The language in which readers of a language get an announcement. */
export function readIn({ texts }: Content, language: Language): Language {
  return [language, ...instead].find((each) => texts[each] !== undefined) ?? language;
}

const textLine = (line: string): Block =>
  line.trim() ? block('line', 'announced-line', { line: { words: line } }) : gap;

/** The button that ends one topic; every announcement carries it. */
const stopButton = ({ topic }: Audience): Choice[] => [
  choice({ do: 'act', verb: 'stop-topic', of: topic }, 'announced-stop'),
];

function recordButton(base: KnowledgeBase, { record: ref }: Content): Choice[] {
  const record = ref && base.records.get(ref);
  if (!record) return [];
  return [choice({ do: 'record', record: record.ref }, 'announced-record', { name: { names: record.names } })];
}

/** An announcement as its readers of a language get it; nothing stands in it that was not in the preview. */
export function announced(base: KnowledgeBase, content: Content, to: Audience, language: Language): Answer {
  const text = content.texts[readIn(content, language)] ?? '';
  const link = content.link
    ? [gap, block('line', 'announced-link', { link: { link: content.link, href: content.link } })]
    : [];
  const rows = [recordButton(base, content), stopButton(to)].filter((row) => row.length);
  const blocks = [...text.split('\n').map(textLine), ...link];
  return { kind: 'answer', records: [], blocks, choices: rows, ...(content.file ? { file: content.file } : {}) };
}
