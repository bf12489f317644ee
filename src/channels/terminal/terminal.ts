import { randomBytes } from 'node:crypto';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Assistant } from '../../assistant/assistant.ts';
import { takeTurn } from '../../assistant/take-turn.ts';
import type { Language } from '../../domain/language.ts';
import type { OutgoingMessage, Store } from '../../domain/store.ts';
import type { Input, Turn } from '../../domain/turn.ts';
import { faultPlace } from '../fault-place.ts';
import type { Log } from '../log.ts';
import { type Sorry, sayingSorry } from '../sorry.ts';
import { readLine, type Shown } from './read-line.ts';
import { writeReply } from './write-reply.ts';

export type TerminalDoorDeps = {
  readonly assistant: Assistant;
  readonly store: Store;
  readonly input: Readable;
  readonly output: Writable;
  /** The language of the person's system. */
  readonly language: Language;
  /** True at a terminal, false at a pipe. */
  readonly interactive: boolean;
  /** What a person at a terminal is told at first and at last. */
  readonly words: { readonly hello: string; readonly bye: string };
  readonly sorry: Sorry;
  readonly log: Log;
  readonly now?: () => Date;
};

/** The assistant's door to a terminal or a pipe. */
export type TerminalDoor = {
  start(): Promise<void>;
  /** Takes no further line; kept when the running one is answered. */
  stop(): Promise<void>;
  /** Writes committed messages that nothing typed led to. */
  push(messages: readonly OutgoingMessage[]): void;
  /** Kept when the input has ended or the person has left. */
  readonly ended: Promise<void>;
  /** At a terminal nothing falls due. */
  tend(): void;
  /** Always true: whoever types sees whether it answers. */
  healthy(): boolean;
};

/** The person at the terminal; there is one, and no other channel can be them. */
const here = 'terminal:here';

/** Creates the door; it opens with `start()`. */
export function createTerminalDoor(deps: TerminalDoorDeps): TerminalDoor {
  const { store, input, output, language, interactive, words, log, now = () => new Date() } = deps;
  const assistant = sayingSorry(deps.assistant, deps.sorry, log);
  const run = randomBytes(4).toString('hex');
  let turns = 0;
  let shown: Shown = { actions: [], signed: false };
  let typed: Interface | undefined;
  let leaving = false;
  let end = (_ending: Promise<void>): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  ended.catch(() => undefined);

  const turnOf = (typed: Input): Turn => ({
    update: `terminal:${run}-${++turns}`,
    person: here,
    chat: here,
    appLanguage: language,
    input: typed,
    at: now().toISOString(),
  });

  /** Writes messages for this terminal; the buttons of all of them are numbered through. */
  async function write(messages: readonly OutgoingMessage[]): Promise<void> {
    const mine = messages.filter(({ chat }) => chat === here);
    if (mine.length) shown = { actions: [], signed: mine.some(({ reply }) => reply.numbersAnswer) };
    for (const { id, reply } of mine) {
      const { text, actions } = writeReply(reply, shown.actions.length, interactive);
      shown = { ...shown, actions: [...shown.actions, ...actions] };
      output.write(text);
      await store.settle(id, 'sent');
    }
  }

  async function take(typed: Input | undefined): Promise<void> {
    if (typed) await write(await takeTurn(assistant, store, turnOf(typed)));
  }

  async function greet(): Promise<void> {
    await take({ kind: 'command', name: 'start', rest: '' });
    output.write(`${words.hello}\n\n`);
  }

  async function takeLine(line: string): Promise<void> {
    if (!interactive) output.write(`> ${line}\n`);
    await take(readLine(line, shown));
  }

  const prompt = (): void => {
    if (interactive && !leaving) typed?.prompt();
  };

  async function talk(lines: AsyncIterable<string>): Promise<void> {
    await write(store.unsent());
    if (interactive) await greet();
    prompt();
    for await (const line of lines) {
      if (leaving) break;
      await takeLine(line);
      prompt();
    }
    if (interactive) output.write(`\n${words.bye}\n`);
  }

  function leave(): void {
    leaving = true;
    typed?.close();
  }

  return {
    ended,
    push(messages) {
      write(messages).catch((error: unknown) => log.error(faultPlace(error), 'a message could not be written'));
    },
    tend: () => undefined,
    healthy: () => true,
    async start() {
      // Without a terminal readline gets no output, so that only what is echoed shows.
      typed = createInterface({ input, ...(interactive ? { output } : {}), terminal: interactive, prompt: '> ' });
      typed.on('SIGINT', leave);
      output.on('error', leave);
      // The iterator is made at once: lines that come in before it are lost.
      const lines = typed[Symbol.asyncIterator]();
      end(talk({ [Symbol.asyncIterator]: () => lines }));
    },
    async stop() {
      leave();
      if (typed) await ended;
    },
  };
}
