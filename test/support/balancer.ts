import { connect, createServer, type Socket } from 'node:net';

/** One address before several servers of this machine; who does not answer is passed over. */
export type Balancer = { readonly port: number; close(): Promise<void> };

const busy = 'HTTP/1.1 503';

/**
 * Opens a balancer that does as deploy/several/nginx.conf says: each new connection goes to the next server. What was said to
 * one that breaks off, is silent for so long, or says 503 is said to the next. `led` is told what goes to which server.
 */
export async function openBalancer(
  servers: readonly number[],
  silentMs = 5000,
  led: (chunk: Buffer, server: number) => void = () => undefined,
): Promise<Balancer> {
  let next = 0;
  const sockets = new Set<Socket>();

  function lead(client: Socket, at: number, left = servers.length, said: Buffer[] = []): void {
    const server = connect(servers[at % servers.length] ?? 0, '127.0.0.1');
    let tries = left;
    const write = (chunk: Buffer): void => {
      led(chunk, at % servers.length);
      server.write(chunk);
    };
    const say = (chunk: Buffer): void => {
      said.push(chunk);
      write(chunk);
    };
    server.once('connect', () => {
      said.forEach(write);
      client.on('data', say);
    });
    server.on('data', (chunk: Buffer) => {
      if (said.length && tries > 1 && chunk.toString('latin1', 0, busy.length) === busy) return void server.destroy();
      said.length = 0;
      tries = servers.length;
      client.write(chunk);
    });
    server.setTimeout(silentMs).on('timeout', () => said.length && server.destroy());
    server.on('error', () => undefined);
    const leave = (): void => void server.destroy();
    client.once('close', leave);
    server.once('close', () => {
      client.off('data', say).off('close', leave);
      const isWaiting = said.length > 0 || server.bytesRead === 0;
      if (isWaiting && tries > 1 && !client.destroyed) lead(client, at + 1, tries - 1, said);
      else client.destroy();
    });
  }

  const balancer = createServer((client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.once('close', () => sockets.delete(client));
    lead(client, next++);
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
  const address = balancer.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => balancer.close(resolve));
    },
  };
}
