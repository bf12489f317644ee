import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** Longer than a poll, shorter than most routers remember an idle connection. */
const idleMs = 50_000;

/** How requests go out to an address: with the module of its scheme, over connections that are kept. */
export type Connections = { readonly agent: HttpAgent; readonly request: typeof httpRequest };

/**
 * Connections are kept, since a new one costs two round trips, but not for ever: one that a router on the way has
 * forgotten would swallow the next message.
 */
export function keptConnections(apiRoot: string): Connections {
  const kept = { keepAlive: true, timeout: idleMs };
  if (apiRoot.startsWith('https:')) return { agent: new HttpsAgent(kept), request: httpsRequest };
  return { agent: new HttpAgent(kept), request: httpRequest };
}
