import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExamplePictures, examplePictures } from '../assistant/example-pictures.ts';
import { planCalendar } from '../documents/plan-calendar.ts';
import { shortlistBrief } from '../documents/shortlist-brief.ts';
import { shortlistTable } from '../documents/shortlist-table.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { Language, languages } from '../domain/language.ts';
import { captionOf } from '../pictures/caption.ts';
import { createDrawing } from '../pictures/drawing.ts';
import { readCatalogues } from '../wording/catalogue.ts';
import { type Words, wordsOf } from '../wording/words.ts';
import { loadKnowing } from './knowing.ts';

/** The documents beside the pictures: a brief to print, the same as a table, and the plan as a calendar. */
function writeDocuments(folder: string, { compare, plan }: ExamplePictures, words: Words, at: string): void {
  const write = (name: string, text: string) => writeFileSync(join(folder, `${words.language}-${name}`), text);
  write('shortlist.html', shortlistBrief(compare, words));
  write('shortlist.csv', shortlistTable(compare, words));
  write('plan.ics', planCalendar(plan, { mark: 'example', at }, words));
}

/** Writes a sheet of a picture; the first bears the name alone. */
function writePng(folder: string, name: string, i: number, png: Uint8Array): string {
  const file = i ? `${name}-${i + 1}.png` : `${name}.png`;
  writeFileSync(join(folder, file), png);
  return file;
}

/** `npm run pictures -- FOLDER [--language vi] [--documents]`: one example of each picture, with its caption, from the records. */
async function main(): Promise<void> {
  const options = { language: { type: 'string' }, documents: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [folder] = positionals;
  if (!folder) throw new Error('want a folder: npm run pictures -- docs/pictures --language vi');
  const asked = values.language ? [Language.parse(values.language)] : languages;
  const at = new Date().toISOString();
  const today = haiPhongDay(at);
  const { base } = loadKnowing();
  const catalogues = readCatalogues();
  const examples = examplePictures(base, today);
  mkdirSync(folder, { recursive: true });
  const drawing = createDrawing();
  for (const language of asked) {
    const words = wordsOf(catalogues[language]);
    for (const [name, picture] of Object.entries(examples)) {
      const files = (await drawing.draw(picture, language)).map((png, i) =>
        writePng(folder, `${name}-${language}`, i, png),
      );
      console.log(`${files.join(', ')}\n${captionOf(picture, words)}\n`);
    }
    if (values.documents) writeDocuments(folder, examples, words, at);
  }
  await drawing.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
