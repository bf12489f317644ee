import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Language } from '../domain/language.ts';
import type { Picture } from '../domain/picture.ts';
import { projectFile } from '../project-file.ts';

/** A picture that is drawn for nobody. */
type Sample = readonly [Picture, Language];

/** Draws pictures beside the main thread; `close` waits for none that has not begun. */
export type Drawing = {
  /** The picture as PNG, one sheet or more; fails when it is not there within two minutes. */
  draw(picture: Picture, language: Language): Promise<Uint8Array[]>;
  /**
   * Draws samples one after another, in every thread, so that code is compiled and fonts are open before somebody asks:
   * the first picture of a thread takes up to a second otherwise. Whatever is asked for meanwhile goes first.
   */
  warm(samples: readonly Sample[]): Promise<void>;
  close(): Promise<void>;
};

/** How many threads draw: one processor stays free for answering. */
const mostThreads = Math.max(1, Math.min(2, availableParallelism() - 1));
/** On a busy processor whoever asks a question goes first. Only Linux knows a niceness of single threads. */
const behindQuestions = process.platform === 'linux' ? 15 : 0;
/** A picture that is not there after so long is given up, waiting included. */
const patience = 120_000;

/** `worker` is the file of the threads, `threads` how many there are. */
type DrawingSettings = { readonly worker?: string; readonly threads?: number };

/** A small pool of drawing threads: none starts before the first picture, and then they stay, as a new one is slow again. */
export function createDrawing({ worker, threads = mostThreads }: DrawingSettings = {}): Drawing {
  const filename = worker ?? projectFile('dist/pictures/worker.js');
  const asked = new Set<Promise<unknown>>();
  let pool: Piscina | undefined;
  let isClosed = false;

  function run([picture, language]: Sample): Promise<Uint8Array[]> {
    // Without its loop turning between two pictures a thread would keep the pixels of every one: 34 MB each, as measured.
    pool ??= new Piscina({
      filename,
      minThreads: threads,
      maxThreads: threads,
      atomics: 'disabled',
      niceIncrement: behindQuestions,
    });
    return pool.run({ picture, language }, { signal: AbortSignal.timeout(patience) });
  }

  return {
    async draw(picture, language) {
      const drawn = run([picture, language]);
      asked.add(drawn);
      try {
        return await drawn;
      } finally {
        asked.delete(drawn);
      }
    },
    async warm(samples) {
      for (const sample of samples) {
        while (asked.size) await Promise.allSettled(asked);
        if (isClosed) return;
        const drawn = await Promise.allSettled(Array.from({ length: threads }, () => run(sample)));
        const failed = drawn.find(({ status }) => status === 'rejected');
        if (failed?.status === 'rejected' && !isClosed) throw failed.reason;
      }
    },
    async close() {
      isClosed = true;
      await pool?.destroy();
    },
  };
}
