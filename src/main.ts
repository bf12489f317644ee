import { join } from 'node:path';
import { type Assistant, createAssistant, type Knowing } from './assistant/assistant.ts';
import { createInline } from './assistant/inline.ts';
import { keepingPace } from './assistant/keeping-pace.ts';
import { createNotSavedWords, createSorry } from './assistant/sorry.ts';
import { faultPlace } from './channels/fault-place.ts';
import type { Log } from './channels/log.ts';
import type { Sorry } from './channels/sorry.ts';
import { createTelegramDoor } from './channels/telegram/bot.ts';
import type { Webhook } from './channels/telegram/webhook.ts';
import { type InputKind, inputKind, NobodyThere } from './channels/terminal/input-kind.ts';
import { systemLanguage } from './channels/terminal/system-language.ts';
import { createTerminalDoor } from './channels/terminal/terminal.ts';
import type { Settings } from './config.ts';
import type { Courier } from './domain/courier.ts';
import type { Inbox } from './domain/inbox.ts';
import type { Metrics } from './domain/metrics.ts';
import type { SharedSending } from './domain/shared-sending.ts';
import type { OutgoingMessage, Store } from './domain/store.ts';
import { type FetchFile, FileGone } from './domain/received-file.ts';
import { beginDuties, ownersOf } from './duties.ts';
import { exitCodeOf } from './exit-code.ts';
import { createPublishing, type Publishing } from './knowledge/publishing.ts';
import { createReloading, type Reloading } from './knowledge/reloading.ts';
import { openDrawing } from './open-drawing.ts';
import { openLog } from './open-log.ts';
import { openPacing, type Pace } from './open-sender.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { openWatch } from './open-watch.ts';
import { serviceSettings } from './operator/environment.ts';
import { createHeartbeat } from './operator/heartbeat.ts';
import { type LateKnowing, loadBuiltKnowing, loadKnowing } from './operator/knowing.ts';
import { run, tellFault } from './run.ts';
import { type Catalogues, readCatalogues } from './wording/catalogue.ts';

const followEveryMs = 2000;
const buildAfterMs = 50;

type Parts = {
  settings: Settings;
  assistant: Assistant;
  knowing: () => Knowing;
  store: Store;
  inbox?: Inbox | undefined;
  shared?: SharedSending | undefined;
  mayAsk?: OpenStore['mayAsk'] | undefined;
  catalogues: Catalogues;
  log: Log;
  metrics: Metrics;
  pace: Pace;
};

/** A channel that is open: `over` is kept when it has come to its end, and rejects when it cannot go on. */
type Door = {
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
  { settings, assistant, knowing, store, inbox, shared, mayAsk, catalogues, log, metrics, pace }: Parts,
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

function terminal({ assistant, store, catalogues, log }: Parts, interactive: boolean): Door {
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

/** At a terminal the log would stand between the answers: it goes to stderr, and only when a level is asked for. */
function logOf({ BOT_TOKEN: token, WEBHOOK_SECRET: secret, LOG_LEVEL: level }: Settings) {
  if (token) return openLog({ level, token, secret, to: 1 });
  return openLog({ level: process.env.LOG_LEVEL?.trim() ? level : 'silent', token, to: 2 });
}

function openDoor(parts: Parts, input: InputKind): Door {
  const token = parts.settings.BOT_TOKEN;
  return token ? telegram(parts, token) : terminal(parts, input === 'terminal' && process.stdout.isTTY);
}

/** Reads the knowledge with what was edited in the chat; a fault in it stops the start, and the store is let go. */
async function readKnowledge(store: OpenStore, publishing: Publishing, log: Log): Promise<Reloading<LateKnowing>> {
  try {
    publishing.write();
    return createReloading(loadKnowing(), loadBuiltKnowing, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The first poll is on its way before the understanding is built: that takes half a second, and whoever writes earlier waits so long. */
const buildSoon = ({ current }: Reloading<LateKnowing>): void =>
  void setTimeout(() => current().understanding.build(), buildAfterMs).unref();

/** Lets what was edited in the chat come into force, until it is told to stop; what is under way then is given up. */
function followEdits(publishing: Publishing, { stop }: Reloading<LateKnowing>, log: Log): () => Promise<void> {
  const fault = (error: unknown) => log.error(faultPlace(error), 'what was edited could not come into force');
  let last: Promise<void> | undefined;
  const follow = () => {
    last = publishing.follow().catch(fault);
  };
  const following = setInterval(follow, followEveryMs).unref();
  return async () => {
    clearInterval(following);
    stop();
    await last;
  };
}

async function start(): Promise<void> {
  const settings = serviceSettings();
  const input = inputKind(0);
  if (!settings.BOT_TOKEN && input === 'none') throw new NobodyThere();
  const log = logOf(settings);
  const opened = await openStore(settings, log);
  const watch = await openWatch(settings, opened.store, log);
  const { store, metrics } = watch;
  const { inbox, shared, mayAsk } = opened;
  const folders = { shipped: settings.KNOWLEDGE_DIR, later: join(settings.DATA_DIR, 'knowledge') };
  const publishing = createPublishing({
    store,
    folders,
    reload: () => knowledge.reload(),
    change: (write) => knowledge.change(write),
  });
  const knowledge = await readKnowledge(opened, publishing, log);
  const catalogues = readCatalogues();
  const assistant = createAssistant({ knowing: knowledge.current, store, catalogues, owners: ownersOf(settings) });
  const pace = openPacing(settings, shared);
  const ours = { settings, store, inbox, shared, mayAsk, log, metrics, pace };
  const parts = { ...ours, assistant, knowing: knowledge.current, catalogues };
  const door = openDoor(parts, input);
  const serving = opened.serve(
    (desk, maySend) => beginDuties({ ...parts, door }, watch.watched(desk), maySend),
    door.push,
  );
  const stopEdits = followEdits(publishing, knowledge, log);
  // A terminal that is closed sends SIGHUP, too: there it means to leave.
  const reloads = Boolean(settings.BOT_TOKEN) || input === 'pipe';
  if (reloads) process.on('SIGHUP', () => void knowledge.reload());
  const healthy = () => serving.waits() || door.healthy();
  const heartbeat = createHeartbeat({ folder: settings.DATA_DIR, healthy, log });
  // Whoever delivers is not kept waiting while it is built: until the port is open they are refused at once.
  const openPort = () => {
    if (settings.WEBHOOK_URL) knowledge.current().understanding.build();
    return watch.open(door);
  };
  const ready = () => buildSoon(knowledge);
  await run({ door, opened, serving, heartbeat, log, stopEdits, openPort, ready }, reloads);
}

start().catch((error: unknown) => {
  tellFault(error);
  process.exitCode = exitCodeOf(error);
});
