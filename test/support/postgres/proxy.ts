import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be made to swallow everything, as a network that fails does. */
export type Proxy = {
  readonly port: number;
  /** From now on nothing comes through, and no connection is closed; new ones are taken and never answered. */
  swallow(): void;
  /** Nothing comes through on the connections of now, which nobody closes; new ones work. */
  leaveHalfOpen(): void;
  /** Everything comes through again; connections from before have broken off. */
  open(): void;
  close(): Promise<void>;
};

/** Opens a proxy to a port of this machine. */
export async function openProxy(to: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let halfOpen = new WeakSet<Socket>();
  let swallowing = false;

  function join(one: Socket, other: Socket): void {
    one.on('data', (chunk: Buffer) => swallowing || halfOpen.has(one) || other.write(chunk));
    one.on('error', () => other.destroy());
    one.on('close', () => {
      sockets.delete(one);
      if (!swallowing) other.destroy();
    });
    sockets.add(one);
  }

  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    join(client, upstream);
    join(upstream, client);
  });
  const breakAll = () => sockets.forEach((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    swallow: () => void (swallowing = true),
    leaveHalfOpen: () => void (halfOpen = new WeakSet(sockets)),
    open() {
      breakAll();
      swallowing = false;
    },
    async close() {
      breakAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
