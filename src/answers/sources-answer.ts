import { type Answer, type Arg, block, choice } from '../domain/answer.ts';
import { type FieldId, type KnowledgeBase, recordOf } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import { sourceArg, sourceOf } from './cite.ts';
import { nested } from './said.ts';

/** Every source id that a value holds, however deep, in the order of its first use. */
function sourceIds(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'source' || key === 'also' || key === 'sources' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => sourceIds(item, key));
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([name, item]) => sourceIds(item, name));
  return [];
}

function sourceLine(base: KnowledgeBase, id: string): Arg {
  const { kind, url, published } = sourceOf(base, id);
  const named = nested('source-line', { kind: nested(`source-${kind}`), source: sourceArg(base, { source: id }) });
  const dated = published ? nested('with-part', { value: named, part: { asOf: published } }) : named;
  return url ? nested('with-link', { value: dated, link: { link: url, href: url } }) : dated;
}

/** Where the figures of a record, or of one of its fields, come from. */
export function sourcesAnswer(base: KnowledgeBase, ref: RecordRef, field?: FieldId): Answer {
  const record = recordOf(base, ref);
  const held = field ? (record as Readonly<Record<string, unknown>>)[field] : record;
  const ids = [...new Set(sourceIds(field ? { [field]: held, np: record.notPublished?.[field] } : held))];
  const lines = ids.map((id) => block('item', 'item', { value: sourceLine(base, id) }));
  const title = block('title', 'sources-of', { name: { names: record.names } });
  return {
    kind: 'answer',
    records: [ref],
    blocks: [title, ...(lines.length ? lines : [block('line', 'no-sources')])],
    choices: [
      [choice({ do: 'record', record: ref }, 'button-card'), choice({ do: 'menu', page: 'start' }, 'button-menu')],
    ],
  };
}
