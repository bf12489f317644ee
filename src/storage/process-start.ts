import { readFileSync } from 'node:fs';

/** When a process started, in ticks since the system did (Linux, proc(5), field 22); undefined where this is not told. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** The process that has a pid on this host; undefined when there is none. A process of somebody else is one, too. */
export function runningProcess(pid: number): { readonly started: string | undefined } | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  return { started: startOf(pid) };
}
