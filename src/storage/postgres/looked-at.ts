import type { TablesStand } from './migrations.ts';

/** The server and the database on it, as the server tells. */
export type ServerLooked = {
  /** Such as `15.14`, and 150014. */
  readonly version: string;
  readonly number: number;
  readonly encoding: string;
  /** Whether it only repeats what another server writes, or is set to write nothing. */
  readonly readsOnly: boolean;
  /** Settings by which a power cut may lose what was told to be kept. */
  readonly forgetful: readonly string[];
  /** How far its clock is ahead of this machine's. */
  readonly aheadMs: number;
};

/** What the role of DATABASE_URL may do. */
export type RoleLooked = {
  readonly name: string;
  readonly mayMake: boolean;
  /** Tables of ours that belong to another role: they cannot be brought up to date, and what was removed is not cleared. */
  readonly ofOthers: readonly string[];
};

/** How many connections there are: `free` for the role of DATABASE_URL, `own` of the processes and this look. */
export type ConnectionsLooked = { readonly most: number; readonly free: number; readonly own: number };

/** A process that is there: its session holds the lock of its name. */
export type ProcessLooked = {
  /** Its number and machine; undefined when it belongs to another role, whose sessions are not shown. */
  readonly name: string | undefined;
  readonly from: string | undefined;
  readonly since: string | undefined;
  /** How long ago it was last seen. */
  readonly seenMs: number | undefined;
  readonly leads: boolean;
};

/** What the tables hold. */
export type HeldLooked = {
  readonly people: number;
  readonly enquiries: number;
  readonly bytes: number;
  /** By the names of the tables. */
  readonly tables: Readonly<Record<string, number>>;
  readonly unsent: number;
  /** When the oldest message was kept, as far as its update is remembered. */
  readonly oldest: string | undefined;
  /** Messages whose update is no longer remembered. */
  readonly forgotten: number;
};

/** A database as an operator wants to see it. */
export type Looked = {
  readonly server: ServerLooked;
  readonly role: RoleLooked;
  /** Undefined while they belong to another role. */
  readonly tables: TablesStand | undefined;
  readonly connections: ConnectionsLooked;
  readonly processes: readonly ProcessLooked[];
  /** Undefined while the tables are not those that this program wants, or belong to another role. */
  readonly held: HeldLooked | undefined;
  /** Why a value that all processes have in memory cannot be read. */
  readonly unreadable: string | undefined;
};
