import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BotApi } from '../../test/support/bot-api/bot-api.ts';
import type { BotUnderTest } from './bots.ts';
import { pinned } from './pinned.ts';

/** A bot that runs; what it has used is known where there is /proc. */
export type BotProcess = {
  /** Processor time so far, in seconds. */
  cpuSeconds(): number | undefined;
  /** Resident memory now, in MB. */
  megabytes(): number | undefined;
  stop(): Promise<void>;
};

const ticksPerSecond = 100;

function readProc(pid: number, file: string): string | undefined {
  return process.platform === 'linux' ? readFileSync(`/proc/${pid}/${file}`, 'utf8') : undefined;
}

/** The 14th and 15th fields of /proc/PID/stat: ticks in the process and in the kernel on its behalf. */
function cpuSeconds(pid: number): number | undefined {
  const fields = readProc(pid, 'stat')?.split(') ')[1]?.split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function megabytes(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readProc(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** Node's own settings of `npm start`, given to every bot. */
const nodeSettings = (): readonly string[] => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
};

const ofHearing = new Set(['getUpdates', 'setWebhook']);

/** Starts a bot, on its own core if nothing else is said; kept when it hears people. taskset becomes the bot, so that the id is the bot's. */
export async function startBot(bot: BotUnderTest, api: BotApi, placed = pinned): Promise<BotProcess> {
  const [command = '', ...args] = placed([process.execPath, ...nodeSettings(), bot.script, ...bot.args]);
  const folder = mkdtempSync(join(tmpdir(), 'haidang-throughput-'));
  const env = { ...process.env, ...bot.settings(api, folder) };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const { pid = 0 } = child;
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  while (!api.calls.some(({ method }) => ofHearing.has(method)) && child.exitCode === null) await sleep(5);
  return {
    cpuSeconds: () => cpuSeconds(pid),
    megabytes: () => megabytes(pid),
    async stop() {
      process.off('exit', kill);
      kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
