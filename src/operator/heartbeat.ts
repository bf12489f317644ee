import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const everyMs = 15_000;
/** A heartbeat that is older was missed several times. */
export const staleAfterMs = 60_000;

/** Where the running service notes that it is well. */
export const heartbeatFile = (folder: string): string => join(folder, 'heartbeat');

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

export type HeartbeatDeps = {
  readonly folder: string;
  /** Whether the service is well; when it is not, the file grows old. */
  readonly healthy: () => boolean;
  readonly log: { readonly warn: (fields: Record<string, unknown>, text: string) => void };
  readonly now?: () => Date;
};

/** The heartbeat of a running service. */
export type Heartbeat = {
  /** Beats now and every 15 s; a second call changes nothing more. */
  start(): void;
  /** Ends it and removes the file, so that a service that was stopped is not taken for one that died. */
  stop(): Promise<void>;
};

/** Creates the heartbeat of a service; it begins with `start()`. */
export function createHeartbeat({ folder, healthy, log, now = () => new Date() }: HeartbeatDeps): Heartbeat {
  const file = heartbeatFile(folder);
  let timer: NodeJS.Timeout | undefined;
  let written = Promise.resolve();
  let failing = false;

  /** Written whole and then renamed, so that nobody reads half a time. */
  async function write(): Promise<void> {
    await writeFile(`${file}.new`, `${now().toISOString()}\n`);
    await rename(`${file}.new`, file);
    failing = false;
  }

  function beat(): void {
    if (!healthy()) return;
    written = write().catch((error: unknown) => {
      if (!failing) log.warn({ code: codeOf(error) }, 'the heartbeat cannot be written');
      failing = true;
    });
  }

  return {
    start() {
      beat();
      timer ??= setInterval(beat, everyMs).unref();
    },
    async stop() {
      clearInterval(timer);
      await written;
      await rm(file, { force: true });
    },
  };
}

/** How old a service's last heartbeat is, in milliseconds; undefined when there is none that can be read. */
export function heartbeatAge(folder: string, now: Date): number | undefined {
  try {
    const at = Date.parse(readFileSync(heartbeatFile(folder), 'utf8').trim());
    return Number.isNaN(at) ? undefined : now.getTime() - at;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
