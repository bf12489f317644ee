import type { Action } from '../domain/action.ts';
import { type Choice, choice } from '../domain/answer.ts';
import type { FieldId, KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { recordOf } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import { underCard } from './handout-choices.ts';

/** A row that bears a record's name. */
export const recordRow = (base: KnowledgeBase, record: RecordRef, action: Action): Choice[] => [
  choice(action, 'button-record', { name: { names: recordOf(base, record).names } }),
];

/** A row a record: its name opens it, or answers the field that was asked for. */
export function recordChoices(base: KnowledgeBase, refs: readonly RecordRef[], field?: FieldId): Choice[][] {
  return refs.map((record) =>
    recordRow(base, record, field ? { do: 'field', record, field } : { do: 'record', record }),
  );
}

/** Under an answer on a field: where it comes from, and all that is known of the record. */
export function underField(record: KnownRecord, field: FieldId): Choice[][] {
  const { ref } = record;
  return [
    [
      choice({ do: 'sources', record: ref, field }, 'button-sources'),
      choice({ do: 'record', record: ref }, 'button-card'),
    ],
  ];
}

/** Under a whole record. */
export function underRecord(record: KnownRecord): Choice[][] {
  return [
    ...underCard(record),
    [
      choice({ do: 'sources', record: record.ref }, 'button-sources'),
      choice({ do: 'menu', page: 'start' }, 'button-menu'),
    ],
  ];
}
