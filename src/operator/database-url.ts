import { serviceSettings } from './environment.ts';

/** The address of PostgreSQL as it is set. */
export function databaseUrl(): string {
  const url = serviceSettings().DATABASE_URL;
  if (!url) throw new Error('want DATABASE_URL, such as postgres://user:password@host:5432/database');
  return url;
}
