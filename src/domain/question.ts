import type { FieldId } from './knowledge-base.ts';
import type { Language } from './language.ts';
import type { Place } from './records/place.ts';
import type { RecordRef } from './refs.ts';

/** Why nothing is answered: outside the remit, another province or country, a person's data, an order to the bot, advice, or simply not understood. */
export type OutsideReason = 'scope' | 'elsewhere' | 'personal' | 'orders' | 'advice' | 'forecast' | 'not-understood';

/** What small talk is about. */
export type TalkTopic = 'greeting' | 'thanks' | 'farewell' | 'help' | 'who';

/** Where a distance ends: at a place, or at any place of a sort ("the port"). */
export type DistanceEnd = { readonly place: RecordRef } | { readonly type: Place['type'] };

/** What a person asks, in the terms of the knowledge base and without a word of the wording that asked it. */
export type Question =
  /** One or more fields of one or more records; `to` narrows distances to places or sorts of place. */
  | {
      readonly kind: 'fields';
      readonly records: readonly RecordRef[];
      readonly fields: readonly FieldId[];
      readonly to: readonly DistanceEnd[];
    }
  /** A whole record; a fact or a frequent question is always asked for whole. */
  | { readonly kind: 'record'; readonly record: RecordRef; readonly beside: readonly RecordRef[] }
  /** Several records fit: which of them? `missing` is a name that none of them bears. */
  | {
      readonly kind: 'which';
      readonly candidates: readonly RecordRef[];
      readonly fields: readonly FieldId[];
      readonly missing?: string;
    }
  /** A field without a record: of which record? */
  | { readonly kind: 'of-which'; readonly fields: readonly FieldId[] }
  | { readonly kind: 'talk'; readonly topic: TalkTopic }
  | { readonly kind: 'outside'; readonly reason: OutsideReason; readonly near: readonly RecordRef[] };

/** A question with the language it was asked in and how sure the understanding is, from 0 to 1. */
export type Understood = { readonly question: Question; readonly language: Language; readonly confidence: number };
