import type { Log } from './channels/log.ts';
import type { Webhook } from './channels/telegram/webhook.ts';
import { portOf, type Settings } from './config.ts';
import { type Metrics, noMetrics } from './domain/metrics.ts';
import type { Store } from './domain/store.ts';
import { openMetrics } from './open-metrics.ts';
import { openPort } from './open-port.ts';
import { watchStore } from './watched-store.ts';

/** What the port tells of the service, and lets in. */
type Watched = { ready(): boolean; readonly webhook?: Webhook | undefined };

/** How the service is watched from outside: counted, and asked over its port. */
export type Watch<S extends Store> = {
  /** The store, with its writes watched. */
  readonly store: S;
  readonly metrics: Metrics;
  /** Another view of the same store, with its writes counted, too. */
  watched(other: Store): Store;
  /** Opens the port; kept with what closes it. */
  open(door: Watched): Promise<() => Promise<void>>;
};

const unwatched = async () => async () => undefined;

/** Opens the watch; where no port is to be opened, nothing is counted and nothing loaded. */
export async function openWatch<S extends Store>(settings: Settings, opened: S, log: Log): Promise<Watch<S>> {
  const address = portOf(settings);
  if (!address) return { store: opened, metrics: noMetrics, watched: (other) => other, open: unwatched };
  const metrics = await openMetrics(opened);
  const { store, isWell } = watchStore(opened, metrics);
  return {
    store,
    metrics,
    watched: (other) => watchStore(other, metrics).store,
    async open({ ready, webhook }) {
      const notReady = async () => [...(ready() ? [] : ['telegram']), ...((await isWell()) ? [] : ['store'])];
      const path = new URL(settings.WEBHOOK_URL ?? 'http://none').pathname;
      const hook = webhook && { path, webhook };
      const { port, close } = await openPort({ address, metrics, notReady, log, ...(hook ? { hook } : {}) });
      log.info({ port }, 'the port is open');
      return close;
    },
  };
}
