import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { Picture } from '../../src/domain/picture.ts';
import { captionLength, captionOf } from '../../src/pictures/caption.ts';
import { fitted, wrapped } from '../../src/pictures/fit.ts';
import { layout } from '../../src/pictures/layout.ts';
import { tallest } from '../../src/pictures/look.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { wordsOf } from '../../src/wording/words.ts';
import { seeded } from '../support/seeded.ts';
import { faultsOf, roughly } from './boxes.ts';
import { strangePicture } from './strange-pictures.ts';

const catalogues = readCatalogues();
const generated = 72;

/** How many records a picture names. */
function recordsIn(picture: Picture): number {
  switch (picture.kind) {
    case 'compare':
      return picture.names.length;
    case 'plan':
      return picture.steps.length;
    case 'ranks':
      return picture.rows.length + picture.silent.length;
    case 'map':
      return picture.places.length + picture.missing.reduce((sum, { names }) => sum + names.length, 0);
    case 'month':
      return picture.totals.length + picture.causes.length;
    case 'qr':
      return 1;
  }
}

describe.each(languages)('pictures of a thousand records with names of any length, in %s', (language) => {
  const words = wordsOf(catalogues[language]);
  const random = seeded(languages.indexOf(language) + 1);
  const pictures = Array.from({ length: generated }, (_, i) => strangePicture(random, i));

  it('have no text that is cut, overlaps another or is too small', () => {
    expect(pictures.reduce((sum, picture) => sum + recordsIn(picture), 0)).toBeGreaterThan(1000);
    const sheets = pictures.flatMap((picture, i) =>
      layout(picture, { words, measure: roughly }).map((sheet) => ({ sheet, of: `${i} ${picture.kind}` })),
    );
    const faults = sheets.flatMap(({ sheet, of }) => faultsOf(sheet, roughly).map((fault) => `${of}: ${fault}`));
    expect(faults).toEqual([]);
    expect(sheets.filter(({ sheet }) => sheet.height > tallest).map(({ of }) => of)).toEqual([]);
  });

  it('have captions that a photo may carry, with title, day and sources', () => {
    const captions = pictures.map((picture) => captionOf(picture, words));
    expect(captions.filter((caption) => caption.length > captionLength)).toEqual([]);
    const isTold = (caption: string) => caption.includes(words.say('picture-day', { day: { asOf: '2026-11-21' } }));
    expect(captions.every(isTold)).toBe(true);
  });

  it('pass through the store as plain data', () => {
    const stored = pictures.slice(0, 12).map((picture) => Picture.parse(JSON.parse(JSON.stringify(picture))));
    expect(stored).toEqual(pictures.slice(0, 12).map((picture) => JSON.parse(JSON.stringify(picture)) as unknown));
  });
});

describe('a text', () => {
  it.each([
    ['at spaces', 'Khu công nghiệp Tràng Duệ', 300, ['Khu công nghiệp', 'Tràng Duệ']],
    ['between Han, closing signs kept', '海防市，安阳县。', 100, ['海防', '市，', '安阳', '县。']],
    ['a word that is too long, between letters', 'WWWWWWWW', 120, ['WWW', 'WWW', 'WW']],
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrapped(text, width, 36, roughly)).toEqual(lines);
  });

  it('shrinks before it is cut, and ends in an ellipsis only then', () => {
    const room = { width: 300, lines: 1, size: 40, least: 30 };
    expect(fitted('Tràng Duệ 3', room, roughly)).toMatchObject({ isCut: false, size: 40 });
    expect(fitted('Tràng Duệ giai 3', room, roughly)).toMatchObject({ isCut: false, size: 38 });
    expect(fitted('Tràng Duệ giai đoạn 3', room, roughly)).toMatchObject({ isCut: true, size: 30 });
  });
});
