import { checkBotApi } from './bot-api.ts';
import { type Finding, warning } from './finding.ts';
import { checkKnowledge } from './knowledge.ts';
import { checkDataFolder, checkNode, checkZone } from './machine.ts';
import { checkHeartbeat, checkLock } from './running.ts';
import { checkSettings } from './settings.ts';
import { checkStore } from './store.ts';

/** Nothing of PostgreSQL is loaded for whoever keeps files. */
async function checkShared(url: string, now: () => Date): Promise<Finding[]> {
  return (await import('./postgres.ts')).checkPostgres(url, now);
}

/** All that can be wrong with an installation, looked at without changing anything. */
export async function examine(
  environment: Readonly<Record<string, string | undefined>>,
  now: () => Date,
): Promise<Finding[]> {
  const zone = environment.TZ || Intl.DateTimeFormat().resolvedOptions().timeZone;
  const machine = [checkNode(process.versions.node), checkZone(now(), zone)];
  const { settings, finding } = checkSettings(environment);
  if (!settings) return [...machine, finding, warning('others', 'the other checks need usable settings')];
  const {
    DATA_DIR: folder,
    TELEGRAM_API_ROOT: root,
    BOT_TOKEN: token,
    WEBHOOK_URL: webhook,
    DATABASE_URL: url,
  } = settings;
  return [
    ...machine,
    finding,
    checkKnowledge(settings, now()),
    ...(await checkDataFolder(folder)),
    ...(url ? await checkShared(url, now) : [await checkStore(folder)]),
    await checkLock(folder),
    checkHeartbeat(folder, now()),
    ...(await checkBotApi({ root, token, webhook }, now)),
  ];
}
