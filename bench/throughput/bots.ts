import { resolve } from 'node:path';
import type { BotApi } from '../../test/support/bot-api/bot-api.ts';

/** A bot to be measured: the script of its process, with arguments and settings. */
export type BotUnderTest = {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  settings(api: Pick<BotApi, 'root' | 'token'>, folder: string): Readonly<Record<string, string>>;
};

function echo(name: string, script: string, args: readonly string[]): BotUnderTest {
  return {
    name,
    script: resolve(import.meta.dirname, script),
    args,
    settings: ({ root, token }) => ({ API_ROOT: root, BOT_TOKEN: token }),
  };
}

/** The whole assistant from its main file, on the knowledge that ships and on an empty folder for data. */
export function assistant(name: string, script: string): BotUnderTest {
  return {
    name,
    script,
    args: [],
    settings: ({ root, token }, folder) => ({
      TELEGRAM_API_ROOT: root,
      BOT_TOKEN: token,
      DATA_DIR: folder,
      ADMIN_IDS: '',
      LOG_LEVEL: '',
    }),
  };
}

const hookRoot = 'http://127.0.0.1:18443';

/** The same, but updates are delivered to it instead of being polled. */
export function hooked(name: string, script: string): BotUnderTest {
  const polling = assistant(name, script);
  const hook = { WEBHOOK_URL: `${hookRoot}/telegram`, WEBHOOK_SECRET: 'bench', PORT: new URL(hookRoot).host };
  return { ...polling, settings: (api, folder) => ({ ...polling.settings(api, folder), ...hook }) };
}

export const plainEcho = echo('grammY echo, `bot.start`', 'echo.js', ['grammy']);
/** Does nothing but poll and echo, so that no bot that polls can be faster far away. */
export const bareLoop = echo('bare loop, keeps nothing', 'bare-loop.js', []);
/** The bots that are not ours. */
export const peers: readonly BotUnderTest[] = [
  plainEcho,
  echo('grammY echo, runner', 'echo.js', ['runner']),
  echo('Telegraf echo', 'echo.js', ['telegraf']),
  bareLoop,
];
