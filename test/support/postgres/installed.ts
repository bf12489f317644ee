import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../free-port.ts';
import type { Cluster } from './cluster.ts';

type User = { readonly uid?: number; readonly gid?: number };

/** PostgreSQL does not run as root: there it is run as the user that its package has made. */
function userOfServer(): User {
  if (process.getuid?.() !== 0) return {};
  const id = (what: string) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

const options = [
  'fsync=off',
  'shared_buffers=64MB',
  'max_connections=300',
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
];
const run = promisify(execFile);
const password = 'for-tests-only';

/** A cluster from installed programs. */
export type InstalledCluster = Cluster & {
  /** A cluster that was never started, as another machine has it: one more of these data. To be made before the first start. */
  another(): Promise<InstalledCluster>;
};

async function answers(port: number): Promise<boolean> {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => undefined);
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

async function clusterIn(folder: string, bin: string, user: User): Promise<InstalledCluster> {
  const port = await freePort();
  const data = join(folder, 'data');
  let server: ChildProcess | undefined;
  return {
    port,
    password,
    async start() {
      const args = ['-D', data, '-p', String(port), ...options.flatMap((option) => ['-c', option])];
      server = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' });
      const started = server;
      process.once('exit', () => started.kill('SIGINT'));
      while (!(await answers(port))) {
        if (server.exitCode !== null) throw new Error(`PostgreSQL of ${bin} has ended with ${server.exitCode}`);
        await sleep(50);
      }
    },
    async stop() {
      const ending = server;
      if (!ending || ending.exitCode !== null) return;
      const over = new Promise((resolve) => void ending.once('exit', resolve));
      ending.kill('SIGINT');
      await over;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
    async another() {
      const next = await newFolder(user);
      await run('cp', ['--archive', data, next]);
      return clusterIn(next, bin, user);
    },
  };
}

async function newFolder({ uid, gid }: User): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'haidang-postgres-'));
  await chmod(folder, 0o755);
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
  return folder;
}

/** Makes a PostgreSQL of installed programs ready, in a temporary folder. What it holds may be lost with the machine. */
export async function createInstalledCluster(bin: string): Promise<InstalledCluster> {
  const user = userOfServer();
  const folder = await newFolder(user);
  const secret = join(folder, 'password');
  await writeFile(secret, password, { mode: 0o644 });
  const args = [
    '-U',
    'postgres',
    `--pwfile=${secret}`,
    '--auth=password',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ];
  await run(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...args], { ...user, cwd: folder });
  return clusterIn(folder, bin, user);
}
