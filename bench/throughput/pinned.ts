import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** True where processes can be kept to one core each. */
export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '1', 'true']).status === 0;

/** Keeps this process, in which the stand-in and the people are, off the core of the bots. */
export function pinHere(): void {
  if (canPin) spawnSync('taskset', ['-acp', '0', String(process.pid)]);
}

/** The command of a process on the core that the bots have to themselves. */
export function pinned(command: readonly string[]): readonly string[] {
  return canPin ? ['taskset', '-c', '1', ...command] : command;
}
