import type { Arg } from '../domain/answer.ts';
import type { Statement } from '../domain/entries.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Cell } from '../domain/picture.ts';
import { cellOf } from './cells.ts';
import { isUnverified, sourceArg } from './cite.ts';
import type { Subject } from './standing.ts';

function valueOf(entry: unknown, value: Arg | undefined, shape: string | undefined): Arg | undefined {
  return value ?? (shape === 'statements' ? { prose: (entry as Statement).value } : undefined);
}

/** What a record says in a field, with date and source beside it; null where nothing is published. */
export function pictureCell(base: KnowledgeBase, record: KnownRecord, subject: Subject): Cell | null {
  const cell = cellOf(base, record, { subject });
  const value = cell && valueOf(cell.entry, cell.value, fieldRule(record.kind, subject.field)?.shape);
  if (!cell || !value) return null;
  const { entry } = cell;
  return {
    value,
    asOf: entry.asOf,
    source: sourceArg(base, entry),
    ...(isUnverified(base, entry) ? { unofficial: true } : {}),
  };
}
