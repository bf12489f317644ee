import { createServer, type Socket } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type Cluster, createCluster } from './cluster.ts';
import { createInstalledCluster } from './installed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the address of the tests' PostgreSQL is told; the first who asks lets it be started. */
    postgresDesk: number;
  }
}

/** Another version than the one from npm can be tried: POSTGRES_BIN=/usr/lib/postgresql/15/bin npx vitest run test/storage */
const create = (bin = process.env.POSTGRES_BIN): Promise<Cluster> =>
  bin ? createInstalledCluster(bin) : createCluster();

/** Starts one PostgreSQL for all tests of a run, when a test first asks for it, and removes it at the end. */
export default async function sharedCluster(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<Cluster> | undefined;
  const started = async (): Promise<Cluster> => {
    const made = await create();
    await made.start();
    return made;
  };
  const tell = async (socket: Socket): Promise<void> => {
    const { port, password } = await (cluster ??= started());
    socket.end(`postgres://postgres:${password}@127.0.0.1:${port}/`);
  };
  const desk = createServer((socket) => {
    socket.on('error', () => undefined);
    tell(socket).catch((error: unknown) => socket.destroy(error as Error));
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const address = desk.address();
  project.provide('postgresDesk', typeof address === 'object' && address ? address.port : 0);
  return async () => {
    desk.close();
    const made = await cluster?.catch(() => undefined);
    await made?.stop();
    await made?.remove();
  };
}
