import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** Longer than a poll, shorter than most routers remember an idle connection. */
const idleMs = 50_000;

/**
 * Connections are kept, since a new one costs two round trips, but not for ever: one that a router on the way has
 * forgotten would swallow the next message.
 */
export function keptConnections(apiRoot: string): { compress: true; agent: HttpAgent } {
  const Agent = apiRoot.startsWith('https:') ? HttpsAgent : HttpAgent;
  return { compress: true, agent: new Agent({ keepAlive: true, timeout: idleMs }) };
}
