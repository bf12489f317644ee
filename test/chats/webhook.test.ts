import { expect, test, vi } from 'vitest';
import { createAskers, tally } from '../faults/asker.ts';
import { chatsInFlight, kill, openRestarts, type Restarts } from '../faults/restarts.ts';
import { freePort } from '../support/free-port.ts';
import { seeded } from '../support/seeded.ts';
import { canariesIn, personal } from './canaries.ts';
import { dataFolder } from './service.ts';

vi.setConfig({ testTimeout: 90_000 });

const secret = 'webhook_secret-of-the-service';
const random = seeded(10);

/** The service with a port of its own; with `hook` at a stand-in that delivers a fifth of the updates twice. */
async function opened(hook: boolean): Promise<Restarts & { readonly root: string }> {
  const port = await freePort();
  const root = `http://127.0.0.1:${port}`;
  const own = {
    PORT: `127.0.0.1:${port}`,
    ...(hook ? { WEBHOOK_URL: `${root}/telegram`, WEBHOOK_SECRET: secret } : {}),
  };
  const options = { latencyMs: [2, 10] as const, deliveries: { isLost: () => random.chance(0.2) } };
  return { ...(await openRestarts(options, dataFolder(), own)), root };
}

test('webhooks: a kill and a stop in between lose nothing, and what is delivered twice has one effect', async () => {
  const restarts = await opened(true);
  const { api, folder, root } = restarts;
  const askers = createAskers(api, 12, random);
  const ask = (count: number) => Array.from({ length: count }, () => random.pick(askers).ask());
  const sent = () => api.callsTo('sendMessage').length;
  let inFlight = 0;
  let written = '';
  for (const end of ['SIGKILL', 'SIGTERM'] as const) {
    ask(12);
    const service = await restarts.start();
    const enough = sent() + 5;
    ask(12);
    await expect.poll(sent, { timeout: 30_000, interval: 1 }).toBeGreaterThan(enough);
    if (end === 'SIGKILL') await kill(service);
    service.process.kill(end);
    expect(await service.ended).toBe(end === 'SIGKILL' ? end : 0);
    if (end === 'SIGKILL') inFlight += await chatsInFlight(folder);
    written += service.stdout() + service.stderr();
  }
  expect(await chatsInFlight(folder)).toBe(0);
  const service = await restarts.start();
  await restarts.quiet();
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, inOrder }).toEqual({ asked: 48, lost: 0, inOrder: true });
  expect(repeated).toBeLessThanOrEqual(inFlight);
  const kept = api.deliveries.filter(({ status }) => status === 200).map(({ updateId }) => updateId);
  expect(kept.length).toBeGreaterThan(new Set(kept).size);
  expect(new Set(kept).size).toBe(asked);
  expect(api.callsTo('getUpdates')).toEqual([]);
  expect(await (await fetch(`${root}/ready`)).json()).toEqual({ ready: true });
  api.person(1001).text(personal);
  await restarts.quiet();
  await kill(service);
  written += service.stdout() + service.stderr();
  expect(written).not.toContain(secret);
  expect(canariesIn(written)).toEqual([]);
});

test('polling beside a port removes a webhook, drops nothing that waits, and tells how it is', async () => {
  const restarts = await opened(false);
  const { api, root } = restarts;
  await fetch(`${api.root}/bot${api.token}/setWebhook?url=https://bot.example.vn/hook`);
  const lan = api.person(7, { language_code: 'en' });
  lan.command('/help');
  const service = await restarts.start();
  expect((await lan.next()).plain).toMatch(/^Ask/);
  await expect.poll(async () => (await fetch(`${root}/ready`)).status).toBe(200);
  expect((await fetch(`${root}/live`)).status).toBe(200);
  expect(await (await fetch(`${root}/metrics`)).text()).toMatch(/haidang_turn_seconds_count\{kind="command"\} 1\n/);
  expect((await fetch(`${root}/telegram`, { method: 'POST', body: '{}' })).status).toBe(404);
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
});
