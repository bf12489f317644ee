import { monitorEventLoopDelay } from 'node:perf_hooks';
import { availableParallelism } from 'node:os';
import { comparePicture } from '../../src/answers/compare-picture.ts';
import { mapPicture } from '../../src/answers/map-picture.ts';
import { ranksPicture } from '../../src/answers/ranks-picture.ts';
import { warmingPictures } from '../../src/assistant/example-pictures.ts';
import { languages } from '../../src/domain/language.ts';
import type { Picture } from '../../src/domain/picture.ts';
import { planPicture } from '../../src/flows/plan/picture.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createDrawing, type Drawing } from '../../src/pictures/drawing.ts';
import { projectFile } from '../../src/project-file.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { answerQuestion } from '../../src/answers/answer-question.ts';

const today = '2026-11-21';
const { base } = loadKnowledge([projectFile('knowledge')], today);
const understanding = createUnderstanding(base);
const given = {
  investor: 'foreign',
  place: 'park',
  land: 'sublease',
  building: 'factory',
  filing: '2026-12-01',
} as const;
const plan = planPicture(base, given, 'ordinary', today);
const records = ['park/vsip-hai-phong', 'park/trang-due-1', 'park/deep-c-hai-phong-1'] as const;

const pictures: Readonly<Record<string, Picture | undefined>> = {
  comparison: comparePicture(base, { records, fields: [], to: [] }, today),
  plan,
  occupancy: ranksPicture(base, 'occupancy', today),
  area: ranksPicture(base, 'area', today),
  price: ranksPicture(base, 'landPrice', today),
  map: mapPicture(base, today),
};

const timesEach = 3;
const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

const processorTime = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;

/** Milliseconds by the clock, and of processor time in all threads. */
async function taken(work: () => Promise<unknown>): Promise<{ readonly clock: number; readonly processor: number }> {
  const [began, used] = [performance.now(), processorTime()];
  await work();
  return { clock: performance.now() - began, processor: processorTime() - used };
}

type Taken = Awaited<ReturnType<typeof taken>>;
const sortedBy = (all: readonly Taken[], by: keyof Taken): number[] =>
  all.map((one) => one[by]).toSorted((a, b) => a - b);
const median = (all: readonly Taken[], by: keyof Taken): number => rank(sortedBy(all, by), 0.5);
const most = (all: readonly Taken[], by: keyof Taken): number => sortedBy(all, by).at(-1) ?? 0;

/** One picture after another: the first of each kind and language, and the later ones. */
async function tableOf(drawing: Drawing): Promise<void> {
  console.log(
    '| picture | first, slowest language | later, median | first, processor | later, processor | first to later | bytes, largest |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, picture] of Object.entries(pictures)) {
    if (!picture) continue;
    const firsts: Taken[] = [];
    const later: Taken[] = [];
    const bytes: number[] = [];
    for (const language of languages) {
      firsts.push(
        await taken(async () => bytes.push(...(await drawing.draw(picture, language)).map(({ length }) => length))),
      );
      for (let i = 1; i < timesEach; i += 1) later.push(await taken(() => drawing.draw(picture, language)));
    }
    const row = [
      most(firsts, 'clock'),
      median(later, 'clock'),
      most(firsts, 'processor'),
      median(later, 'processor'),
    ].map(ms);
    const ratio = (most(firsts, 'processor') / median(later, 'processor')).toFixed(1);
    console.log(`| ${name} | ${row.join(' | ')} | ${ratio} | ${(Math.max(...bytes) / 1000).toFixed(0)} kB |`);
  }
}

/** How long questions take in the main thread, and how late its loop runs, for as long as something else goes on. */
async function answeringWhile(work: Promise<unknown>): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const times: number[] = [];
  const state = { isDone: false };
  const done = work.finally(() => {
    state.isDone = true;
  });
  delay.enable();
  for (let i = 0; !state.isDone; i += 1) {
    const due = performance.now();
    await new Promise((resume) => setTimeout(resume, 10));
    answerQuestion(base, understanding.understand(`how large is Trang Due ${i % 4}? (${i})`, 'en', today).question);
    times.push(performance.now() - due - 10);
  }
  delay.disable();
  await done;
  const sorted = times.toSorted((a, b) => a - b);
  const loop = (delay.percentile(99) / 1e6).toFixed(0);
  return `${times.length} questions, p50 ${ms(rank(sorted, 0.5))}, p99 ${ms(rank(sorted, 0.99))}; loop late by ${loop} ms at p99`;
}

const memory = (): string => `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`;

/** Drawn ahead as the service does after its start: what that costs, and what the first picture then takes. */
async function warmed(): Promise<Drawing> {
  const drawing = createDrawing();
  const before = memory();
  const samples = warmingPictures(base, today);
  const { clock, processor } = await taken(() => drawing.warm(samples));
  console.log(
    `\n${samples.length} pictures drawn ahead: ${ms(processor)} of processor time in ${ms(clock)}; resident ${before} before, ${memory()} after\n`,
  );
  await tableOf(drawing);
  console.log(`\nresident after all of these: ${memory()}`);
  return drawing;
}

async function main(): Promise<void> {
  console.log(`${availableParallelism()} processors, Node ${process.version}\n\nnothing drawn ahead:\n`);
  const cold = createDrawing();
  await tableOf(cold);
  await cold.close();
  const drawing = await warmed();
  const all = Object.values(pictures).flatMap((picture) => picture ?? []);
  const twenty = Array.from({ length: 20 }, (_, i) => {
    const [picture, language] = [all[i % all.length], languages[i % languages.length]];
    return picture && language ? drawing.draw(picture, language) : Promise.resolve();
  });
  console.log(`\nwhile 20 pictures are drawn: ${await answeringWhile(Promise.all(twenty))}`);
  const pause = new Promise((resume) => setTimeout(resume, 3000));
  console.log(`while none is drawn:         ${await answeringWhile(pause)}`);
  await drawing.close();
}

await main();
