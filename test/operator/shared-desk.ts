import { execFile } from 'node:child_process';
import { afterEach } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import { silentLog } from '../../src/storage/log.ts';
import { openPostgres, type PostgresStore } from '../../src/storage/postgres/open-postgres.ts';
import { dataFolder } from '../chats/service.ts';
import { noon } from '../storage/commits.ts';

/** Opens a store as a process has it; what was opened in a test is closed after it. */
export function useProcesses() {
  const opened: PostgresStore[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ close }) => close()));
  });
  return async (url: string): Promise<PostgresStore> => {
    const postgres = await openPostgres({ url, log: silentLog });
    opened.push(postgres);
    return postgres;
  };
}

/** How a command ended, and all that it said. */
type Ended = { readonly code: number | null; readonly said: string };

/** Runs a shell command of the operator, as it is shipped, on a database. */
export function command(url: string, name: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, BOT_TOKEN: '', DATA_DIR: dataFolder(), DATABASE_URL: url };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [`dist/operator/${name}.js`, ...args], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, said: stdout + stderr }),
    );
  });
}

/** An edit of the knowledge that is in force. */
export const edit: Edit = {
  file: 'parks/do-son.yaml',
  of: 'park/do-son',
  set: { phone: '0225 000 111' },
  is: '0225 000 111',
  state: 'in-force',
  by: 'k1',
  at: noon,
};
