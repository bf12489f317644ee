import { timeInName } from './folders.ts';

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** How long a backup is kept at most; /privacy says so, too. */
export const longestKeptMs = 14 * dayMs;

type Dated = { readonly name: string; readonly at: number };

/** Backups among names, newest first. */
function newestFirst(names: readonly string[]): Dated[] {
  const dated = names.flatMap((name) => {
    const at = timeInName(name)?.getTime();
    return at !== undefined && name.endsWith('.jsonl.gz') ? [{ name, at }] : [];
  });
  return dated.toSorted((a, b) => b.at - a.at);
}

/** True when there is no backup of the last hour. One from the future (a clock was set back) does not count. */
export function isBackupDue(names: readonly string[], now: Date): boolean {
  const ages = newestFirst(names).map(({ at }) => now.getTime() - at);
  return !ages.some((age) => age >= 0 && age < hourMs);
}

/** The newest of each hour for a day, and of each day for 14 days. */
function isKept({ at }: Dated, newer: readonly Dated[], now: number): boolean {
  const sameSpan = (span: number) => newer.some((other) => Math.floor(other.at / span) === Math.floor(at / span));
  const age = now - at;
  return (age <= dayMs && !sameSpan(hourMs)) || (age <= longestKeptMs && !sameSpan(dayMs));
}

/** The backups that are no longer needed; the newest one always is. */
export function backupsToRemove(names: readonly string[], now: Date): string[] {
  const all = newestFirst(names);
  return all.filter((backup, i) => i > 0 && !isKept(backup, all.slice(0, i), now.getTime())).map(({ name }) => name);
}
