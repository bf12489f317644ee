import type { Database } from './database.ts';
import type { Following } from './following.ts';
import type { Outbox } from './outbox.ts';
import type { Replica } from './replica.ts';

/** What a store in PostgreSQL works with. */
export type PostgresParts = {
  readonly database: Database;
  /** For what takes long, such as large commits. */
  readonly patient: Database;
  readonly replica: Replica;
  readonly following: Following;
  readonly outbox: Outbox;
  /** The process that sends all messages now, if one does: while something is sent to many, so that all keep one rate. */
  readonly sendsAll: () => string | undefined;
  readonly close: () => Promise<void>;
};
