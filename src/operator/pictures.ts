import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePicture } from '../answers/compare-picture.ts';
import { mapPicture } from '../answers/map-picture.ts';
import { ranksPicture } from '../answers/ranks-picture.ts';
import { planCalendar } from '../documents/plan-calendar.ts';
import { shortlistBrief } from '../documents/shortlist-brief.ts';
import { shortlistTable } from '../documents/shortlist-table.ts';
import type { Arg, Said } from '../domain/answer.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { type KnowledgeBase, recordOf } from '../domain/knowledge-base.ts';
import { Language, languages } from '../domain/language.ts';
import type { Picture, PlanPicture } from '../domain/picture.ts';
import { workingDayFrom } from '../domain/working-days.ts';
import { planPicture } from '../flows/plan/picture.ts';
import { captionOf } from '../pictures/caption.ts';
import { createDrawing } from '../pictures/drawing.ts';
import { readCatalogues } from '../wording/catalogue.ts';
import { type Words, wordsOf } from '../wording/words.ts';
import { loadKnowing } from './knowing.ts';

const compared = ['park/vsip-hai-phong', 'park/trang-due-1', 'park/deep-c-hai-phong-1'] as const;
const given = { investor: 'foreign', place: 'park', land: 'sublease', building: 'factory' } as const;

/** No record tells an officer's cases, which are nobody else's business: the example says that its numbers are made up. */
function monthPicture(day: string): Picture {
  const words = (say: string, args: Said['with'] = {}): Arg => ({ said: { say, with: args } });
  const causes = ['state-land', 'layout', 'eia', 'permit'].map((stage, i) => ({
    label: words(`plan-stage-${stage}`),
    count: 6 - i,
  }));
  const delayed = causes.reduce((sum, { count }) => sum + count, 0);
  return {
    kind: 'month',
    title: words('picture-month-title', { month: { asOf: day.slice(0, 7) } }),
    day,
    notes: [words('picture-month-example')],
    sources: [],
    totals: [
      { label: words('picture-month-cases'), count: 42 },
      { label: words('picture-month-delayed'), count: delayed },
    ],
    causes,
  };
}

/** A plan that is filed on the next working day. */
function planOf(base: KnowledgeBase, today: string): PlanPicture {
  const filing = workingDayFrom(base.calendar, today);
  const plan = filing && planPicture(base, { ...given, filing }, 'ordinary', today);
  if (!plan) throw new Error('the calendar of days off ends before today');
  return plan;
}

function examplesOf(base: KnowledgeBase, plan: PlanPicture, today: string): Record<string, Picture> {
  return {
    compare: comparePicture(base, { records: compared, fields: [], to: [] }, today),
    plan,
    occupancy: ranksPicture(base, 'occupancy', today),
    area: ranksPicture(base, 'area', today),
    price: ranksPicture(base, 'landPrice', today),
    map: mapPicture(base, today),
    month: monthPicture(today),
    qr: {
      kind: 'qr',
      title: { names: recordOf(base, compared[0]).names },
      day: today,
      notes: [],
      sources: [],
      link: 'https://t.me/haidang_bot?start=park_vsip-hai-phong',
    },
  };
}

/** The documents beside the pictures: a brief to print, the same as a table, and the plan as a calendar. */
function writeDocuments(folder: string, shortlist: Picture, plan: PlanPicture, words: Words, at: string): void {
  if (shortlist.kind !== 'compare') return;
  const write = (name: string, text: string) => writeFileSync(join(folder, `${words.language}-${name}`), text);
  write('shortlist.html', shortlistBrief(shortlist, words));
  write('shortlist.csv', shortlistTable(shortlist, words));
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
  const plan = planOf(base, today);
  const examples = examplesOf(base, plan, today);
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
    if (values.documents && examples['compare']) writeDocuments(folder, examples['compare'], plan, words, at);
  }
  await drawing.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
