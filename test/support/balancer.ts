import { connect, createServer, type Socket } from 'node:net';

/** One address before several servers of this machine; who does not answer is passed over. */
export type Balancer = { readonly port: number; close(): Promise<void> };

/** Opens a balancer: each new connection goes to the next server. */
export async function openBalancer(servers: readonly number[]): Promise<Balancer> {
  let next = 0;
  const sockets = new Set<Socket>();

  function lead(client: Socket, left: number): void {
    const to = servers[next++ % servers.length] ?? 0;
    const server = connect(to, '127.0.0.1');
    server.once('connect', () => {
      client.pipe(server).pipe(client);
      client.once('close', () => server.destroy());
      server.once('close', () => client.destroy());
    });
    server.on('error', () => {
      if (server.pending && left > 1) lead(client, left - 1);
      else client.destroy();
    });
  }

  const balancer = createServer((client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.once('close', () => sockets.delete(client));
    lead(client, servers.length);
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
