import { setTimeout as pause } from 'node:timers/promises';
import type { Opened } from './engine.ts';

/** What an engine takes with so many people, in milliseconds. */
export type Costs = {
  readonly one: number;
  readonly oneP99: number;
  readonly hundred: number;
  readonly hundredWorst: number;
};

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** Times of a task that is repeated, smallest first. It ends early when it takes long. */
async function times(repeats: number, task: (turn: number) => Promise<void>): Promise<number[]> {
  const taken: number[] = [];
  const until = performance.now() + 10_000;
  for (let turn = 1; turn <= repeats && (turn <= 5 || performance.now() < until); turn++) {
    const began = performance.now();
    await task(turn);
    taken.push(performance.now() - began);
  }
  return taken.toSorted((a, b) => a - b);
}

/** Measures single changes, and 100 at once, of people all over the store. */
export async function costsOf(opened: Opened, people: number): Promise<Costs> {
  const person = (i: number) => (i * 7919) % people;
  const single = await times(300, (turn) => opened.change(person(turn), turn));
  const hundred = Array.from({ length: 100 }, (_, i) => person(i * 31));
  const many = await times(20, (turn) => opened.changeMany(hundred, 1000 + turn));
  return {
    one: share(single, 0.5),
    oneP99: share(single, 0.99),
    hundred: share(many, 0.5),
    hundredWorst: share(many, 1),
  };
}

/** How long the event loop was held at most while a task ran; a timer of 1 ms notes each gap. */
export async function longestBlock(task: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  };
  const timer = setInterval(note, 1);
  await pause(20);
  longest = 0;
  await task();
  note();
  clearInterval(timer);
  return longest;
}
