import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const debian = '/usr/lib/postgresql';
const programs = ['initdb', 'postgres', 'pg_dump', 'pg_restore'];

/** The folder of a PostgreSQL that is installed here with its tools, the newest if there are several; undefined without one. */
export function installedPostgres(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => programs.every((program) => existsSync(join(folder, program))));
}

/** PostgreSQL from npm has no pg_dump, and one that is installed dumps no newer server: these want both from the system. */
const wantsDump = ['test/storage/postgres/dumped.test.ts'];

/** The tests that cannot run here; whoever leaves them out says so. */
export const leftOut = (): readonly string[] => (installedPostgres() ? [] : wantsDump);
