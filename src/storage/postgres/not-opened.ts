import { StoreNewer } from '../store-newer.ts';
import { StoreUnreadable } from '../store-unreadable.ts';
import { asStoreFault } from './database.ts';

/** Thrown when the store cannot be opened, such as when no server answers. It never tells the address, which holds a password. */
export class NotOpened extends Error {
  readonly code: string;
  constructor(cause: unknown) {
    const { code } = asStoreFault(cause) as { code?: unknown };
    const told = typeof code === 'string' ? code : 'unknown';
    super(`the store in PostgreSQL could not be opened (${told}): does the server run, and is DATABASE_URL right?`);
    this.name = 'NotOpened';
    this.code = told;
  }
}

/** Thrown when the tables are older than a command: it leaves bringing them up to date to whoever says so. */
export class TablesOlder extends Error {
  constructor() {
    super('the tables are not there, or not up to date: run npm run migrate, or start the service');
    this.name = 'TablesOlder';
  }
}

const toldAsTheyAre = [TablesOlder, StoreNewer, StoreUnreadable];

/** What keeps a store from being opened, as an operator can use it. */
export const asNotOpened = (error: unknown): unknown =>
  toldAsTheyAre.some((kind) => error instanceof kind) ? error : new NotOpened(error);
