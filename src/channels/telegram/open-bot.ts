import { Bot } from 'grammy';
import { keptConnections } from './connections.ts';
import { type Metrics, noMetrics } from '../../domain/metrics.ts';
import { countedCalls } from './counted-calls.ts';
import { createJsonCalls } from './json-calls.ts';

/** Longer than a poll (30 s), so that a dead connection does not hold a chat for grammY's 500 s. */
const callWithinSeconds = 60;

/** A bot with connections of its own; it calls nothing by itself. */
export function openBot(token: string, apiRoot: string, metrics: Metrics = noMetrics): Bot {
  const connections = keptConnections(apiRoot, callWithinSeconds * 1000);
  const client = { apiRoot, timeoutSeconds: callWithinSeconds };
  const bot = new Bot(token, { client });
  bot.api.config.use(createJsonCalls({ apiRoot, token, connections }));
  if (metrics !== noMetrics) bot.api.config.use(countedCalls(metrics));
  return bot;
}
