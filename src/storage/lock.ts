import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAbandoned, LockHolder, type LockSeen, StoreInUse } from './lock-holder.ts';
import type { StoreLog } from './log.ts';
import { runningProcess } from './process-start.ts';

/** The right to write to a data folder. */
export type Lock = {
  /** False once another process has taken it over: nothing may be written any more. */
  held(): boolean;
  release(): Promise<void>;
};

type Code = { readonly code?: string };
const heartbeatMs = 5000;
const settlingMs = 50;
const lockFile = (folder: string): string => join(folder, 'lock');
/** Passes over one kind of fault. */
const unless =
  (code: string) =>
  (error: unknown): undefined => {
    if ((error as Code).code !== code) throw error;
  };
const absent = unless('ENOENT');

/** This process as a holder, from now on. */
function holderHere(): LockHolder {
  const started = runningProcess(process.pid)?.started;
  const since = new Date().toISOString();
  const mark = randomBytes(8).toString('hex');
  return { host: hostname(), pid: process.pid, ...(started === undefined ? {} : { started }), since, mark };
}

/** False when the file is there already. */
async function created(file: string, text: string): Promise<boolean> {
  const handle = await open(file, 'wx').catch(unless('EEXIST'));
  if (!handle) return false;
  try {
    await handle.writeFile(text);
    return true;
  } catch (error) {
    await rm(file);
    throw error;
  } finally {
    await handle.close();
  }
}

function parsed(text: string): LockHolder | undefined {
  try {
    return LockHolder.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // it is being written, or the disk was full
  }
}

async function look(file: string): Promise<(LockSeen & { readonly text: string }) | undefined> {
  const info = await stat(file).catch(absent);
  const text = await readFile(file, 'utf8').catch(absent);
  if (!info || text === undefined) return undefined;
  const holder = parsed(text);
  return { text, holder, ageMs: Date.now() - info.mtimeMs, running: holder && runningProcess(holder.pid) };
}

/** Moves an abandoned lock out of the way. When another process was faster and its new lock was moved, that is put back. */
async function moveAway(file: string, text: string): Promise<void> {
  const away = `${file}.${randomBytes(4).toString('hex')}`;
  await rename(file, away).catch(absent);
  const moved = await readFile(away, 'utf8').catch(absent);
  if (moved !== undefined && moved !== text) await link(away, file).catch(unless('EEXIST'));
  await rm(away, { force: true });
}

/** Creates the lock after an abandoned one. Others who saw that one may do so at the same moment; the last of them has it. */
async function settled(file: string, mine: string): Promise<boolean> {
  if (!(await created(file, mine))) return false;
  await pause(settlingMs);
  return (await readFile(file, 'utf8').catch(absent)) === mine;
}

/** Takes the lock of a data folder, or throws StoreInUse. */
export async function takeLock(folder: string, log: StoreLog): Promise<Lock> {
  const file = lockFile(folder);
  const me = holderHere();
  const mine = `${JSON.stringify(me)}\n`;
  while (!(await created(file, mine))) {
    const seen = await look(file);
    if (!seen) continue;
    if (!isAbandoned(seen, me)) throw new StoreInUse(folder, seen.holder);
    log.warn({ pid: seen.holder?.pid, host: seen.holder?.host }, 'took over the lock of a process that is gone');
    await moveAway(file, seen.text);
    if (await settled(file, mine)) break;
  }
  return keepLock(file, mine, log);
}

/** Refreshes the lock as long as it is ours. */
function keepLock(file: string, mine: string, log: StoreLog): Lock {
  let held = true;
  const isMine = async () => (await readFile(file, 'utf8').catch(absent)) === mine;

  async function beat(): Promise<void> {
    if (!held) return;
    held = await isMine();
    if (held) await utimes(file, new Date(), new Date());
    else log.error({ file }, 'another process has taken over the data folder; nothing more is written');
  }

  const timer = setInterval(() => {
    beat().catch((error: unknown) => log.warn({ code: (error as Code).code }, 'could not refresh the lock'));
  }, heartbeatMs).unref();

  return {
    held: () => held,
    async release() {
      clearInterval(timer);
      if (held && (await isMine())) await rm(file);
      held = false;
    },
  };
}
