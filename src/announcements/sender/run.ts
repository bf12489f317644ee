import type { Counts } from '../../domain/announcement.ts';
import type { Known } from './audience.ts';
import { countsOf, waiting } from './tally.ts';

/** An announcement that is being sent, as far as only this process knows it. */
export type Run = {
  readonly id: string;
  readonly counts: Counts;
  /** Whether it was under way when the process started. */
  readonly resumed: boolean;
  /** Deliveries under way. */
  going: number;
  /** The next recipient; undefined when there is none, or none can be written to before the others under way. */
  next(isFree: (person: string) => boolean): string | undefined;
  /** Puts a recipient back who could not be written to yet. */
  back(person: string): void;
  /** How often a recipient met a fault of the channel. */
  faulted(person: string): number;
  /** True when every recipient was taken. */
  taken(): boolean;
};

/** Opens a run over the recipients whose delivery has not ended. */
export function openRun(store: Pick<Known, 'get'>, id: string, resumed: boolean): Run {
  const people = waiting(store, id)[Symbol.iterator]();
  const later: string[] = [];
  const faults = new Map<string, number>();
  let over = false;

  function fresh(): string | undefined {
    const { done, value } = people.next();
    if (done) over = true;
    return done ? undefined : value;
  }

  /** Those who must wait are looked at again each time; so few are that it takes no time. */
  function waited(isFree: (person: string) => boolean): string | undefined {
    const at = later.findIndex(isFree);
    return at < 0 ? undefined : later.splice(at, 1)[0];
  }

  return {
    id,
    resumed,
    counts: countsOf(store, id),
    going: 0,
    next(isFree) {
      for (let person = waited(isFree) ?? fresh(); person !== undefined; person = fresh()) {
        if (isFree(person)) return person;
        later.push(person);
      }
      return undefined;
    },
    back: (person) => void later.unshift(person),
    faulted(person) {
      const times = (faults.get(person) ?? 0) + 1;
      faults.set(person, times);
      return times;
    },
    taken: () => over && !later.length,
  };
}
