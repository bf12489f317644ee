import { readSettings, type Settings, SettingsFaulty } from '../../config.ts';
import { type Finding, fault, ok } from './finding.ts';

const lonely =
  'DATABASE_URL wants BOT_TOKEN beside it: set it, or take DATABASE_URL out; a chat at a terminal is kept in files';

/** The settings where they are usable, and what is wrong where they are not: every fault at once. */
export function checkSettings(environment: Readonly<Record<string, string | undefined>>): {
  readonly settings?: Settings;
  readonly finding: Finding;
} {
  try {
    const settings = readSettings(environment);
    if (settings.DATABASE_URL && !settings.BOT_TOKEN) return { settings, finding: fault('settings', lonely) };
    const door = settings.BOT_TOKEN
      ? 'with a token: the Telegram bot'
      : 'without BOT_TOKEN: a chat in the terminal only';
    return { settings, finding: ok('settings', `usable, ${door}`) };
  } catch (error) {
    if (!(error instanceof SettingsFaulty)) throw error;
    return { finding: fault('settings', `${error.message}\ncorrect them in .env; .env.example explains each`) };
  }
}
