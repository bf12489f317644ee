import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { type Assistant, createAssistant, type Knowing } from './assistant/assistant.ts';
import { createInline } from './assistant/inline.ts';
import { keepingPace } from './assistant/keeping-pace.ts';
import { createNotSavedWords, createSorry } from './assistant/sorry.ts';
import { faultPlace } from './channels/fault-place.ts';
import type { Log } from './channels/log.ts';
import { createTelegramDoor } from './channels/telegram/bot.ts';
import { type InputKind, inputKind, NobodyThere } from './channels/terminal/input-kind.ts';
import { systemLanguage } from './channels/terminal/system-language.ts';
import { createTerminalDoor } from './channels/terminal/terminal.ts';
import type { Settings } from './config.ts';
import type { Courier } from './domain/courier.ts';
import type { Inbox } from './domain/inbox.ts';
import type { OutgoingMessage, Store } from './domain/store.ts';
import { type FetchFile, FileGone } from './domain/received-file.ts';
import { beginDuties, ownersOf } from './duties.ts';
import { exitCodeOf } from './exit-code.ts';
import { createPublishing, type Publishing } from './knowledge/publishing.ts';
import { createReloading, type Reloading } from './knowledge/reloading.ts';
import { openLog } from './open-log.ts';
import { openPacing, type Pace } from './open-sender.ts';
import { type OpenStore, openStore, type Serving } from './open-store.ts';
import { serviceSettings } from './operator/environment.ts';
import { createHeartbeat, type Heartbeat } from './operator/heartbeat.ts';
import { type LateKnowing, loadKnowing } from './operator/knowing.ts';
import { createDrawing } from './pictures/drawing.ts';
import { type Catalogues, readCatalogues } from './wording/catalogue.ts';

const leaveWithinMs = 10_000;
const followEveryMs = 2000;

type Parts = {
  settings: Settings;
  assistant: Assistant;
  knowing: () => Knowing;
  store: Store;
  inbox?: Inbox;
  catalogues: Catalogues;
  log: Log;
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
};

function telegram({ settings, assistant, knowing, store, inbox, catalogues, log, pace }: Parts, token: string): Door {
  const drawing = createDrawing();
  const door = createTelegramDoor({
    token,
    apiRoot: settings.TELEGRAM_API_ROOT,
    assistant: keepingPace(assistant, { store, catalogues }),
    store,
    inbox,
    log,
    sorry: createSorry({ store, catalogues }),
    notSaved: createNotSavedWords({ store, catalogues }),
    owners: ownersOf(settings),
    inline: createInline(knowing, catalogues),
    room: pace.room,
    paid: pace.paid,
    describe: (command, language) => catalogues[language].format(`command-${command}`),
    draw: drawing.draw,
  });
  return { ...door, over: door.failed, stop: () => door.stop().then(drawing.close) };
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
  return { ...door, fetchFile, over: door.ended };
}

/** At a terminal the log would stand between the answers: it goes to stderr, and only when a level is asked for. */
function logOf({ BOT_TOKEN: token, LOG_LEVEL: level }: Settings) {
  if (token) return openLog({ level, token, to: 1 });
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
    return createReloading(loadKnowing, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** People are heard before the understanding is built: it takes half a second, and whoever writes earlier waits so long. */
const buildSoon = ({ current }: Reloading<LateKnowing>): void =>
  void setImmediate(() => current().understanding.build());

/** Lets what was edited in the chat come into force, until it is told to stop. */
function followEdits(publishing: Publishing, log: Log): () => void {
  const fault = (error: unknown) => log.error(faultPlace(error), 'what was edited could not come into force');
  const following = setInterval(() => void publishing.follow().catch(fault), followEveryMs).unref();
  return () => clearInterval(following);
}

async function start(): Promise<void> {
  const settings = serviceSettings();
  const input = inputKind(0);
  if (!settings.BOT_TOKEN && input === 'none') throw new NobodyThere();
  const log = logOf(settings);
  const opened = await openStore(settings, log);
  const { store, inbox } = opened;
  const folders = { shipped: settings.KNOWLEDGE_DIR, later: join(settings.DATA_DIR, 'knowledge') };
  const reload = () => {
    const faults = knowledge.reload();
    buildSoon(knowledge);
    return faults;
  };
  const publishing = createPublishing({ store, folders, reload });
  const knowledge = await readKnowledge(opened, publishing, log);
  const catalogues = readCatalogues();
  const assistant = createAssistant({ knowing: knowledge.current, store, catalogues, owners: ownersOf(settings) });
  const pace = openPacing(settings);
  const parts = { settings, assistant, knowing: knowledge.current, store, inbox, catalogues, log, pace };
  const door = openDoor(parts, input);
  const serving = opened.serve((desk, maySend) => beginDuties({ ...parts, door }, desk, maySend), door.push);
  const stopEdits = followEdits(publishing, log);
  // A terminal that is closed sends SIGHUP, too: there it means to leave.
  const reloads = Boolean(settings.BOT_TOKEN) || input === 'pipe';
  if (reloads) process.on('SIGHUP', () => void reload());
  const healthy = () => serving.waits() || door.healthy();
  const heartbeat = createHeartbeat({ folder: settings.DATA_DIR, healthy, log });
  await run({ door, opened, serving, heartbeat, log, stopEdits, begun: () => buildSoon(knowledge) }, reloads);
}

type Running = {
  readonly door: Door;
  readonly opened: OpenStore;
  readonly serving: Serving;
  readonly heartbeat: Heartbeat;
  readonly log: Log;
  readonly stopEdits: () => void;
  /** Told when people are heard. */
  readonly begun: () => void;
};

/** Runs until the door is closed from inside or a signal comes; then stops in order. */
async function run(running: Running, reloads: boolean): Promise<void> {
  const { door, opened, serving, heartbeat, log, stopEdits, begun } = running;
  let leaving = false;
  let failure: unknown;
  const grace = closeWithGrace(
    { delay: leaveWithinMs, logger: false, skip: ['beforeExit', ...(reloads ? (['SIGHUP'] as const) : [])] },
    async ({ err, signal }) => {
      leaving = true;
      if (err) {
        const place = faultPlace(err);
        log.error(place, 'leaving: a fault that nobody caught');
        console.error(`leaving: a fault that nobody caught (${place.fault})`);
      } else log.info({ signal }, 'leaving');
      stopEdits();
      await Promise.all([serving.stop(), door.stop()]);
      await opened.close();
      await heartbeat.stop();
      if (failure) process.exit(exitCodeOf(failure));
    },
  );
  const open = async () => {
    if (serving.waits()) heartbeat.start();
    await serving.chosen;
    await door.start();
    serving.heard();
    begun();
    heartbeat.start();
  };
  await Promise.race([Promise.all([open(), door.over]), serving.replaced]).catch((error: unknown) => {
    failure = error;
    tellFault(error);
  });
  if (!leaving) grace.close();
}

/** A fault of the service as its operator sees it: what is wrong, without a stack trace. */
function tellFault(error: unknown): void {
  console.error(error instanceof Error ? error.message : 'an unknown fault');
}

start().catch((error: unknown) => {
  tellFault(error);
  process.exitCode = exitCodeOf(error);
});
