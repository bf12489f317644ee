import { warmingPictures } from './assistant/example-pictures.ts';
import { faultPlace } from './channels/fault-place.ts';
import type { Log } from './channels/log.ts';
import { haiPhongDay } from './domain/hai-phong-time.ts';
import type { KnowledgeBase } from './domain/knowledge-base.ts';
import { createDrawing, type Drawing } from './pictures/drawing.ts';

/** Whoever waited for the start is answered before pictures are drawn for nobody. */
const warmAfterMs = 5000;

type DrawingDeps = { readonly base: () => KnowledgeBase; readonly log: Log };

/** The drawing threads of the service; `warmLater` is told when people are heard, and the first picture then waits for no font. */
export function openDrawing({ base, log }: DrawingDeps): Drawing & { warmLater(): void } {
  const drawing = createDrawing();
  async function warm(): Promise<void> {
    try {
      await drawing.warm(warmingPictures(base(), haiPhongDay(new Date().toISOString())));
    } catch (error) {
      log.warn(faultPlace(error), 'pictures could not be drawn ahead: the first ones are slow');
    }
  }
  return { ...drawing, warmLater: () => void setTimeout(() => void warm(), warmAfterMs).unref() };
}
