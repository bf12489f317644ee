import { Bot, type Context, type NextFunction } from 'grammy';
import { ZodError } from 'zod';
import type { Assistant } from '../../assistant/assistant.ts';
import { noteAway } from '../../assistant/standing.ts';
import { takeTurn } from '../../assistant/take-turn.ts';
import type { Courier } from '../../domain/courier.ts';
import { noteUndelivered } from '../../assistant/undelivered.ts';
import type { Inbox } from '../../domain/inbox.ts';
import type { Turn } from '../../domain/turn.ts';
import type { FetchFile } from '../../domain/received-file.ts';
import type { OutgoingMessage, Store } from '../../domain/store.ts';
import type { Log } from '../log.ts';
import { type Sorry, sayingSorry, sorryFor } from '../sorry.ts';
import { within } from '../within.ts';
import { answerPress } from './answer-press.ts';
import { answersFirst, type Room } from './answers-first.ts';
import { faultCode } from './api-faults.ts';
import { typingFor, whileBusy } from './busy.ts';
import { addressOf } from './chat-address.ts';
import { type CommandMenus, createCommandMenus, type Describe } from './command-menu.ts';
import { createCourier } from './courier.ts';
import { createFetchFile } from './fetch-file.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createHoldBack, type HoldBack } from './hold-back.ts';
import { createInTurn, type InTurn } from './in-turn.ts';
import { answerInline, type InlineDeps } from './inline-query.ts';
import { createNotKept, type NotKept, type NotKeptWords } from './not-kept.ts';
import { openBot } from './open-bot.ts';
import { createPause, type Pause } from './pause.ts';
import { createPolling, type Polling } from './polling.ts';
import type { Draw } from './photo.ts';
import { createReach, gatewayPause, type Reach } from './reach.ts';
import { readUpdate } from './read-update.ts';
import { createRush } from './rush.ts';
import { type Calls, callsOf } from './sent.ts';
import { pollingRefused, type PollingRefused } from './refused.ts';

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
  /** Whether announcements are paid for. */
  readonly paid?: boolean;
  readonly now?: () => Date;
};

/** The assistant's door to Telegram. */
export type TelegramDoor = {
  /** Kept when polling has begun; a network that is down is waited for. */
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
  /** True while people are heard: a poll has succeeded within the last 90 s. */
  healthy(): boolean;
};

const stopWithinMs = 8000;

type Parts = TelegramDoorDeps & {
  readonly pause: Pause;
  readonly gateway: Gateway;
  readonly holdBack: HoldBack;
  readonly polling: Polling;
  readonly reach: Reach;
  readonly notKept: NotKept;
  readonly inTurn: InTurn;
  readonly menus: CommandMenus;
  readonly act: Calls['act'];
};

/** Takes an update to its end, behind those of the same chat and person. */
async function takeUpdate(parts: Parts, ctx: Context): Promise<void> {
  if (ctx.inlineQuery) return answerInline({ ...parts, now: parts.now ?? (() => new Date()) }, ctx);
  const turn = readUpdate(ctx.update, { bot: ctx.me, now: parts.now ?? (() => new Date()) });
  if (turn !== 'ignore')
    await parts.inTurn([turn.chat, turn.person], () => keepTurn(parts, turn, ctx.update.update_id));
}

/** A turn that leads to what no store can keep would come again for ever: its person is told of the fault instead. */
function instead({ assistant, store, sorry, log }: Parts, turn: Turn, error: unknown) {
  if (!(error instanceof ZodError)) throw error;
  const outcome = sorryFor(turn, error, sorry, log);
  return takeTurn({ ...assistant, take: () => outcome }, store, turn);
}

/** Takes a turn to its end. One that cannot be kept is not confirmed, and its update comes again. */
async function keepTurn(parts: Parts, turn: Turn, updateId: number): Promise<void> {
  const { assistant, store, gateway, holdBack, notKept, log } = parts;
  if (holdBack.isHeld(updateId)) return holdBack.keep(updateId);
  try {
    const taken = takeTurn(assistant, store, turn).catch((error: unknown) => instead(parts, turn, error));
    gateway.push(await whileBusy(parts, typingFor(turn), taken));
    notKept.over();
  } catch (error) {
    holdBack.keep(updateId);
    notKept.failed(turn);
    log.error({ update: turn.update, ...faultCode(error) }, 'a turn could not be kept; its update will come again');
  }
}

/** The order of middleware: 1 what must not be handled now passes, 2 a press is answered, 3 the turn is taken. */
function wire(bot: Bot, parts: Parts): void {
  if (parts.room) bot.api.config.use(answersFirst(parts.room, addressOf));
  bot.api.config.use(parts.reach.transformer, parts.polling.transformer);
  bot.use(parts.holdBack.middleware);
  bot.use((ctx: Context, next: NextFunction) => {
    answerPress(parts, ctx);
    return next();
  });
  bot.use((ctx: Context) => takeUpdate(parts, ctx));
}

/** Polls until stopped (Bot API, getUpdates); kept once polling has begun. */
function poll(bot: Bot, { log, menus }: Parts): { begun: Promise<void>; ended: Promise<void> } {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = bot.start({
    limit: 100,
    allowed_updates: ['message', 'callback_query', 'inline_query', 'my_chat_member'],
    onStart({ username }) {
      log.info({ username }, 'polling has begun');
      void menus.setPublic().then(menus.follow);
      begin();
    },
  });
  return { begun, ended };
}

/** Creates the door; it opens with `start()`. */
export function createTelegramDoor(deps: TelegramDoorDeps): TelegramDoor {
  const { token, apiRoot, store, log } = deps;
  const root = apiRoot.replace(/\/+$/, '');
  const open = () => openBot(token, root);
  const bot = open();
  const calls = callsOf(bot.api);
  const pause = createPause();
  const reach = createReach(pause, log);
  // Announcements have calls of their own, which do not wait for the room that they themselves leave.
  const { api } = open();
  api.config.use(reach.transformer);
  const courier = createCourier({ api, pause: gatewayPause(pause, reach), log, paid: deps.paid ?? false });
  const now = deps.now ?? (() => new Date());
  const gateway = createGateway({
    ...calls,
    draw: deps.draw,
    blocked: (chat) => noteAway(store, chat, now().toISOString()),
    undelivered: (message, delivery) => noteUndelivered(store, message, delivery, now().toISOString()),
    botName: () => (bot.isInited() ? bot.botInfo.username : undefined),
    store,
    pause: gatewayPause(pause, reach),
    log,
  });
  const holdBack = createHoldBack((update, error) =>
    log.error({ update, ...faultCode(error) }, 'an update could not be handled'),
  );
  const polling = createPolling({ holdBack, rush: createRush(deps.inbox, log), pause });
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
    },
    healthy: reach.alive,
    start() {
      gateway.start();
      const { begun, ended } = poll(bot, parts);
      ended.catch(noteEnd);
      return Promise.race([begun, failed]);
    },
    async stop() {
      stopping = true;
      const until = performance.now() + stopWithinMs;
      const left = (): number => Math.max(0, until - performance.now());
      await within(left(), polling.stop());
      const confirmed = bot
        .stop()
        .catch((error: unknown) => log.warn(faultCode(error), 'the last updates could not be confirmed'));
      await Promise.all([within(left(), confirmed), gateway.stop(left())]);
    },
  };
}
