import type { Unit } from './entries.ts';
import type { FieldId } from './knowledge-base.ts';
import type { Language } from './language.ts';
import type { Place } from './records/place.ts';
import type { RecordRef } from './refs.ts';

/**
 * Why nothing is answered: outside the remit, another province or country, a person's data, an order to the bot, advice,
 * a day that no calendar has, or simply not understood.
 */
export type OutsideReason =
  | 'scope'
  | 'elsewhere'
  | 'personal'
  | 'orders'
  | 'advice'
  | 'forecast'
  | 'no-such-day'
  | 'not-understood';

/** What small talk is about. */
export type TalkTopic = 'greeting' | 'thanks' | 'farewell' | 'help' | 'who' | 'complaint';

/** Where a distance ends: at a place, or at any place of a sort ("the port"). */
export type DistanceEnd = { readonly place: RecordRef } | { readonly type: Place['type'] };

/** A range that a number is asked to lie in; `above` and `below` exclude their ends. */
export type Bounds = {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
};

/** What a record of a list must fulfil. A record whose field is not published neither fulfils nor fails it. */
export type Filter =
  /** The field holds one of the coded terms (a status, a country, an industry); an industry list says `multi-sector` for all. */
  | { readonly by: 'term'; readonly field: FieldId; readonly terms: readonly string[] }
  /** The field's company belongs to a group, such as `company:kinh-bac`. */
  | { readonly by: 'company'; readonly field: FieldId; readonly company: string }
  /** The field names somebody whose name holds these words, such as a tenant. */
  | { readonly by: 'name'; readonly field: FieldId; readonly name: string }
  /** The figure that stands lies within bounds in a unit; `to` narrows distances, `period` yearly figures. */
  | {
      readonly by: 'amount';
      readonly field: FieldId;
      readonly bounds: Bounds;
      readonly unit: Unit;
      readonly to: readonly DistanceEnd[];
      readonly period?: string;
    }
  /** The date lies in a span of days, months or years, both ends included: `2025`, `2026-01-15`. */
  | { readonly by: 'date'; readonly field: FieldId; readonly from?: string; readonly until?: string }
  | { readonly by: 'side'; readonly side: 'east' | 'west' }
  /** The field points to the record: parks of a zone, projects of a park. */
  | { readonly by: 'link'; readonly field: FieldId; readonly record: RecordRef }
  /** The field is published at all. */
  | { readonly by: 'published'; readonly field: FieldId };

/** The figure a list is sorted by, and from which end. */
export type Order = { readonly field: FieldId; readonly first: 'most' | 'least'; readonly to: readonly DistanceEnd[] };

/** Records of a kind that fulfil all filters: as a list, as a count, only the first one, or whether there are any. */
export type ListQuestion = {
  readonly kind: 'list';
  readonly of: 'park' | 'zone' | 'procedure' | 'project';
  /** Only these come into question, such as parks that were named; all of the kind when empty. */
  readonly among: readonly RecordRef[];
  readonly filters: readonly Filter[];
  /** Left out: records that fulfil any of these filters, and these records ("not in Cat Hai", "except VSIP"). */
  readonly except?: { readonly filters: readonly Filter[]; readonly records: readonly RecordRef[] };
  readonly order?: Order;
  /** Figures to be shown of each record, which neither filter nor sort the list. */
  readonly show?: readonly FieldId[];
  readonly as: 'list' | 'count' | 'first' | 'any';
};

/** Two to four records side by side, over the fields asked for or over those that tell records of the kind apart. */
export type CompareQuestion = {
  readonly kind: 'compare';
  readonly records: readonly RecordRef[];
  readonly fields: readonly FieldId[];
  readonly to: readonly DistanceEnd[];
};

/** A day of filing, or one by which something is to be had. Days are YYYY-MM-DD. */
export type DayCounted = { readonly day: string; readonly counts: 'from-filing' | 'back-from-due' };

/** When a procedure is due if filed on a day, or by when to file to have it by a day. */
export type DeadlineQuestion = DayCounted & { readonly kind: 'deadline'; readonly procedure: RecordRef };

/** Whether authorities work on a day, or when the days off of an occasion (of calendar.yaml) are in a year. */
export type CalendarQuestion =
  | { readonly kind: 'working-day'; readonly day: string }
  | { readonly kind: 'days-off'; readonly occasion?: string; readonly year: number };

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
  | {
      readonly kind: 'record';
      readonly record: RecordRef;
      readonly beside: readonly RecordRef[];
      /** The lines of a fact in the order in which the question asks for them; as the record has them without. */
      readonly lines?: readonly number[];
    }
  /** Several records fit: which of them? `missing` is a name that none of them bears; `due` is asked of the procedure that is chosen. */
  | {
      readonly kind: 'which';
      readonly candidates: readonly RecordRef[];
      readonly fields: readonly FieldId[];
      readonly missing?: string;
      readonly due?: DayCounted;
    }
  /** A field without a record: of which record? */
  | { readonly kind: 'of-which'; readonly fields: readonly FieldId[] }
  | ListQuestion
  | CompareQuestion
  | DeadlineQuestion
  | CalendarQuestion
  /** Where what was said of a record comes from. */
  | { readonly kind: 'sources'; readonly record: RecordRef; readonly field?: FieldId }
  | { readonly kind: 'talk'; readonly topic: TalkTopic }
  | { readonly kind: 'outside'; readonly reason: OutsideReason; readonly near: readonly RecordRef[] };

/** A question with the language it was asked in and how sure the understanding is, from 0 to 1. */
export type Understood = { readonly question: Question; readonly language: Language; readonly confidence: number };
