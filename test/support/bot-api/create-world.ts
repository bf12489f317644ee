import { createChats } from './chats.ts';
import { createCommands } from './commands.ts';
import { createDeliveries, type DeliveryOptions } from './deliveries.ts';
import { createFiles } from './files.ts';
import { createPolls, type Polls } from './polls.ts';
import { createQueries } from './queries.ts';
import type { Signal } from './signal.ts';
import { createUpdates } from './updates.ts';
import type { World } from './world.ts';

export type WorldOptions = {
  token: string;
  now: () => number;
  username?: string;
  name?: string;
  firstUpdateId?: number;
  callbackLifetimeMs?: number;
  deliveries?: DeliveryOptions;
};

/** Creates a world with a bot, and nobody who writes to it yet. */
export function createWorld(options: WorldOptions, signal: Signal): World {
  const { token, now, username = 'haidang_test_bot', name = 'Haidang' } = options;
  const updates = createUpdates(options.firstUpdateId ?? 100_000, {
    confirmed: () => signal.notify(),
    arrived() {
      polls.wake();
      world.deliveries.look();
      signal.notify();
    },
  });
  const polls: Polls = createPolls(updates);
  const world: World = {
    bot: { id: Number(token.split(':')[0]), is_bot: true, first_name: name, username },
    now,
    updates,
    polls,
    chats: createChats(),
    queries: createQueries(now, options.callbackLifetimeMs ?? 60_000),
    files: createFiles(),
    commands: createCommands(),
    profile: new Map(),
    webhook: { url: '' },
    deliveries: createDeliveries({ ...options.deliveries, updates, webhook: () => world.webhook }),
  };
  return world;
}
