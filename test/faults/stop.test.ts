import { expect } from 'vitest';
import type { Service } from '../chats/service.ts';
import type { Seeded } from '../support/seeded.ts';
import { type Asker, createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { openRestarts, type Restarts } from './restarts.ts';

const rounds = full ? 10 : 1;
const batch = 20;

/** Asks for a batch and ends the service when some of it is answered; tells how long the end took, and how much was open then. */
async function stopInside(
  service: Service,
  { api }: Restarts,
  askers: readonly Asker[],
  random: Seeded,
): Promise<{ ms: number; open: number }> {
  const sent = () => api.callsTo('sendMessage').length;
  const before = sent();
  const enough = before + random.number(batch / 2);
  for (let i = 0; i < batch; i += 1) random.pick(askers).ask();
  await expect.poll(sent, { timeout: 30_000, interval: 1 }).toBeGreaterThan(enough);
  const [began, open] = [performance.now(), batch - (sent() - before)];
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  return { ms: performance.now() - began, open };
}

faultRow(
  `SIGTERM in the middle of a batch of ${batch}, then a start${full ? `, ${rounds} times` : ''}`,
  async (random) => {
    const restarts = await openRestarts({ latencyMs: [20, 60] });
    const askers = createAskers(restarts.api, 10, random);
    const stops: { ms: number; open: number }[] = [];
    const left: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      const service = await restarts.start();
      await restarts.quiet();
      stops.push(await stopInside(service, restarts, askers, random));
      left.push(restarts.api.unconfirmed());
    }
    await restarts.start();
    await restarts.quiet();
    const { asked, lost, repeated, inOrder } = tally(askers);
    expect({ asked, lost, repeated, inOrder }).toEqual({ asked: rounds * batch, lost: 0, repeated: 0, inOrder: true });
    const slowest = Math.max(...stops.map(({ ms }) => ms));
    expect(slowest).toBeLessThan(10_000);
    expect(Math.max(...stops.map(({ open }) => open))).toBeGreaterThan(0);
    return `${lost} of ${asked} lost, ${repeated} repeated, exit 0 within ${(slowest / 1000).toFixed(2)} s, ${left.join('+')} updates left to the next start`;
  },
);
