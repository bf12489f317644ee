import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The service as it is shipped, in a process of its own. */
export type Service = {
  readonly process: ChildProcess;
  /** All that it has written so far. */
  stdout(): string;
  stderr(): string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
};

type Options = { settings?: Record<string, string>; input?: 'pipe' | 'ignore' };

/** A folder for the data of one test. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'haidang-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts dist/main.js; what a developer has set does not count. */
export function startService({ settings = {}, input = 'ignore' }: Options): Service {
  const unset = { BOT_TOKEN: '', LOG_LEVEL: '', ADMIN_IDS: '', LC_ALL: 'C.UTF-8' };
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, ...unset, ...settings },
    stdio: [input, 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (written.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (written.stderr += chunk.toString()));
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { process: child, stdout: () => written.stdout, stderr: () => written.stderr, ended };
}
