const spentMs = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** How much processor time each of so many runs takes, the shortest first; the first tenth is practice. */
export function timesOf(times: number, run: (nth: number) => void): readonly number[] {
  const took = Array.from({ length: times }, (_, nth) => {
    const from = process.cpuUsage();
    run(nth);
    return spentMs(from);
  });
  return took.slice(times / 10).toSorted((a, b) => a - b);
}

/** What a share of sorted times stays within. */
export const within = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** How much processor time goes by at most between two turns of the event loop while work is done, and in 99 of 100 turns. */
export async function holdsDuring(work: () => Promise<unknown>): Promise<{ longest: number; usual: number }> {
  const holds: number[] = [];
  let over = false;
  let from = process.cpuUsage();
  const look = (): void => {
    holds.push(spentMs(from));
    from = process.cpuUsage();
    if (!over) setImmediate(look);
  };
  setImmediate(look);
  await work();
  over = true;
  const sorted = holds.toSorted((a, b) => a - b);
  return { longest: sorted.at(-1) ?? 0, usual: within(sorted, 0.99) };
}
