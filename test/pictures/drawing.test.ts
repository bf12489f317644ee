import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { afterAll, describe, expect, it } from 'vitest';
import { comparePicture } from '../../src/answers/compare-picture.ts';
import { mapPicture } from '../../src/answers/map-picture.ts';
import { ranksPicture } from '../../src/answers/ranks-picture.ts';
import { warmingPictures } from '../../src/assistant/example-pictures.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { Picture, type QrPicture } from '../../src/domain/picture.ts';
import { planPicture } from '../../src/flows/plan/picture.ts';
import { captionOf, pictureLines } from '../../src/pictures/caption.ts';
import { createDrawing } from '../../src/pictures/drawing.ts';
import { layout } from '../../src/pictures/layout.ts';
import { tallest } from '../../src/pictures/look.ts';
import { createMeasure } from '../../src/pictures/measure.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { type Words, wordsOf } from '../../src/wording/words.ts';
import { shippedBase, today } from '../support/knowledge.ts';
import { faultsOf } from './boxes.ts';

const base = shippedBase();
const catalogues = readCatalogues();
const given = {
  investor: 'foreign',
  place: 'park',
  land: 'sublease',
  building: 'factory',
  filing: '2026-12-01',
} as const;
const records = ['park/vsip-hai-phong', 'park/trang-due-1', 'park/luong-dien-ngoc-lien'] as const;

function planOfTest(): Picture {
  const picture = planPicture(base, given, 'ordinary', today);
  if (!picture) throw new Error('the plan has no day');
  return picture;
}

const qr: QrPicture = {
  kind: 'qr',
  title: { words: 'Tràng Duệ' },
  day: today,
  notes: [],
  sources: [],
  link: 'https://t.me/haidang_bot?start=park_trang-due-1',
};

const pictures: readonly Picture[] = [
  comparePicture(base, { records, fields: [], to: [] }, today),
  planOfTest(),
  ranksPicture(base, 'occupancy', today),
  ranksPicture(base, 'area', today),
  ranksPicture(base, 'landPrice', today),
  mapPicture(base, today),
  qr,
];

const wordsIn = (language: Language): Words => wordsOf(catalogues[language]);

describe.each(languages)('pictures of the records that ship, in %s', (language) => {
  it('have nothing that is cut or overlaps, by the widths of the fonts they are painted in', () => {
    const measure = createMeasure(language);
    const sheets = pictures.map((picture) => layout(picture, { words: wordsIn(language), measure }));
    expect(sheets.flat().flatMap((sheet) => faultsOf(sheet, measure))).toEqual([]);
    expect(sheets.filter(({ length }) => length > 2)).toEqual([]);
    expect(sheets.flat().filter(({ height }) => height > tallest)).toEqual([]);
  });
});

it('the map names or numbers each place, in every language', () => {
  const picture = mapPicture(base, today);
  for (const language of languages) {
    const [sheet] = layout(picture, { words: wordsIn(language), measure: createMeasure(language) });
    const besideMarks = sheet?.shapes.filter((shape) => shape.shape === 'text' && shape.align === 'center') ?? [];
    // One more is the letter under the arrow to the north.
    expect({ language, marked: besideMarks.length - 1 }).toEqual({ language, marked: picture.places.length });
  }
});

describe('drawing', () => {
  const drawing = createDrawing({ threads: 2 });
  afterAll(() => drawing.close());

  it('yields a PNG for each kind and language, side by side', async () => {
    const wanted = pictures.map((picture, i) => [picture, languages[i % languages.length] ?? 'vi'] as const);
    const drawn = await Promise.all(wanted.map(([picture, language]) => drawing.draw(picture, language)));
    const pngs = drawn.flat();
    const images = await Promise.all(pngs.map((png) => loadImage(Buffer.from(png))));
    // What Telegram would have to shrink would lose its letters.
    expect(images.filter(({ width, height }) => Math.max(width, height) > 1280 || width < 720)).toEqual([]);
    expect(pngs.every((png) => png.length > 10_000 && png.length < 400_000)).toBe(true);
  }, 60_000);

  it('draws codes that a camera reads', async () => {
    const [png = new Uint8Array()] = await drawing.draw(qr, 'ja');
    const image = await loadImage(Buffer.from(png));
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    expect(jsqr.default(new Uint8ClampedArray(data), image.width, image.height)?.data).toBe(qr.link);
  });

  it('refuses what is no picture, and goes on', async () => {
    await expect(drawing.draw({ ...qr, link: 'not a link' }, 'vi')).rejects.toThrow('link');
    expect((await drawing.draw(qr, 'vi')).length).toBe(1);
  });
});

it('drawing keeps no pixels: sixteen more pictures leave the memory about as it was', async () => {
  const drawing = createDrawing({ threads: 1 });
  const picture = ranksPicture(base, 'area', today);
  const grown: number[] = [];
  for (let i = 1; i <= 24; i += 1) {
    await drawing.draw(picture, 'en');
    grown.push(process.memoryUsage.rss());
  }
  await drawing.close();
  const before = grown[7] ?? 0;
  // One picture takes 34 MB in pixels and copies: half of sixteen of them is more than garbage that waits to be collected.
  expect(((grown.at(-1) ?? 0) - before) / 1e6).toBeLessThan(272);
}, 60_000);

describe('drawing ahead', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawing-'));
  const counting = join(folder, 'counting.mjs');
  writeFileSync(counting, 'let drawn = 0; export default () => [Uint8Array.of(++drawn)];');
  const samples = languages.map((language) => [qr, language] as const);
  const open = () => createDrawing({ worker: counting, threads: 1 });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('draws each sample, and what is asked for meanwhile before the rest of them', async () => {
    const drawing = open();
    const warmed = drawing.warm(samples);
    const [first] = await drawing.draw(qr, 'vi');
    await warmed;
    const [last] = await drawing.draw(qr, 'vi');
    expect([first, last]).toEqual([Uint8Array.of(2), Uint8Array.of(samples.length + 2)]);
    await drawing.close();
  });

  it('ends quietly when the service stops', async () => {
    const drawing = open();
    const warmed = drawing.warm(samples);
    await drawing.close();
    await expect(warmed).resolves.toBeUndefined();
  });

  it('tells when a sample cannot be drawn', async () => {
    const drawing = createDrawing({ threads: 1 });
    await expect(drawing.warm([[{ ...qr, link: 'no link' }, 'en']])).rejects.toThrow('link');
    await drawing.close();
  });

  it('means every kind of picture and every language', () => {
    const warming = warmingPictures(base, today);
    expect(new Set(warming.map(([{ kind }]) => kind)).size).toBe(6);
    expect(new Set(warming.map(([, language]) => language))).toEqual(new Set(languages));
    expect(warming.map(([picture]) => Picture.parse(picture))).toHaveLength(warming.length);
  });
});

describe('what stands in a picture', () => {
  it('is "not published" where nothing is published, never zero', () => {
    const picture = ranksPicture(base, 'landPrice', today);
    expect(picture.rows.every(({ low, unofficial }) => low > 0 && unofficial)).toBe(true);
    expect(picture.rows.length + picture.silent.length).toBe(
      [...base.records.values()].filter(({ kind }) => kind === 'park').length,
    );
    const lines = pictureLines(comparePicture(base, { records, fields: ['landPrice'], to: [] }, today), wordsIn('en'));
    expect(lines.at(-1)).toMatch(/^Land price: 1\) US\$80–90.*\(unofficial, about 2020\).* · 3\) not published$/);
  });

  it('is the range where the source gives a range', () => {
    const vsip = ranksPicture(base, 'landPrice', today).rows.find(({ low }) => low === 80);
    expect(vsip).toMatchObject({ low: 80, high: 90 });
  });

  it('is dated by law, with the critical path and the old promise beside it', () => {
    const picture = planOfTest();
    expect(picture).toMatchObject({ kind: 'plan', first: '2026-12-01' });
    const steps = picture.kind === 'plan' ? picture.steps : [];
    const certificate = steps.find(({ id }) => id === 'irc');
    expect(certificate).toMatchObject({ critical: true, span: { filed: '2026-12-01', due: '2026-12-15' } });
    expect(certificate?.promise).toEqual({ amount: 8, unit: 'day' });
    expect(captionOf(picture, wordsIn('vi'))).toContain('10 ngày làm việc (Nghị định 96/2026/NĐ-CP, Điều 39.3)');
  });

  it('is credited to OpenStreetMap where it comes from there, and lists what has no location', () => {
    const picture = mapPicture(base, today);
    expect(picture.missing.map(({ sort }) => sort)).toEqual(['park', 'zone', 'port']);
    expect(pictureLines(picture, wordsIn('en'))).toContain('© OpenStreetMap contributors');
  });

  it('is no plan without a filing date', () => {
    const { filing: _filing, ...undated } = given;
    expect(planPicture(base, undated, 'ordinary', today)).toBeUndefined();
  });
});
