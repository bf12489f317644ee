import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One HTTP request, read whole. */
export type HttpRequest = { url: URL; contentType: string; body: Buffer; aborted: AbortSignal };

/** What to send back; `reset` breaks the connection instead. */
export type HttpReply =
  | { kind: 'send'; status: number; contentType: string; body: string | Buffer }
  | { kind: 'reset' };

/** A server on 127.0.0.1 that can be stopped and started again on the same port. */
export type HttpServer = { start(): Promise<void>; stop(): Promise<void>; port(): number };

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function readRequest(request: IncomingMessage, aborted: AbortSignal): Promise<HttpRequest> {
  const body = await readBody(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  return { url, contentType: request.headers['content-type'] ?? '', body, aborted };
}

function send(response: ServerResponse, reply: HttpReply): void {
  if (reply.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(reply.status, { 'content-type': reply.contentType });
  response.end(reply.body);
}

/** Creates the server; `handle` answers each request and learns from `aborted` when its caller has gone. */
export function createHttpServer(handle: (request: HttpRequest) => Promise<HttpReply>, fixedPort: number): HttpServer {
  let port = fixedPort;
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    readRequest(request, gone.signal)
      .then(handle)
      .then((reply) => send(response, reply))
      .catch(() => response.socket?.destroy());
  });
  return {
    port: () => port,
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          port = (server.address() as AddressInfo).port;
          resolve();
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
