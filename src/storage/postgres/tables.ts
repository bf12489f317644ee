import type { Generated } from 'kysely';

/** A stored value under its store and key, as JSON. It is null for some minutes when it was removed, so that whoever has it in memory sees that. */
type EntryRow = {
  readonly store: string;
  readonly key: string;
  readonly value: string | null;
  /** Whose own it is, where one look at the key or the value tells. */
  readonly owner: string | null;
  /** Whether every process has it in memory. */
  readonly shared: boolean;
  readonly version: string;
  /** The transaction that wrote it: what later ones wrote is what a follower has not seen. */
  readonly tx: string;
  readonly at: Date;
};

type UpdateRow = { readonly update: string; readonly at: Date };

/** A committed message whose sending has not ended. */
type OutboxRow = {
  readonly seq: Generated<string>;
  readonly id: string;
  readonly chat: string;
  readonly message: string;
  /** The process that sends it; none when that has let it go. */
  readonly holder: string | null;
};

/** The one row that names the process that led last. */
type LeadRow = { readonly one: boolean; readonly holder: string };

/** All tables. */
export type Tables = {
  readonly entries: EntryRow;
  readonly updates: UpdateRow;
  readonly outbox: OutboxRow;
  readonly lead: LeadRow;
};
