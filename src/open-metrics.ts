import type { Announcement } from './domain/announcement.ts';
import { type Metrics, refusals, sendEnds, storeWrites } from './domain/metrics.ts';
import type { Store } from './domain/store.ts';

/** What the service has counted, in the form that Prometheus reads. */
export type OpenMetrics = Metrics & { text(): Promise<{ readonly type: string; readonly text: string }> };

type Asked = Pick<Store, 'unsent' | 'all'>;
type Library = typeof import('prom-client');

const turnSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const writeSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const statesShown = ['approval', 'due', 'running', 'paused'] as const satisfies readonly Announcement['state'][];

/** Shapes of what is counted, in one registry and under one name. */
function shapesOf({ Counter, Gauge, Histogram, Registry }: Library) {
  const registry = new Registry();
  const named = (name: string, help: string) => ({ name: `haidang_${name}`, help, registers: [registry] });
  return {
    registry,
    /** Counts from 0, so that the first time something happens is seen as a rise. */
    counter<L extends string>(name: string, help: string, label: L, values: readonly string[] = []) {
      const made = new Counter({ ...named(name, help), labelNames: [label] });
      for (const value of values) made.labels(value).inc(0);
      return made;
    },
    seconds: <L extends string>(name: string, help: string, label: L, buckets: number[]) =>
      new Histogram({ ...named(name, help), labelNames: [label], buckets }),
    number: (name: string, help: string) => new Gauge(named(name, help)),
    /** Is looked at when it is read. */
    looked: (name: string, help: string, look: () => number) =>
      new Gauge({
        ...named(name, help),
        collect() {
          this.set(look());
        },
      }),
    byState: (name: string, help: string, look: () => ReadonlyMap<string, number>) =>
      new Gauge({
        ...named(name, help),
        labelNames: ['state'],
        collect() {
          for (const [state, count] of look()) this.labels(state).set(count);
        },
      }),
  };
}

type Shapes = ReturnType<typeof shapesOf>;

/** How many announcements are not over, by state. */
function announcementsOf(store: Asked): ReadonlyMap<string, number> {
  const states = new Map<string, number>(statesShown.map((state) => [state, 0]));
  for (const [, { state }] of store.all('announcements')) {
    const count = states.get(state);
    if (count !== undefined) states.set(state, count + 1);
  }
  return states;
}

function recipientsOf(store: Asked): number {
  let recipients = 0;
  for (const [, { state, total = 0 }] of store.all('announcements')) if (state === 'running') recipients += total;
  return recipients;
}

/** What the store tells: with one store for several processes, all of them tell the same. */
function lookAt(store: Asked, { looked, byState }: Shapes): void {
  looked('messages_unsent', 'Messages that are kept and not sent yet', () => store.unsent().length);
  byState('announcements', 'Announcements that are not over, by state', () => announcementsOf(store));
  looked('announcement_recipients', 'Recipients of the announcements that are running', () => recipientsOf(store));
}

function count({ counter, seconds, number }: Shapes): Metrics {
  const turnTime = seconds('turn_seconds', 'From an update coming in to its turn being kept', 'kind', turnSeconds);
  const refused = counter('refusals_total', 'Turns and requests that were not taken, by why', 'why', refusals);
  const sends = counter('sends_total', 'Messages whose sending has ended, by how', 'how', sendEnds);
  const calls = counter('bot_api_calls_total', 'Calls to the Bot API, by status; 0 without an answer', 'status', [
    '200',
    '429',
  ]);
  const writeTime = seconds('store_write_seconds', 'Writes to the store that were kept', 'what', writeSeconds);
  const failures = counter('store_failures_total', 'Writes to the store that failed', 'what', storeWrites);
  const delivered = counter('announcement_deliveries_total', 'Recipients an announcement ended for, by how', 'how');
  const waiting = number('updates_waiting', 'Updates that wait at Telegram; known with webhooks only');
  return {
    turn: (kind, ms) => turnTime.labels(kind).observe(ms / 1000),
    refused: (why) => refused.labels(why).inc(),
    sent: (how) => sends.labels(how).inc(),
    called: (status) => calls.labels(String(status)).inc(),
    wrote(what, ms, isKept) {
      if (isKept) writeTime.labels(what).observe(ms / 1000);
      else failures.labels(what).inc();
    },
    delivered: (as) => delivered.labels(as).inc(),
    waiting: (updates) => waiting.set(updates),
  };
}

/** Opens the metrics over prom-client, which is loaded only now. */
export async function openMetrics(store: Asked): Promise<OpenMetrics> {
  const library = await import('prom-client');
  const shapes = shapesOf(library);
  library.collectDefaultMetrics({ register: shapes.registry });
  lookAt(store, shapes);
  return {
    ...count(shapes),
    text: async () => ({ type: shapes.registry.contentType, text: await shapes.registry.metrics() }),
  };
}
