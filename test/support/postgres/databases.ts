import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';

/** The address of the tests' PostgreSQL, to which the name of a database is added. */
const server = (): Promise<string> => text(connect(inject('postgresDesk'), '127.0.0.1'));

async function run(database: string, statement: string): Promise<void> {
  const client = new Client(`${await server()}${database}`);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Databases for the tests of a file; they are dropped at its end. */
export function useDatabases() {
  const made: string[] = [];
  afterAll(async () => {
    for (const name of made) await run('postgres', `drop database if exists ${name} with (force)`);
  });
  /** An empty one. */
  async function make(): Promise<string> {
    const name = `test_${randomBytes(6).toString('hex')}`;
    await run('postgres', `create database ${name}`);
    made.push(name);
    return addressOf(name);
  }
  const addressOf = async (name: string): Promise<string> => `${await server()}${name}`;
  return {
    make,
    /** The first one as it is. */
    same: () => addressOf(made[0] ?? ''),
    /** The first one again, with its tables emptied: quicker than another. */
    async emptied(): Promise<string> {
      const [name] = made;
      if (!name) return make();
      await run(name, 'truncate entries, updates, outbox, lead, shares, pauses, processes');
      return addressOf(name);
    },
  };
}
