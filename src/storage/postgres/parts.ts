import type { StoreLog } from '../log.ts';
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
  /** Whether all that is kept here is what the one that leads does. */
  readonly asLeader: boolean;
  readonly log: StoreLog;
  readonly close: () => Promise<void>;
};
