import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { faultPlace } from './channels/fault-place.ts';
import type { Log } from './channels/log.ts';
import type { Webhook } from './channels/telegram/webhook.ts';
import { within } from './channels/within.ts';
import type { PortAddress } from './config.ts';
import type { Metrics } from './domain/metrics.ts';

export type PortDeps = {
  readonly address: PortAddress;
  readonly metrics: Metrics & { text(): Promise<{ readonly type: string; readonly text: string }> };
  /** What keeps the service from being ready; nothing when it is. */
  readonly notReady: () => Promise<readonly string[]>;
  /** Where Telegram delivers, and what takes it. */
  readonly hook?: { readonly path: string; readonly webhook: Webhook };
  readonly log: Log;
};

/** The service as it is asked over HTTP. */
export type OpenPort = { readonly port: number; close(): Promise<void> };

/** More than any update has. */
const mostBytes = 1024 * 1024;
/** Longer than balancers and Telegram keep a connection that rests, so that none is closed under their next request. */
const restMs = 75_000;
const requestWithinMs = 30_000;
/** For so long those who are being answered are waited for at the end. */
const lastAnswersMs = 500;
const secretHeader = 'X-Telegram-Bot-Api-Secret-Token';

type Asked = Hono<{ Bindings: HttpBindings }>;

const again = (seconds: number) => ({ 'retry-after': String(seconds) });

function responseOf(receipt: Awaited<ReturnType<Webhook['receive']>>): Response {
  const headers = receipt.status === 503 ? again(receipt.retryAfter) : undefined;
  return new Response(undefined, { status: receipt.status, headers });
}

/** The body of a request; undefined when it is too large. Hono's own way of reading it takes far more processor time. */
function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > mostBytes) return resolve(undefined);
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= mostBytes) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

/** Lets Telegram in to its path: who has not the secret is refused before anything else is looked at. */
function addHook(app: Asked, path: string, webhook: Webhook, metrics: Metrics): void {
  app.post(path, async (c) => {
    const refusal = webhook.refusal(c.req.header(secretHeader));
    if (refusal) return responseOf(refusal);
    const body = await bodyOf(c.env.incoming);
    if (body !== undefined) return responseOf(await webhook.receive(body));
    metrics.refused('too-large');
    // What follows on this connection is the rest of that body.
    return new Response(undefined, { status: 413, headers: { connection: 'close' } });
  });
}

/** The routes: whether it runs, whether it is ready, what it has counted, and the webhook. */
async function routesOf({ metrics, notReady, hook, log }: PortDeps): Promise<Asked> {
  const { Hono } = await import('hono');
  const app: Asked = new Hono();
  app.get('/live', (c) => c.json({ live: true }));
  app.get('/ready', async (c) => {
    const without = await notReady();
    return without.length ? c.json({ ready: false, without }, 503, again(1)) : c.json({ ready: true });
  });
  app.get('/metrics', async (c) => {
    const { type, text } = await metrics.text();
    return c.body(text, 200, { 'content-type': type });
  });
  if (hook) addHook(app, hook.path, hook.webhook, metrics);
  app.notFound(() => {
    metrics.refused('unknown-path');
    return new Response(undefined, { status: 404 });
  });
  // Left to itself Hono would write the whole error to stderr.
  app.onError((error) => {
    log.warn(faultPlace(error), 'a request met a fault');
    return responseOf({ status: 503, retryAfter: 1 });
  });
  return app;
}

function listening(server: Server, { host, port }: PortAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Opens the port over Hono, which is loaded only now; fails when the port is taken. */
export async function openPort(deps: PortDeps): Promise<OpenPort> {
  const [{ createServer }, { getRequestListener }] = await Promise.all([
    import('node:http'),
    import('@hono/node-server'),
  ]);
  const app = await routesOf(deps);
  const answer = getRequestListener(app.fetch);
  const server = createServer(
    { keepAliveTimeout: restMs, requestTimeout: requestWithinMs },
    (request, response) => void answer(request, response),
  );
  const port = await listening(server, deps.address);
  return {
    port,
    async close() {
      const closed = new Promise((resolve) => void server.close(resolve));
      server.closeIdleConnections();
      await within(lastAnswersMs, closed);
      server.closeAllConnections();
    },
  };
}
