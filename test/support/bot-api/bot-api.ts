import { createCallHandler } from './calls.ts';
import { type ChatView, createChatView } from './chat-view.ts';
import { createWorld } from './create-world.ts';
import type { Delivery, DeliveryOptions } from './deliveries.ts';
import { createFaults, type Faults } from './faults.ts';
import { createFloodClock, type FloodLimits } from './flood-limits.ts';
import { type ChannelChat, createChannel, createGroup, type GroupChat, type GroupOptions } from './groups.ts';
import { createHttpServer } from './http.ts';
import { untilIdle } from './idle.ts';
import type { JsonObject } from './json.ts';
import { meet } from './meet.ts';
import { createPerson, type Person, type PersonOptions } from './people.ts';
import { createRoutes } from './routes.ts';
import { createSignal } from './signal.ts';
import { type Call, createTranscript } from './transcript.ts';

/** How a stand-in differs from the usual one. */
export type BotApiOptions = {
  token?: string;
  username?: string;
  /** The bot's name, as people see it. */
  name?: string;
  /** A fixed port; otherwise a free one, kept over stop() and start(). */
  port?: number;
  /** The clock in milliseconds, for dates, flood limits and the age of callbacks. */
  now?: () => number;
  limits?: FloodLimits;
  /** How long each call takes on its way, at least and at most, or what it is to be for a method. */
  latencyMs?: readonly [number, number] | ((method: string) => number);
  callbackLifetimeMs?: number;
  firstUpdateId?: number;
  /** How updates are delivered to a webhook. */
  deliveries?: DeliveryOptions;
  /** How long next(), waitFor() and the like wait. */
  waitMs?: number;
};

/** A strict stand-in for Telegram's Bot API with people who write to the bot. */
export type BotApi = {
  token: string;
  /** The address to give a bot as its API root. */
  readonly root: string;
  start(): Promise<void>;
  /** Ends every poll and connection; people, messages and updates stay for the next start(). */
  stop(): Promise<void>;
  person(id: number, options?: PersonOptions): Person;
  group(id: number, options?: GroupOptions): GroupChat;
  channel(id: number, options?: Omit<GroupOptions, 'type'>): ChannelChat;
  /** The view on any chat there is. */
  chat(id: number): ChatView;
  /** Puts any update into the queue, with the chat and query it names; without an update_id it gets the next one. */
  push(update: JsonObject): number;
  redeliver(updateId: number): void;
  setNextUpdateId(updateId: number): void;
  /** How many updates the bot has not confirmed. */
  unconfirmed(): number;
  /** Every try at delivering an update to a webhook. */
  deliveries: readonly Delivery[];
  faults: Faults;
  setLimits(limits: FloodLimits | undefined): void;
  /** Every call in order of arrival. */
  calls: readonly Call[];
  callsTo(method: string): Call[];
  /** The calls refused by Telegram's rules, without planned faults, flood limits and polls in conflict. */
  refusals(): Call[];
  /** The first answered call, past or to come, that fits. */
  waitForCall(fits: (call: Call) => boolean, timeoutMs?: number): Promise<Call>;
  /** Resolves when all updates are confirmed and the bot has called nothing but the poll for `quietMs`. */
  idle(options?: { quietMs?: number; timeoutMs?: number }): Promise<void>;
  /** Forgets the calls that are answered and the messages of their chats, so that a long run does not fill the memory. */
  forget(): void;
  /** The last calls, one a line. */
  tail(count?: number): string;
};

function latencyFrom({ latencyMs = [0, 0] }: BotApiOptions): (method: string) => number {
  if (typeof latencyMs === 'function') return latencyMs;
  const [least, most] = latencyMs;
  return () => least + (most - least) * Math.random();
}

/** Creates a stand-in; nothing listens before start(). */
export function createBotApi(options: BotApiOptions = {}): BotApi {
  const { token = '1000000:stand-in-for-telegram-bot-api-token', now = Date.now, waitMs = 15_000 } = options;
  const signal = createSignal();
  const transcript = createTranscript(now);
  const faults = createFaults();
  const floodClock = createFloodClock(now, options.limits);
  const world = createWorld({ ...options, token, now }, signal);
  const explain = (what: string): string => `${what}; the last calls:\n${transcript.tail()}`;
  const deps = { world, transcript, signal, waitMs, explain };
  const handle = createCallHandler({ ...deps, faults, floodClock, latency: latencyFrom(options) });
  const server = createHttpServer(createRoutes(token, world.files, handle), options.port ?? 0);

  return {
    token,
    faults,
    calls: transcript.calls,
    deliveries: world.deliveries.tried,
    async start() {
      await server.start();
      world.deliveries.look();
    },
    get root() {
      if (server.port() === 0) throw new Error('The stand-in Bot API has no address before start()');
      return `http://127.0.0.1:${server.port()}`;
    },
    async stop() {
      signal.close();
      world.deliveries.stop();
      await server.stop();
    },
    person: (id, person = {}) => createPerson(deps, id, person),
    group: (id, group = {}) => createGroup(deps, id, group),
    channel: (id, channel = {}) => createChannel(deps, id, channel),
    chat(id) {
      const chat = world.chats.find(id);
      if (chat === undefined) throw new Error(`There is no chat ${id}`);
      return createChatView(deps, chat);
    },
    push(update) {
      meet(world, update);
      return world.updates.push(update);
    },
    redeliver: (updateId) => world.updates.redeliver(updateId),
    setNextUpdateId: (updateId) => world.updates.setNextUpdateId(updateId),
    unconfirmed: () => world.updates.unconfirmed(),
    setLimits: (limits) => floodClock.set(limits),
    forget() {
      for (const { payload } of transcript.forget()) world.chats.forget(payload);
      world.updates.forget();
    },
    callsTo: (method) => transcript.calls.filter((call) => call.method.toLowerCase() === method.toLowerCase()),
    refusals: () =>
      transcript.calls.filter(({ answer, fault }) => answer?.ok === false && answer.error_code !== 409 && !fault),
    waitForCall(fits, timeoutMs = waitMs) {
      const found = (): Call | undefined => transcript.calls.find((call) => call.answer !== undefined && fits(call));
      return signal.until(found, timeoutMs, () => explain('a fitting call'));
    },
    idle: ({ quietMs = 20, timeoutMs = 15_000 } = {}) =>
      untilIdle({ ...deps, updates: world.updates }, quietMs, timeoutMs),
    tail: (count) => transcript.tail(count),
  };
}
