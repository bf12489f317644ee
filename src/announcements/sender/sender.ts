import type { Announcement } from '../../domain/announcement.ts';
import type { Courier, Handed } from '../../domain/courier.ts';
import { languageOf } from './audience.ts';
import { type BookDeps, createBook } from './book.ts';
import { createErrands, type ErrandDeps } from './errand.ts';
import { noted, noteOf } from './noting.ts';
import type { Pacing } from './pacing.ts';
import { openRun, type Run } from './run.ts';
import { createShown, type Shown } from './shown.ts';
import { cleared, leftOver } from './tally.ts';

export type SenderDeps = BookDeps &
  ErrandDeps & {
    readonly courier: Courier;
    readonly pacing: Pacing;
    /** Deliveries under way at the same time: no more than these are repeated after a kill. */
    readonly width: number;
    /** Told of a fault that leaves a delivery or an end to be kept later. */
    readonly fault: (error: unknown) => void;
  };

/** Sends what is sent to many, evenly and each to each once, whatever ends the process in between. */
export type Sender = {
  /** Looks for what is due, was paused, goes on or was stopped; to be called every half second or so. Never rejects. */
  look(): Promise<void>;
  /** Begins no more deliveries; kept when those under way have ended and are noted. */
  stop(): Promise<void>;
};

type Open = { readonly run: Run; readonly shown: Shown };

const mostFaults = 5;
const tryAgainMs = 1000;
/** So often it is looked whether something was paused or stopped, or is to be shown. */
const lookEveryMs = 250;

/** Creates the sender; what was under way goes on with the first look. */
export function createSender(deps: SenderDeps): Sender {
  const { store, clock, pacing, courier, width, fault } = deps;
  const book = createBook(deps);
  const errands = createErrands(deps);
  const open = new Map<string, Open>();
  const going = new Set<Promise<unknown>>();
  let firstLook = true;
  let stopping = false;
  let heldUntil = Number.NEGATIVE_INFINITY;
  let looking = false;
  let working: Promise<void> | undefined;

  const stored = (id: string): Announcement | undefined => store.get('announcements', id);
  const isRunning = ({ run }: Open): boolean => stored(run.id)?.state === 'running';

  function hold(handed: Handed | undefined): void {
    if (handed?.kind === 'wait') heldUntil = Math.max(heldUntil, clock.now() + handed.ms);
  }

  function openAll(): void {
    for (const [id, { state, ended }] of store.all('announcements')) {
      const under = state === 'running' || state === 'paused' || (state === 'stopped' && !ended);
      if (!under || open.has(id)) continue;
      const run = openRun(store, id, firstLook);
      open.set(id, { run, shown: createShown({ ...deps, languageOf: (person) => languageOf(store, person) }, run) });
    }
    firstLook = false;
  }

  /** What is sent stays under way until it is noted: a full disk makes it wait, and nobody gets it twice. */
  async function note(
    run: Run,
    announcement: Announcement,
    person: string,
    handed?: Exclude<Handed, { kind: 'wait' }>,
  ) {
    const made = noteOf(handed, clock.date());
    const changes = () => noted(store, { id: run.id, what: announcement.what, person }, made, clock.date());
    while (!(await tryTo(() => store.note(changes())))) {
      if (stopping) return;
      await clock.sleep(tryAgainMs);
    }
    run.counts[made.as] += 1;
  }

  async function tryTo(task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      fault(error);
      return false;
    }
  }

  /** What became of it; undefined when there was nothing to do. A fault of ours is the end of it for this recipient. */
  async function done(run: Run, announcement: Announcement, person: string): Promise<Handed | undefined> {
    const call = { of: undefined as ReturnType<Pacing['begin']> | undefined };
    try {
      const errand = errands.errandOf(run.id, announcement, person);
      if (!errand) return undefined;
      call.of = pacing.begin(person, clock.now());
      return await errand(courier);
    } catch (error) {
      fault(error);
      return { kind: 'failed', why: 'fault' };
    } finally {
      if (call.of) pacing.end(call.of, clock.now());
    }
  }

  async function deliver(run: Run, announcement: Announcement, person: string): Promise<void> {
    const handed = await done(run, announcement, person);
    if (!handed) return note(run, announcement, person);
    if (handed.kind !== 'wait') return note(run, announcement, person, handed);
    hold(handed);
    const givenUp = handed.why === 'fault' && run.faulted(person) >= mostFaults;
    if (givenUp) await note(run, announcement, person, { kind: 'failed', why: 'fault' });
    else run.back(person);
  }

  function launch(run: Run, announcement: Announcement, person: string): void {
    run.going += 1;
    const task: Promise<unknown> = tryTo(() => deliver(run, announcement, person)).finally(() => {
      run.going -= 1;
      going.delete(task);
    });
    going.add(task);
  }

  const left = (): number => Math.max(pacing.wait(clock.now()), heldUntil - clock.now());

  /** Waits for the moment at which the next may begin; false when it is not worth waiting any longer. */
  async function moment(): Promise<boolean> {
    for (let ms = left(); ms > 0; ms = left()) {
      if (stopping || ms > lookEveryMs) {
        await clock.sleep(Math.min(ms, lookEveryMs));
        return false;
      }
      await clock.sleep(ms);
    }
    return !stopping;
  }

  /** One of what is sent after another, so that a short one need not wait for the end of a long one. */
  function* inTurn(): Iterable<Open> {
    const all = [...open.values()];
    for (const each of all) {
      open.delete(each.run.id);
      open.set(each.run.id, each);
      yield each;
    }
  }

  const isFree = (person: string): boolean => pacing.waitChat(person, clock.now()) === 0;

  function launchNext(): boolean {
    for (const each of inTurn()) {
      const announcement = stored(each.run.id);
      const person = announcement?.state === 'running' ? each.run.next(isFree) : undefined;
      if (announcement && person !== undefined) {
        launch(each.run, announcement, person);
        return true;
      }
    }
    return false;
  }

  /** Something that was stopped is over when nothing of it is under way. */
  const isOver = ({ run }: Open, { state, total }: Announcement): boolean =>
    run.going === 0 && (state === 'stopped' || (run.taken() && leftOver({ total } as Announcement, run.counts) === 0));

  /** Its officer had all their data deleted: nothing more is sent of it, and who was to get it is forgotten. */
  async function dropped(id: string): Promise<void> {
    open.delete(id);
    await store.note([...cleared(store, id, { kind: 'letters', name: id })]);
  }

  async function tend(each: Open): Promise<void> {
    const { id } = each.run;
    const announcement = stored(id);
    if (!announcement) return dropped(id);
    if (!isOver(each, announcement)) return hold(await each.shown.show(announcement, announcement.state !== 'running'));
    if (!(await tryTo(() => book.end(id, announcement)))) return clock.sleep(tryAgainMs);
    const ended = stored(id);
    if (ended && !ended.ended) return;
    open.delete(id);
    errands.over(id);
    if (ended) await each.shown.show(ended, true);
  }

  const hasWork = (): boolean => !stopping && [...open.values()].some((each) => isRunning(each) || each.run.going);

  async function work(): Promise<void> {
    let tended = Number.NEGATIVE_INFINITY;
    while (hasWork()) {
      if (clock.now() - tended >= lookEveryMs) {
        tended = clock.now();
        for (const each of open.values()) void tryTo(() => tend(each));
      }
      if (going.size >= width) await Promise.race(going);
      else if ((await moment()) && !launchNext()) await Promise.race([...going, clock.sleep(lookEveryMs)]);
    }
    await Promise.all(going);
  }

  function workOn(): void {
    pacing.busy = true;
    working ??= work().finally(() => {
      working = undefined;
      pacing.busy = false;
    });
  }

  return {
    async look() {
      if (looking || stopping) return;
      looking = true;
      await tryTo(book.startDue);
      openAll();
      if ([...open.values()].some(isRunning)) workOn();
      else if (!working) for (const each of open.values()) await tryTo(() => tend(each));
      looking = false;
    },
    async stop() {
      stopping = true;
      await Promise.all(going);
    },
  };
}
