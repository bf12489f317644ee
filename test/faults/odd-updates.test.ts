import * as fc from 'fast-check';
import { expect, onTestFinished } from 'vitest';
import { openDesk } from '../chats/open-desk.ts';
import { faultRow, full } from './fault-row.ts';
import { oddUpdate } from './odd-updates.ts';

const count = full ? 10_000 : 600;

/** Promises that nobody caught, as long as a test runs. */
function unhandledRejections(): unknown[] {
  const seen: unknown[] = [];
  const note = (reason: unknown) => void seen.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  return seen;
}

faultRow(`${count.toLocaleString('en')} generated updates of every kind, sound and damaged`, async (_random, seed) => {
  const unhandled = unhandledRejections();
  const waiting = fc.sample(oddUpdate, { numRuns: count, seed });
  const desk = await openDesk({ waiting });
  onTestFinished(() => desk.close());
  const exceptions = () => desk.log.lines.filter(({ level }) => level === 'error');
  await expect.poll(() => exceptions().length > 0 || desk.api.unconfirmed() === 0, { timeout: 600_000 }).toBe(true);
  expect(exceptions()).toEqual([]);
  await desk.api.idle({ quietMs: 200 });
  expect(exceptions()).toEqual([]);
  expect(unhandled).toEqual([]);
  const answers = desk.api.callsTo('sendMessage').length;
  expect(answers).toBeGreaterThan(count / 10);
  return `${exceptions().length} exceptions, ${unhandled.length} unhandled rejections, ${answers} messages sent`;
});
