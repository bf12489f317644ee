import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { heartbeatAge, staleAfterMs } from '../heartbeat.ts';
import { type Finding, fault, ok, systemCode, warning } from './finding.ts';

/** Who holds DATA_DIR, as far as it is told. */
const Holder = z.object({
  host: z.string().optional(),
  pid: z.number().optional(),
  since: z.string().or(z.number()).optional(),
});

/** The holder in words; a lock in another form is still a lock. */
function holderText(text: string): string {
  try {
    const { host = '?', pid = '?', since = '?' } = Holder.parse(JSON.parse(text));
    return `DATA_DIR is held by process ${pid} on ${host} since ${since}`;
  } catch {
    return 'DATA_DIR is held, by whom the lock does not tell';
  }
}

/** Who holds DATA_DIR. The lock is neither taken nor touched. */
export async function checkLock(folder: string): Promise<Finding> {
  try {
    return ok('lock', holderText(await readFile(join(folder, 'lock'), 'utf8')));
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return ok('lock', 'nobody holds DATA_DIR');
    return fault('lock', `the lock in DATA_DIR cannot be read (${code}): check who owns it`);
  }
}

/** How the running service does, by its last heartbeat. A service that was stopped leaves none. */
export function checkHeartbeat(folder: string, now: Date): Finding {
  const age = heartbeatAge(folder, now);
  if (age === undefined)
    return warning('heartbeat', 'none: the service does not run, or has begun less than a minute ago');
  const text = `${Math.round(age / 1000)} s old`;
  return age <= staleAfterMs
    ? ok('heartbeat', text)
    : fault('heartbeat', `${text}: the service has died or does not reach Telegram; read its log, then restart it`);
}
