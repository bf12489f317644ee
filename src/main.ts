import { createAssistant } from './assistant/assistant.ts';
import type { Log } from './channels/log.ts';
import { type InputKind, inputKind, NobodyThere } from './channels/terminal/input-kind.ts';
import type { Settings } from './config.ts';
import { beginDuties, ownersOf } from './duties.ts';
import { exitCodeOf } from './exit-code.ts';
import { openDoor } from './open-door.ts';
import { openKnowledge } from './open-knowledge.ts';
import { openLog } from './open-log.ts';
import { openPacing } from './open-sender.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { openWatch } from './open-watch.ts';
import { serviceSettings } from './operator/environment.ts';
import { createHeartbeat } from './operator/heartbeat.ts';
import { run, type Running, tellFault } from './run.ts';
import { readCatalogues } from './wording/catalogue.ts';

/** At a terminal the log would stand between the answers: it goes to stderr, and only when a level is asked for. */
function logOf({ BOT_TOKEN: token, WEBHOOK_SECRET: secret, LOG_LEVEL: level }: Settings) {
  if (token) return openLog({ level, token, secret, to: 1 });
  return openLog({ level: process.env.LOG_LEVEL?.trim() ? level : 'silent', token, to: 2 });
}

/** Puts the service together on an open store; nobody is heard yet. */
async function compose(settings: Settings, input: InputKind, opened: OpenStore, log: Log): Promise<Running> {
  const watch = await openWatch(settings, opened.store, log);
  const { store, metrics } = watch;
  const { inbox, shared, mayAsk } = opened;
  const knowledge = openKnowledge(settings, store, log);
  const knowing = knowledge.current;
  const catalogues = readCatalogues();
  const assistant = createAssistant({ knowing, store, catalogues, owners: ownersOf(settings) });
  const pace = openPacing(settings, shared);
  const parts = { settings, assistant, knowing, store, inbox, shared, mayAsk, catalogues, log, metrics, pace };
  const door = openDoor(parts, input);
  const serving = opened.serve(
    (desk, maySend) => beginDuties({ ...parts, door }, watch.watched(desk), maySend),
    door.push,
  );
  // A terminal that is closed sends SIGHUP, too: there it means to leave.
  const reloads = Boolean(settings.BOT_TOKEN) || input === 'pipe';
  if (reloads) process.on('SIGHUP', () => void knowledge.reload());
  const healthy = () => serving.waits() || door.healthy();
  const heartbeat = createHeartbeat({ folder: settings.DATA_DIR, healthy, log });
  // Whoever delivers is not kept waiting while it is built: until the port is open they are refused at once.
  const openPort = () => {
    if (settings.WEBHOOK_URL) knowing().understanding.build();
    return watch.open(door);
  };
  const stopEdits = knowledge.follow();
  return { door, opened, serving, heartbeat, log, reloads, stopEdits, openPort, ready: knowledge.buildSoon };
}

async function start(): Promise<void> {
  const settings = serviceSettings();
  const input = inputKind(0);
  if (!settings.BOT_TOKEN && input === 'none') throw new NobodyThere();
  const log = logOf(settings);
  const opened = await openStore(settings, log);
  const composed = compose(settings, input, opened, log).catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
  await run(await composed);
}

start().catch((error: unknown) => {
  tellFault(error);
  process.exitCode = exitCodeOf(error);
});
