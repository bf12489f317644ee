import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Engine } from './engine.ts';
import { personKey, personState } from './people.ts';

/** What is used of better-sqlite3. */
type Statement = { run(...values: string[]): unknown };
type Database = {
  pragma(text: string): unknown;
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  transaction<T>(task: (of: T) => void): (of: T) => void;
  close(): void;
};

/** It has a package.json of its own, so that nobody who installs the service compiles it. */
function installed(): (new (file: string) => Database) | undefined {
  try {
    const Sqlite = createRequire(resolve('bench/storage/package.json'))('better-sqlite3') as new (
      file: string,
    ) => Database;
    new Sqlite(':memory:').close(); // its compiled part is looked for only now
    return Sqlite;
  } catch {
    return undefined;
  }
}

/** SQLite with a write-ahead log, each commit waiting for the disk; 100 at once are 100 commits, as they are 100 turns. */
export const sqlite: Engine = {
  name: 'better-sqlite3',
  async open(folder, people) {
    const Sqlite = installed();
    if (!Sqlite) return undefined;
    const db = new Sqlite(join(folder, 'db.sqlite'));
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec('CREATE TABLE people (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID');
    const put = db.prepare('INSERT OR REPLACE INTO people VALUES (?, ?)');
    const change = async (n: number, turn: number) => void put.run(personKey(n), JSON.stringify(personState(turn)));
    db.transaction((count: number) => {
      for (let n = 0; n < count; n++) put.run(personKey(n), JSON.stringify(personState(0)));
    })(people);
    return {
      change,
      async changeMany(some, turn) {
        for (const n of some) await change(n, turn);
      },
      close: async () => db.close(),
    };
  },
};
