import closeWithGrace from 'close-with-grace';
import { config as readDotenv } from 'dotenv';
import { type Logger, pino } from 'pino';
import { type Assistant, createAssistant } from './assistant/assistant.ts';
import { createNotSavedWords, createSorry } from './assistant/sorry.ts';
import { faultPlace } from './channels/fault-place.ts';
import { createTelegramDoor } from './channels/telegram/bot.ts';
import { type InputKind, inputKind } from './channels/terminal/input-kind.ts';
import { systemLanguage } from './channels/terminal/system-language.ts';
import { createTerminalDoor } from './channels/terminal/terminal.ts';
import { readSettings, type Settings } from './config.ts';
import type { Store } from './domain/store.ts';
import { createReloading } from './knowledge/reloading.ts';
import { loadKnowing } from './operator/knowing.ts';
import { openFileStore } from './storage/file-store.ts';
import { type Catalogues, readCatalogues } from './wording/catalogue.ts';

const leaveWithinMs = 10_000;

type Parts = { settings: Settings; assistant: Assistant; store: Store; catalogues: Catalogues; log: Logger };

/** The chats of the owners. */
const ownersOf = ({ ADMIN_IDS }: Settings): string[] => ADMIN_IDS.map((id) => `telegram:${id}`);

/** A channel that is open: `over` is kept when it has come to its end, and rejects when it cannot go on. */
type Door = { start(): Promise<void>; stop(): Promise<void>; readonly over: Promise<void> };

function telegram({ settings, assistant, store, catalogues, log }: Parts, token: string): Door {
  const door = createTelegramDoor({
    token,
    apiRoot: settings.TELEGRAM_API_ROOT,
    assistant,
    store,
    log,
    sorry: createSorry({ store, catalogues }),
    notSaved: createNotSavedWords({ store, catalogues }),
    owners: ownersOf(settings),
    describe: (command, language) => catalogues[language].format(`command-${command}`),
  });
  return { ...door, over: door.failed };
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
  return { ...door, over: door.ended };
}

/** At a terminal the log would stand between the answers: it goes to stderr, and only when a level is asked for. */
function openLog(settings: Settings): Logger {
  if (settings.BOT_TOKEN) return pino({ level: settings.LOG_LEVEL }, pino.destination({ dest: 1, sync: true }));
  const level = process.env.LOG_LEVEL?.trim() ? settings.LOG_LEVEL : 'silent';
  return pino({ level }, pino.destination({ dest: 2, sync: true }));
}

function openDoor(parts: Parts, input: InputKind): Door {
  const token = parts.settings.BOT_TOKEN;
  return token ? telegram(parts, token) : terminal(parts, input === 'terminal' && process.stdout.isTTY);
}

async function start(): Promise<void> {
  readDotenv({ quiet: true });
  const settings = readSettings(process.env);
  const input = inputKind(0);
  if (!settings.BOT_TOKEN && input === 'none') {
    throw new Error('there is neither terminal, pipe nor token: set BOT_TOKEN, or start it at a terminal');
  }
  const log = openLog(settings);
  const knowledge = createReloading(loadKnowing, log);
  const store = await openFileStore({ folder: settings.DATA_DIR, log });
  const catalogues = readCatalogues();
  const assistant = createAssistant({ knowing: knowledge.current, store, catalogues, owners: ownersOf(settings) });
  const door = openDoor({ settings, assistant, store, catalogues, log }, input);
  // A terminal that is closed sends SIGHUP, too: there it means to leave.
  const reloads = Boolean(settings.BOT_TOKEN) || input === 'pipe';
  if (reloads) process.on('SIGHUP', knowledge.reload);
  await run(door, store, log, reloads);
}

/** Runs until the door is closed from inside or a signal comes; then stops in order. */
async function run(door: Door, store: Store, log: Logger, reloads: boolean): Promise<void> {
  let leaving = false;
  let failure: unknown;
  const grace = closeWithGrace(
    { delay: leaveWithinMs, logger: false, skip: ['beforeExit', ...(reloads ? (['SIGHUP'] as const) : [])] },
    async ({ err, signal }) => {
      leaving = true;
      if (err) {
        log.error(faultPlace(err), 'leaving: a fault that nobody caught');
        console.error(`leaving: a fault that nobody caught (${err.name})`);
      } else log.info({ signal }, 'leaving');
      await door.stop();
      await store.close();
      if (failure) throw failure;
    },
  );
  await Promise.all([door.start(), door.over]).catch((error: unknown) => {
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
  process.exitCode = 1;
});
