import type { Conversation } from '../domain/conversation.ts';
import { type FieldId, fieldRule } from '../domain/knowledge-base.ts';
import { kindOf, type RecordRef } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import { type Decision, outside } from './decision.ts';
import { surelyNamed } from './name-index.ts';
import type { Reading } from './reading.ts';

type Offered = NonNullable<Conversation['offered']>;

/** Words that only lead to what is picked, and words for a thing of which there are several. */
const leads = '(?:(?:and|or|ok|no|so|then|what about|how about|show me|i mean|i meant|con|the con|vay con|xem) )*';
const vietnamese = '(?:cai|khu|kcn|khu cong nghiep|du an|thu tuc|phuong an)';

/** A place in a list: counted from its beginning, or from its end when negative; with its words in Latin letters and others. */
type PlaceWords = { readonly at: number; readonly en: string; readonly vi: string; readonly eastern: string };

const east = (chinese: string, korean: string): string =>
  `第${chinese}(?:个|家|项|座)|^(?:那|还有)?第${chinese}呢?$|${chinese}(?:番目|つ目)|${korean}`;

const places: readonly PlaceWords[] = [
  { at: 0, en: 'first|1st', vi: 'thu nhat|dau tien|thu 1', eastern: `${east('[一1]', '첫번째|첫째')}|^最初の?$` },
  { at: 1, en: 'second|2nd', vi: 'thu hai|thu nhi|thu 2', eastern: east('[二2]', '두번째|둘째') },
  { at: 2, en: 'third|3rd', vi: 'thu ba|thu 3', eastern: east('[三3]', '세번째|셋째') },
  { at: 3, en: 'fourth|4th', vi: 'thu tu|thu 4', eastern: east('[四4]', '네번째|넷째') },
  { at: 4, en: 'fifth|5th', vi: 'thu nam|thu 5', eastern: east('[五5]', '다섯번째') },
  { at: 5, en: 'sixth|6th', vi: 'thu sau|thu 6', eastern: east('[六6]', '여섯번째') },
  { at: -1, en: 'last', vi: 'cuoi cung|cuoi', eastern: '最后一个|最后那个|^最後の?$|最後のもの|마지막' },
];

const latin = ({ en, vi }: PlaceWords): RegExp =>
  new RegExp(
    `^${leads}(?:the )?(?:${en})(?: one)?$|\\b(?:${en}) (?:one|of them|of those|of these)\\b|` +
      `\\bthe (?:${en})(?:$| s\\b| (?:park|project|zone|procedure)$)|` +
      `\\b${vietnamese} (?:${vi})\\b|^${leads}(?:${vi})(?: thi sao)?$`,
  );

const picks = places.map((place) => ({
  at: place.at,
  apart: latin(place),
  together: new RegExp(place.eastern),
}));

const alone = new RegExp(`^${leads}(?:the )?(?:${places.map(({ en }) => en).join('|')}|other)(?: one)?$`);

const otherApart = new RegExp(
  `^${leads}(?:the )?other(?: one| park)?$|\\bthe other one\\b|\\b${vietnamese} (?:kia|con lai)\\b`,
);
const otherTogether = /另外?[一那]个|もう一つ|もうひとつ|もう一方|다른하나|다른것|다른곳|나머지/;

/** A number alone, or behind a word for it. */
const numberAlone = /^(?:phase|giai doan|so|number|no|option|khu)? ?(\d)$/;

/** One by its own number ("Trang Due 3"), or by its place. */
function numbered(number: string, { records }: Offered): RecordRef | undefined {
  const own = records.filter((ref) => ref.endsWith(`-${number}`));
  return own.length === 1 ? own[0] : records[Number(number) - 1];
}

const saysOther = ({ tokens }: Reading): boolean => {
  const texts = tokens.map(({ text }) => text);
  return otherApart.test(texts.join(' ')) || otherTogether.test(texts.join(''));
};

/** All that was offered but what was spoken of last. */
function othersOf({ records }: Offered, last: Conversation): readonly RecordRef[] {
  const others = records.filter((ref) => ref !== last.records[0]);
  return records.length - others.length === 1 ? others : [];
}

/** The one of what was offered that a text means by its place. */
function placed(reading: Reading, offered: Offered, last: Conversation): RecordRef | undefined {
  const texts = reading.tokens.map(({ text }) => text);
  const [apart, together] = [texts.join(' '), texts.join('')];
  const number = offered.open && numberAlone.exec(apart)?.[1];
  if (number) return numbered(number, offered);
  if (saysOther(reading)) {
    const [other, ...more] = othersOf(offered, last);
    return more.length ? undefined : other;
  }
  const place = picks.find((each) => each.apart.test(apart) || each.together.test(together));
  return place && offered.records.at(place.at);
}

/** The only one offered that a text names, while it is asked which is meant. */
function namedAgain({ question }: Decision, { records, open }: Offered): RecordRef | undefined {
  return open && question.kind === 'record' && !question.beside.length && records.includes(question.record)
    ? question.record
    : undefined;
}

/** Whether a text surely names something, so that a place in it is of something else. */
const names = ({ named }: Reading): boolean => named.some(({ coverage }) => coverage >= surelyNamed);

/** Whether a text is nothing but a place ("the second one"): without anything to pick it says nothing. */
function placeAlone({ tokens }: Reading): boolean {
  const apart = tokens.map(({ text }) => text).join(' ');
  return alone.test(apart);
}

/** "The second one", "and the other?", "phase 3": one of what was last offered, listed or spoken of together. */
export function pickedOf(reading: Reading, decision: Decision, last: Conversation): Decision | undefined {
  const { offered } = last;
  const again = offered && namedAgain(decision, offered);
  const record = again ?? (offered && !names(reading) ? placed(reading, offered, last) : undefined);
  const others = offered && !record && saysOther(reading) ? othersOf(offered, last) : [];
  if (others.length > 1) return { question: { kind: 'which', candidates: others, fields: last.fields }, confidence: 1 };
  if (!offered || !record)
    return placeAlone(reading) ? { question: outside('not-understood'), confidence: 0 } : undefined;
  const asked = askedFields(reading, kindOf(record));
  const before: readonly FieldId[] = offered.open ? offered.fields : last.fields;
  const fields = (asked.length ? asked : before).filter((field) => fieldRule(kindOf(record), field));
  const question = fields.length
    ? { kind: 'fields' as const, records: [record], fields, to: [] }
    : { kind: 'record' as const, record, beside: [] };
  return { question, confidence: 1 };
}
