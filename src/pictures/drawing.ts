import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Language } from '../domain/language.ts';
import type { Picture } from '../domain/picture.ts';

/** Draws pictures beside the main thread; `close` waits for none that has not begun. */
export type Drawing = {
  /** The picture as PNG, one sheet or more; fails when it is not there within two minutes. */
  draw(picture: Picture, language: Language): Promise<Uint8Array[]>;
  close(): Promise<void>;
};

/** How many threads draw: one processor stays free for answering. */
const threads = Math.max(1, Math.min(2, availableParallelism() - 1));
/** A picture that is not there after so long is given up, waiting included. */
const patience = 120_000;
/** A thread that has drawn nothing for so long ends and gives its memory back. */
const idle = 120_000;

type DrawingSettings = { readonly worker?: URL; readonly threads?: number };

/** Opens a small pool of drawing threads; none starts before the first picture. */
export function createDrawing(settings: DrawingSettings = {}): Drawing {
  const pool = new Piscina({
    filename: fileURLToPath(settings.worker ?? new URL('./worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: settings.threads ?? threads,
    idleTimeout: idle,
  });
  return {
    draw: (picture, language) => pool.run({ picture, language }, { signal: AbortSignal.timeout(patience) }),
    close: () => pool.destroy(),
  };
}
