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
