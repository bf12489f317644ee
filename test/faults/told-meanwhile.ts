import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Person } from '../support/bot-api/people.ts';
import type { Listening } from './several.ts';

/** One who asked: when, by which process it was answered, when they were told, and what. */
export type Told = { readonly asked: number; readonly by: number; readonly at: number; readonly words: string };

/** People who ask one thing over and over, each once, so that every answer belongs to one question. */
export type Asking = {
  /** All who have been told so far, in the order of asking. */
  told(): readonly Told[];
  /** Ends the asking; kept when everybody has been told. */
  stop(): Promise<readonly Told[]>;
};

type Question = { readonly person: Person; readonly update: number; readonly asked: number };

let people = 100_000;

/** Lets some ask at the same moment, every so many milliseconds, until told to stop. */
export function asking(
  { several: { api }, takerOf }: Listening,
  text: string,
  atOnce: number,
  everyMs: number,
): Asking {
  const over = new AbortController();
  const questions: Question[] = [];
  const answered = new Map<number, number>();
  let seen = 0;

  function ask(): void {
    const person = api.person(++people, { language_code: 'en' });
    questions.push({ person, asked: Date.now(), update: person.text(text).updateId });
  }
  async function askAll(): Promise<void> {
    for (; !over.signal.aborted; await sleep(everyMs)) for (let n = 0; n < atOnce; n += 1) ask();
  }
  function noteAnswers(): void {
    for (; seen < api.calls.length; seen += 1) {
      const { at, method, payload } = api.calls[seen] ?? {};
      const chat = Number(payload?.chat_id);
      if (method === 'sendMessage' && at && !answered.has(chat)) answered.set(chat, at);
    }
  }
  function told(): Told[] {
    noteAnswers();
    return questions.flatMap(({ person, update, asked }) => {
      const [words, at, by] = [person.last()?.plain, answered.get(person.id), takerOf(update)];
      return words === undefined || at === undefined || by === undefined ? [] : [{ asked, by, at, words }];
    });
  }
  const asks = askAll();
  return {
    told,
    async stop() {
      over.abort();
      await asks;
      await expect.poll(() => told().length, { timeout: 30_000 }).toBe(questions.length);
      return told();
    },
  };
}
