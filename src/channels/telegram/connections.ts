import type { Pool } from 'undici';
import KeptPool from 'undici/lib/dispatcher/pool.js';

/** Longer than a poll, shorter than most routers remember an idle connection. */
const idleMs = 50_000;

/**
 * Connections to an address. They are kept, since a new one costs two round trips, but not for ever: one that a router on
 * the way has forgotten would swallow the next message. An answer must have begun after `answerWithinMs`.
 */
export function keptConnections(apiRoot: string, answerWithinMs: number): Pool {
  return new KeptPool(new URL(apiRoot).origin, {
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
    headersTimeout: answerWithinMs,
    bodyTimeout: answerWithinMs,
  });
}
