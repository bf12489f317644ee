import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openFileStore } from '../../src/storage/file-store.ts';
import { dataFolder } from '../chats/service.ts';
import { caseIdOf, madeUpCase } from '../officers/cases/many-cases.ts';
import type { Person } from '../support/bot-api/people.ts';
import { faultRow, full } from './fault-row.ts';
import { kill, openRestarts } from './restarts.ts';

const rows = full ? 20_000 : 2000;
const everyFaulty = 20;
/** What a check and an import of all rows may take, and how long a question may wait meanwhile; the short form runs beside other tests. */
const mostMs = full ? 15_000 : 60_000;
const mostWaitMs = full ? 100 : 5000;

const headings =
  'Mã dự án;Tên dự án;Nhà đầu tư;Quốc gia;Ngành;KCN;Vốn (triệu USD);Cán bộ;Giai đoạn;Tiến độ (%);Vướng mắc;Mốc tiếp theo';

/** The file of so many cases; every twentieth is faulty in one of three ways unless it is to be sound. */
function fileOf(count: number, faulty: boolean): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const { id, name, investor, country, sector, place, capitalUsdMillion, officer, progress } = madeUpCase(n);
    const wrong = faulty && n % everyFaulty === 0 ? (n / everyFaulty) % 3 : -1;
    const [day, percent] = [wrong === 0 ? '31/02/2027' : '15/01/2027', wrong === 1 ? '140' : String(progress?.percent)];
    const capital = String(capitalUsdMillion).replace('.', ',');
    const cells = [wrong === 2 ? `${id} ?` : id, name, investor, country, sector, place, capital, officer];
    return [...cells, progress?.stage, percent, progress?.blocker ?? '', day].join(';');
  });
  return `\uFEFF${[headings, ...lines].join('\r\n')}\r\n`;
}

/** Some people who ask in turn, so that none is faster than the assistant answers one person. */
const askers = 24;
const everyMs = 50;

/** Lets people ask in turn, whether those before have been answered or not, until told to stop; returns how long each answer took. */
function asking(people: readonly Person[]) {
  const over = new AbortController();
  async function ask(person: Person | undefined): Promise<number> {
    const before = performance.now();
    person?.text('How large is Do Son industrial park?');
    expect((await person?.next())?.plain).toContain('Do Son');
    return performance.now() - before;
  }
  async function askAll(): Promise<number[]> {
    const waits: Promise<number>[] = [];
    for (let n = 0; !over.signal.aborted; n += 1) {
      waits.push(ask(people[n % people.length]));
      await sleep(everyMs);
    }
    return Promise.all(waits);
  }
  const asked = askAll();
  asked.catch(() => undefined);
  return {
    stop() {
      over.abort();
      return asked;
    },
  };
}

const at99 = (waits: readonly number[]): number =>
  waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;
const shown = (ms: number): string => `${Math.round(ms)} ms`;

faultRow(
  `a file of ${rows} cases, 5% of them faulty, is checked and then imported while questions are asked`,
  async () => {
    const { api, start } = await openRestarts({}, dataFolder(), { ADMIN_IDS: '1' });
    await start();
    const owner = api.person(1, { language_code: 'en' });
    const people = Array.from({ length: askers }, (_, n) => api.person(11 + n, { language_code: 'en' }));
    for (const person of people) person.text('How large is Do Son industrial park?');
    await Promise.all(people.map((person) => person.next()));
    // Made beforehand: what holds up those who ask is no wait for an answer.
    const [faulty, sound] = [fileOf(rows, true), fileOf(rows, false)];
    const questions = asking(people);

    const begun = performance.now();
    owner.document('cases.csv', faulty);
    await owner.next();
    expect((await owner.next()).plain).toContain(`Faulty rows: ${(rows / everyFaulty).toLocaleString('en-US')}`);
    const named = String((await owner.next()).file?.bytes)
      .split('\r\n')
      .slice(1, -1)
      .map((line) => Number.parseInt(line, 10));
    const checkedMs = performance.now() - begun;
    expect(named).toEqual(Array.from({ length: rows / everyFaulty }, (_, i) => i * everyFaulty + 2));

    owner.document('cases.csv', sound);
    await owner.next();
    expect((await owner.next()).plain).toContain(`Added: ${rows.toLocaleString('en-US')}`);
    const confirmed = performance.now();
    owner.press('Import');
    await owner.next();
    expect((await owner.next()).plain).toBe(`Imported: ${rows.toLocaleString('en-US')} added, 0 changed.`);
    const importedMs = performance.now() - confirmed;
    const waits = await questions.stop();
    expect(checkedMs + importedMs).toBeLessThan(mostMs);
    expect(at99(waits)).toBeLessThan(mostWaitMs);
    return `checked in ${shown(checkedMs)}, imported in ${shown(importedMs)}; ${waits.length} questions meanwhile, 99% within ${shown(at99(waits))}, the slowest ${shown(Math.max(...waits))}`;
  },
);

faultRow(`kill -9 while ${rows} cases are imported`, async (random) => {
  const folder = dataFolder();
  const { api, start } = await openRestarts({}, folder, { ADMIN_IDS: '1' });
  let service = await start();
  const owner = api.person(1, { language_code: 'en' });
  owner.document('cases.csv', fileOf(rows, false));
  await owner.next();
  await owner.next();
  owner.press('Import');
  expect((await owner.next()).plain).toContain('I am writing');
  const kills = full ? 5 : 1;
  for (let n = 0; n < kills; n += 1) {
    await sleep(random.number(full ? 4000 : 400));
    await kill(service);
    service = await start();
  }
  const said = (): boolean => owner.messages().some(({ plain }) => plain.startsWith('Imported:'));
  await expect.poll(said, { timeout: 60_000 }).toBe(true);
  await kill(service);
  const store = await openFileStore({ folder });
  const ids = new Set([...store.all('cases')].map(([id]) => id));
  const imports = [...store.all('audit')].filter(([, { act }]) => act === 'cases-imported').length;
  await store.close();
  expect([ids.size, ids.has(caseIdOf(rows - 1)), imports]).toEqual([rows, true, 1]);
  return `${ids.size} cases, imported once after ${kills} kills`;
});
