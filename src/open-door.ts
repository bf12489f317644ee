import type { Assistant, Knowing } from './assistant/assistant.ts';
import { createInline } from './assistant/inline.ts';
import { keepingPace } from './assistant/keeping-pace.ts';
import { createNotSavedWords, createSorry } from './assistant/sorry.ts';
import type { Log } from './channels/log.ts';
import type { Sorry } from './channels/sorry.ts';
import { createTelegramDoor } from './channels/telegram/bot.ts';
import type { Webhook } from './channels/telegram/webhook.ts';
import type { InputKind } from './channels/terminal/input-kind.ts';
import { systemLanguage } from './channels/terminal/system-language.ts';
import { createTerminalDoor } from './channels/terminal/terminal.ts';
import type { Settings } from './config.ts';
import type { Courier } from './domain/courier.ts';
import type { Inbox } from './domain/inbox.ts';
import type { Metrics } from './domain/metrics.ts';
import type { SharedSending } from './domain/shared-sending.ts';
import type { OutgoingMessage, Store } from './domain/store.ts';
import { type FetchFile, FileGone } from './domain/received-file.ts';
import { ownersOf } from './duties.ts';
import { openDrawing } from './open-drawing.ts';
import type { Pace } from './open-sender.ts';
import type { OpenStore } from './open-store.ts';
import type { Catalogues } from './wording/catalogue.ts';

/** What a channel needs of the service. */
export type DoorParts = {
  readonly settings: Settings;
  readonly assistant: Assistant;
  readonly knowing: () => Knowing;
  readonly store: Store;
  readonly inbox?: Inbox | undefined;
  readonly shared?: SharedSending | undefined;
  readonly mayAsk?: OpenStore['mayAsk'] | undefined;
  readonly catalogues: Catalogues;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly pace: Pace;
};

/** A channel that is open: `over` is kept when it has come to its end, and rejects when it cannot go on. */
export type Door = {
  start(): Promise<void>;
  stop(): Promise<void>;
  push(messages: readonly OutgoingMessage[]): void;
  /** The way of what is sent to many, where the channel has one. */
  readonly courier?: Courier;
  readonly fetchFile: FetchFile;
  tend(): void;
  readonly over: Promise<void>;
  healthy(): boolean;
  ready(): boolean;
  readonly webhook?: Webhook | undefined;
};

/** Faults inside turns are counted where a person is told of one. */
function counted(sorry: Sorry, metrics: Metrics): Sorry {
  return (turn, reference) => {
    metrics.refused('fault');
    return sorry(turn, reference);
  };
}

function telegram(
  { settings, assistant, knowing, store, inbox, shared, mayAsk, catalogues, log, metrics, pace }: DoorParts,
  token: string,
): Door {
  const drawing = openDrawing({ base: () => knowing().base, log });
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = settings;
  const door = createTelegramDoor({
    token,
    apiRoot: settings.TELEGRAM_API_ROOT,
    assistant: keepingPace(assistant, { store, catalogues, metrics }),
    store,
    inbox,
    log,
    sorry: counted(createSorry({ store, catalogues }), metrics),
    notSaved: createNotSavedWords({ store, catalogues }),
    owners: ownersOf(settings),
    inline: createInline(knowing, catalogues),
    room: pace.room,
    shared,
    mayAsk,
    paid: pace.paid,
    metrics,
    ...(url && secret ? { webhook: { url, secret } } : {}),
    describe: (command, language) => catalogues[language].format(`command-${command}`),
    draw: drawing.draw,
  });
  const start = () => door.start().then(drawing.warmLater);
  return { ...door, start, over: door.failed, stop: () => door.stop().then(drawing.close) };
}

function terminal({ assistant, store, catalogues, log }: DoorParts, interactive: boolean): Door {
  const language = systemLanguage(process.env);
  const say = (id: string): string => catalogues[store.person('terminal:here')?.language ?? language].format(id);
  const door = createTerminalDoor({
    assistant,
    store,
    input: process.stdin,
    output: process.stdout,
    language,
    interactive,
    words: { hello: say('terminal-hello'), bye: say('terminal-bye') },
    sorry: createSorry({ store, catalogues }),
    log,
  });
  const fetchFile: FetchFile = async () => {
    throw new FileGone();
  };
  return { ...door, fetchFile, ready: door.healthy, over: door.ended };
}

/** Opens the channel: Telegram where there is a token, otherwise the terminal. */
export function openDoor(parts: DoorParts, input: InputKind): Door {
  const token = parts.settings.BOT_TOKEN;
  return token ? telegram(parts, token) : terminal(parts, input === 'terminal' && process.stdout.isTTY);
}
