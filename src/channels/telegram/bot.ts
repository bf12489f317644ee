import { Bot, type Context, type NextFunction } from 'grammy';
import type { Assistant } from '../../assistant/assistant.ts';
import { noteAway } from '../../assistant/standing.ts';
import type { Courier } from '../../domain/courier.ts';
import { noteUndelivered } from '../../assistant/undelivered.ts';
import type { Inbox } from '../../domain/inbox.ts';
import type { Metrics } from '../../domain/metrics.ts';
import type { FetchFile } from '../../domain/received-file.ts';
import type { SharedSending } from '../../domain/shared-sending.ts';
import type { OutgoingMessage, Store } from '../../domain/store.ts';
import type { Log } from '../log.ts';
import { type Sorry, sayingSorry } from '../sorry.ts';
import { within } from '../within.ts';
import { answerPress } from './answer-press.ts';
import { answersFirst, type Room } from './answers-first.ts';
import { faultCode } from './api-faults.ts';
import { addressOf } from './chat-address.ts';
import { createCommandMenus, type Describe } from './command-menu.ts';
import { createCourier } from './courier.ts';
import { createFetchFile } from './fetch-file.ts';
import { createGateway } from './gateway.ts';
import { createHoldBack, type HoldBack } from './hold-back.ts';
import { createInTurn } from '../../domain/in-turn.ts';
import type { InlineDeps } from './inline-query.ts';
import { createNotKept, type NotKeptWords } from './not-kept.ts';
import type { Intake } from './intake.ts';
import { openBot } from './open-bot.ts';
import { createPause } from './pause.ts';
import { createPolling, type Polling } from './polling.ts';
import { createPollingIntake } from './polling-intake.ts';
import type { Draw } from './photo.ts';
import { createReach, gatewayPause, type Reach } from './reach.ts';
import { createRush } from './rush.ts';
import { callsOf } from './sent.ts';
import { pollingRefused, type PollingRefused } from './refused.ts';
import { takeAlone, takeUpdate, type TakingParts } from './taking.ts';
import { createWebhookIntake } from './webhook-intake.ts';
import type { WebhookAddress } from './webhook-registration.ts';
import type { Webhook } from './webhook.ts';

export type TelegramDoorDeps = {
  readonly token: string;
  readonly apiRoot: string;
  readonly assistant: Assistant;
  readonly store: Store;
  /** Where the updates of a rush lie while they are taken; without it the next poll waits for them. */
  readonly inbox?: Inbox;
  readonly log: Log;
  readonly sorry: Sorry;
  readonly notSaved: NotKeptWords;
  /** The chats of the owners, who are told when nothing can be kept. */
  readonly owners: readonly string[];
  readonly describe: Describe;
  readonly inline: InlineDeps['inline'];
  /** Draws pictures; without it people get their words. */
  readonly draw?: Draw;
  /** Lets answers out beside announcements; without it they go out at once. */
  readonly room?: Room;
  /** Other processes of this bot; without it there are none. */
  readonly shared?: SharedSending | undefined;
  /** Whether this process may poll now, or go on after a conflict with another; without it no other ever does. */
  readonly mayAsk?: ((afterConflict?: boolean) => Promise<boolean>) | undefined;
  /** Whether announcements are paid for. */
  readonly paid?: boolean;
  /** Where Telegram delivers updates; without it they are polled. */
  readonly webhook?: WebhookAddress;
  readonly metrics?: Metrics;
  readonly now?: () => Date;
};

/** The assistant's door to Telegram. */
export type TelegramDoor = {
  /** Kept when polling has begun or the webhook is set; a network that is down is waited for. */
  start(): Promise<void>;
  /** Lets the running turn and its messages go out, for 8 s at most. */
  stop(): Promise<void>;
  /** Takes committed messages that no update led to. */
  push(messages: readonly OutgoingMessage[]): void;
  /** The way of what is sent to many. */
  readonly courier: Courier;
  /** Fetches a file that a person sent. */
  readonly fetchFile: FetchFile;
  /** Rejects when Telegram will not have this bot, at the start or later; it is never kept. */
  readonly failed: Promise<never>;
  /** Does what is due every few seconds: the menus of those whose role has changed. */
  tend(): void;
  /** True while people are heard: a poll, or a look at the webhook, has succeeded within the last 90 s. */
  healthy(): boolean;
  /** True while updates are taken. */
  ready(): boolean;
  /** What takes the updates that Telegram delivers, when it does. */
  readonly webhook: Webhook | undefined;
};

const stopWithinMs = 8000;

type Parts = TelegramDoorDeps &
  TakingParts & { readonly holdBack: HoldBack; readonly polling: Polling; readonly reach: Reach };

/** The order of middleware: 1 what must not be handled now passes, 2 a press is answered, 3 the turn is taken. */
function wire(bot: Bot, parts: Parts): void {
  if (parts.room) bot.api.config.use(answersFirst(parts.room, addressOf));
  bot.api.config.use(parts.reach.transformer, parts.polling.transformer);
  const take = parts.webhook ? takeAlone : takeUpdate;
  if (!parts.webhook) bot.use(parts.holdBack.middleware);
  bot.use((ctx: Context, next: NextFunction) => {
    answerPress(parts, ctx);
    return next();
  });
  bot.use((ctx: Context) => take(parts, ctx));
}

/** Creates the door; it opens with `start()`. */
export function createTelegramDoor(deps: TelegramDoorDeps): TelegramDoor {
  const { token, apiRoot, store, log } = deps;
  const root = apiRoot.replace(/\/+$/, '');
  const open = () => openBot(token, root, deps.metrics);
  const bot = open();
  const pause = createPause(deps.shared);
  const reach = createReach(pause, log);
  // Announcements wait for no room, as they themselves leave it, and messages wait before it is asked whose they are.
  const { api } = open();
  api.config.use(reach.transformer);
  const calls = callsOf(api);
  const courier = createCourier({ api, pause: gatewayPause(pause, reach), log, paid: deps.paid ?? false });
  const now = deps.now ?? (() => new Date());
  const gateway = createGateway({
    ...calls,
    draw: deps.draw,
    blocked: (chat) => noteAway(store, chat, now().toISOString()),
    undelivered: (message, delivery) => noteUndelivered(store, message, delivery, now().toISOString()),
    botName: () => (bot.isInited() ? bot.botInfo.username : undefined),
    store,
    metrics: deps.metrics,
    room: deps.room,
    pause: gatewayPause(pause, reach),
    log,
  });
  const holdBack = createHoldBack((update, error) =>
    log.error({ update, ...faultCode(error) }, 'an update could not be handled'),
  );
  const polling = createPolling({ holdBack, rush: createRush(deps.inbox, log), pause, mayPoll: deps.mayAsk });
  const say = (chat: number, text: string) => bot.api.sendMessage(chat, text);
  const notKept = createNotKept({ say, words: deps.notSaved, owners: deps.owners, log });
  const assistant = sayingSorry(deps.assistant, deps.sorry, log);
  const menus = createCommandMenus({ ...deps, api: bot.api });
  const parts = {
    ...deps,
    menus,
    assistant,
    pause,
    gateway,
    holdBack,
    polling,
    reach,
    notKept,
    act: calls.act,
    inTurn: createInTurn(),
  };
  let stopping = false;
  let fail = (_reason: PollingRefused): void => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => undefined);
  wire(bot, parts);
  const hooked = deps.webhook && createWebhookIntake(bot, { ...deps, ...deps.webhook, api: bot.api, pause });
  const intake: Intake = hooked ?? createPollingIntake(bot, parts);

  function noteEnd(error: unknown): void {
    if (stopping) return;
    const refused = pollingRefused(error);
    log.error({ code: refused.code }, refused.message);
    fail(refused);
  }

  return {
    failed,
    push: gateway.push,
    courier,
    fetchFile: createFetchFile({ api: bot.api, token, apiRoot: root }),
    tend() {
      if (reach.alive() && !stopping) void menus.follow();
      if (!stopping) intake.tend();
    },
    healthy: reach.alive,
    ready: () => !stopping && intake.ready(),
    webhook: hooked?.webhook,
    start() {
      gateway.start();
      const { begun, ended } = intake.begin(() => void menus.setPublic().then(menus.follow));
      ended.catch(noteEnd);
      return Promise.race([begun.catch(() => failed), failed]);
    },
    async stop() {
      stopping = true;
      const until = performance.now() + stopWithinMs;
      const left = (): number => Math.max(0, until - performance.now());
      await intake.stop(left());
      await Promise.all([within(left(), intake.confirm()), gateway.stop(left())]);
    },
  };
}
