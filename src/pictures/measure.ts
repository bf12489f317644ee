import { createCanvas } from '@napi-rs/canvas';
import type { Language } from '../domain/language.ts';
import { familiesOf } from './fonts.ts';
import type { Measure } from './sheet.ts';

/** Widths grow with the size: one measuring serves all sizes. */
const measuredAt = 100;
/** So many words are remembered; a picture has some hundreds. */
const mostKnown = 20_000;

/** Measures texts with the fonts they are painted in, each once. */
export function createMeasure(language: Language): Measure {
  const context = createCanvas(8, 8).getContext('2d');
  const known = new Map<string, number>();
  const widthOf = (text: string): number => {
    context.font = `400 ${measuredAt}px ${familiesOf(text, language)}`;
    return context.measureText(text).width;
  };
  return (text, size) => {
    const width = known.get(text) ?? widthOf(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, width);
    return (width * size) / measuredAt;
  };
}
