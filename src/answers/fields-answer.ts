import { type Answer, type Arg, type Block, block, gap } from '../domain/answer.ts';
import { type FieldId, fieldRule, type KnowledgeBase, type KnownRecord, recordOf } from '../domain/knowledge-base.ts';
import type { DistanceEnd, Question } from '../domain/question.ts';
import { fieldBlocks } from './field-blocks.ts';
import { notPublishedBlocks } from './not-published.ts';
import { nested } from './said.ts';
import { recordChoices, underField } from './choices.ts';
import { withheldAnswer } from './withheld-answer.ts';

type Asked = Extract<Question, { kind: 'fields' }>;

/** Fields that say part of the same thing: shown where the one asked for is not published. */
const kin: Partial<Record<FieldId, readonly FieldId[]>> = {
  availableLand: ['occupancy', 'industrialLand'],
  occupancy: ['availableLand'],
  phone: ['address', 'website'],
  address: ['location', 'phone', 'website'],
  website: ['phone'],
  waterSupply: ['waterPrice'],
  waterPrice: ['waterSupply'],
  wastewater: ['wastewaterPrice'],
  wastewaterPrice: ['wastewater'],
  factoryRent: ['readyBuilt'],
  readyBuilt: ['factoryRent'],
  status: ['state', 'progress'],
  state: ['status', 'progress'],
  size: ['area', 'length', 'capacity'],
  founded: ['decision'],
  groundbreaking: ['schedule', 'progress'],
  opened: ['state', 'schedule', 'start'],
  schedule: ['progress', 'groundbreaking', 'start'],
  validity: ['remarks'],
};

function placeArg(base: KnowledgeBase, to: readonly DistanceEnd[]): Arg | undefined {
  const places = to.flatMap((end) =>
    'place' in end ? [{ names: recordOf(base, end.place).names }] : [nested(`place-${end.type}`)],
  );
  return places.length ? { list: places } : undefined;
}

/** A promise of former times is told beside the days by today's law, never alone. */
function withHistory(record: KnownRecord, fields: readonly FieldId[]): FieldId[] {
  const asked = fields.filter((field) => fieldRule(record.kind, field));
  if (record.kind !== 'procedure' || !asked.some((field) => field === 'days' || field === 'formerPromise'))
    return asked;
  const rest = asked.filter((field) => field !== 'days' && field !== 'formerPromise');
  const both: FieldId[] = asked[0] === 'formerPromise' ? ['formerPromise', 'days'] : ['days', 'formerPromise'];
  return [...both.filter((field) => asked.includes(field) || field in record), ...rest];
}

/** Fields that one word asks for together: the published one of them is told first. */
const twins: Partial<Record<FieldId, FieldId>> = { fdiTarget: 'domesticTarget' };

/** Fields of several sentences stand after those of a line each, so that none is cut off. */
function shortFirst(record: KnownRecord, fields: readonly FieldId[]): FieldId[] {
  const isLong = (field: FieldId) => {
    const entries = (record as Readonly<Record<string, unknown>>)[field];
    return fieldRule(record.kind, field)?.shape === 'statements' && Array.isArray(entries) && entries.length > 2;
  };
  return [...fields.filter((field) => !isLong(field)), ...fields.filter(isLong)];
}

function publishedFirst(record: KnownRecord, fields: readonly FieldId[]): FieldId[] {
  const later = (field: FieldId) =>
    !(field in record) && fields.some((other) => other === twins[field] && other in record);
  return [...fields.filter((field) => !later(field)), ...fields.filter(later)];
}

/** What is known of one field, or that it is not published with what comes nearest. */
function askedBlocks(base: KnowledgeBase, record: KnownRecord, field: FieldId, { to, fields }: Asked): Block[] {
  const alone = fields.length === 1;
  const known = fieldBlocks(base, record, field, to);
  if (known.length) return known;
  const near = (alone ? (kin[field] ?? []) : []).flatMap((other) => fieldBlocks(base, record, other).slice(0, 2));
  return [...notPublishedBlocks(base, record, field, field === 'distances' ? placeArg(base, to) : undefined), ...near];
}

/** Answers for one or more fields of one or more records: the figure first, with unit, date and source. */
export function fieldsAnswer(base: KnowledgeBase, question: Asked): Answer {
  const { records: refs } = question;
  const records = refs.map((ref) => recordOf(base, ref));
  const blocks = records.flatMap((record, i) => {
    const lines = shortFirst(record, publishedFirst(record, withHistory(record, question.fields))).flatMap((field) =>
      askedBlocks(base, record, field, question),
    );
    return [...(i ? [gap] : []), block('title', 'record-name', { name: { names: record.names } }), ...lines];
  });
  const [first] = records;
  const [field] = question.fields;
  if (first?.askOfficer && records.length === 1) return withheldAnswer(first);
  if (!first || !field) throw new Error('a question about fields names a record and a field');
  // A cut answer on several things goes on as the whole first record; the others have buttons of their own.
  const single = records.length === 1 && question.fields.length === 1;
  return {
    kind: 'answer',
    records: refs,
    blocks,
    more: single ? { do: 'more', record: first.ref, field } : { do: 'more', record: first.ref },
    choices: records.length > 1 ? recordChoices(base, refs, field) : underField(first, field),
  };
}
