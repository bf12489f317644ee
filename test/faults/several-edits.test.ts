import { expect, onTestFailed } from 'vitest';
import { type Talk, talkTo } from '../chats/flows/talk.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import { limits } from './announced.ts';
import { faultRow, full } from './fault-row.ts';
import { type Listening, listens, openBehind } from './several.ts';
import { asking, type Told } from './told-meanwhile.ts';

const databases = useDatabases();
const size = { processes: 2, everyMs: 100 };
/** So soon every process answers what was edited in one. */
const knownWithinMs = 5000;
/** So many must have been told by each process before an edit, and of the edit after it. */
const enough = 5;

const area = 'how large is trang due 3';
const alias = 'Lighthouse Bay Park';
const [before, after] = ['Area: 652.73 ha', 'Area: 711 ha (15 August 2026; Report 123/BC-BQL of 15 August 2026'];

/** What an edit turns an answer from and into. */
type Turned = { readonly question: string; readonly from: RegExp; readonly to: RegExp };

const escaped = (text: string): RegExp => new RegExp(text.replaceAll(/[.()]/g, '\\$&'));
const toNew: Turned = { question: area, from: escaped(before), to: escaped(after) };
const toOld: Turned = { question: area, from: toNew.to, to: toNew.from };
const toAlias: Turned = { question: `how large is ${alias}`, from: /^I did not find this/, to: toNew.to };

const those = (all: readonly Told[], told: RegExp): Told[] => all.filter(({ words }) => told.test(words));

/** What each process has told of something, in the order of the answers. */
function byEach(all: readonly Told[], told: RegExp): Told[][] {
  const inOrder = those(all, told).toSorted((a, b) => a.at - b.at);
  return Array.from({ length: size.processes }, (_, n) => inOrder.filter(({ by }) => by === n));
}

const isToldEnough = (all: readonly Told[], told: RegExp): boolean =>
  byEach(all, told).every(({ length }) => length >= enough);

/** Who asked a process after it had told somebody what is new, and was told what stood before. */
function toldBack(all: readonly Told[], { from, to }: Turned): Told[] {
  const first = byEach(all, to).map(([told]) => told?.at ?? Number.POSITIVE_INFINITY);
  return those(all, from).filter(({ asked, by }) => asked > (first[by] ?? 0));
}

/** When every process had told somebody what is new, and nobody who asked was told what stood before any more. */
function knownAt(all: readonly Told[], { from, to }: Turned): number {
  const firsts = byEach(all, to).map(([told]) => told?.at ?? Number.POSITIVE_INFINITY);
  return Math.max(...firsts, ...those(all, from).map(({ asked }) => asked));
}

/** What was measured of an edit: how long after its press all processes knew it, and how many asked meanwhile. */
type Spread = { readonly ms: number; readonly asked: number };

/** An edit while people ask for what it turns. */
async function spread(listening: Listening, turned: Turned, edit: () => Promise<unknown>): Promise<Spread> {
  const people = asking(listening, turned.question, size.processes, size.everyMs);
  await expect.poll(() => isToldEnough(people.told(), turned.from), { timeout: 30_000 }).toBe(true);
  const pressed = Date.now();
  await edit();
  await expect.poll(() => isToldEnough(people.told(), turned.to), { timeout: 30_000 }).toBe(true);
  const all = await people.stop();
  expect(toldBack(all, turned)).toEqual([]);
  const versions = new Set(all.map(({ words }) => words));
  expect([...versions].filter((words) => turned.from.test(words) === turned.to.test(words))).toEqual([]);
  expect([...versions]).toHaveLength(2);
  return { ms: knownAt(all, turned) - pressed, asked: all.length };
}

/** Goes through the steps of a conversation; what is in brackets is pressed. */
async function says({ says: writes, presses }: Talk, steps: readonly string[]): Promise<void> {
  for (const step of steps) await (step.startsWith('[') ? presses(step.slice(1, -1)) : writes(step));
}

const corrects = [
  '/correct',
  'trang due 3',
  '[Area]',
  '711 ha',
  '15/08/2026',
  'Report 123/BC-BQL of 15 August 2026',
] as const;

/** The short form has no time for it. */
if (full) {
  faultRow(
    `among ${size.processes} processes a figure is corrected in the chat, a name is added, and the figure is taken back, while people ask all of them`,
    async () => {
      const listening = await openBehind(await databases.emptied(), size.processes, {
        limits: { perSecond: limits.perSecond },
        deliveries: { apart: true },
      });
      const { several, launch } = listening;
      const running = Array.from({ length: size.processes }, (_, n) => launch(n, { ADMIN_IDS: '1' }));
      onTestFailed(() => running.forEach((service) => console.error(service.stdout(), service.stderr())));
      await Promise.all(running.map(listens));
      const owner = talkTo(several, 'en', 1);
      await says(owner, corrects);
      const corrected = await spread(listening, toNew, () => says(owner, ['[Save]']));
      await says(owner, ['/alias', 'trang due 3', alias]);
      const named = await spread(listening, toAlias, () => says(owner, ['[Save]']));
      await says(owner, ['/edits']);
      const row = owner.labels().find((label) => label.includes('711 ha')) ?? '';
      await says(owner, [`[${row}]`]);
      const undone = await spread(listening, toOld, () => says(owner, ['[Take back]']));
      const all = [corrected, named, undone];
      expect(all.map(({ ms }) => ms).filter((ms) => ms >= knownWithinMs)).toEqual([]);
      const [figure, name, back] = all.map(({ ms }) => `${(ms / 1000).toFixed(1)} s`);
      const asked = all.reduce((sum, spread) => sum + spread.asked, 0);
      return `known to all ${figure} after the press of a figure, ${name} of a name, ${back} of taking back; of ${asked} who asked, none was told what stood before by a process that had told what is new, and no answer was of two versions`;
    },
  );
}
