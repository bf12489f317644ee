import type { Language } from '../domain/language.ts';
import type { Picture } from '../domain/picture.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { wordsOf } from '../wording/words.ts';
import { layout } from './layout.ts';
import { createMeasure } from './measure.ts';
import { paint } from './paint.ts';
import type { Measure } from './sheet.ts';

/** Draws pictures at once, in the thread it is called in: each as one sheet or more. */
export function createDraw(catalogues: Catalogues): (picture: Picture, language: Language) => Uint8Array[] {
  const measures = new Map<Language, Measure>();
  return (picture, language) => {
    const measure = measures.get(language) ?? createMeasure(language);
    measures.set(language, measure);
    const sheets = layout(picture, { words: wordsOf(catalogues[language]), measure });
    return sheets.map((sheet) => paint(sheet, language));
  };
}
