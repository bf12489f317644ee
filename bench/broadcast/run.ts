import { inOneWay, inRealTime } from './real-time.ts';
import { inSimulatedTime } from './simulated.ts';
import { changeTimes } from './store.ts';

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const met = (words: string, ok: boolean): string => `${ok ? 'met' : 'missed'}: ${words}`;

/** Simulated time: the pace, and whether the report of a long and troubled announcement is true. */
async function simulated(): Promise<void> {
  const calm = await inSimulatedTime(3000, false);
  const stormy = await inSimulatedTime(100_000, true);
  const titles = ['simulated time', 'recipients', 'a second', 'refused', 'report is true', 'processor s'];
  const row = (name: string, { recipients, perSecond, refused, truth, cpuSeconds }: typeof calm) =>
    line([name, recipients, perSecond.toFixed(2), refused, String(truth), cpuSeconds.toFixed(1)]);
  console.log(
    [line(titles), line(titles.map(() => '---')), row('calm', calm), row('10% blocked, a storm of 429', stormy)].join(
      '\n',
    ),
  );
  console.log(met('at least 28.5 a second with none refused', calm.perSecond >= 28.5 && calm.refused === 0));
  console.log(met('report = truth at 100,000', stormy.truth));
}

async function stored(): Promise<void> {
  for (const subscribers of [20_000, 100_000]) {
    const { p50, p99, mb } = await changeTimes(subscribers);
    console.log(
      `a change of a subscription at ${subscribers}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; the heap has grown by ${mb.toFixed(0)} MB`,
    );
  }
}

async function real(recipients: number): Promise<void> {
  const titles = [`real time, ${recipients} recipients, 30-80 ms away`, 'a second', 'refused', 'lost', 'repeated'];
  const rows = (await inRealTime(recipients)).map(({ way, perSecond, refused, lost, repeated }) =>
    line([way, perSecond.toFixed(1), refused, lost, repeated]),
  );
  console.log([line(titles), line(titles.map(() => '---')), ...rows].join('\n'));
}

/** `simulated`, `store` or a number of recipients in real time; all of it when nothing is given. */
async function main([what, way = '', count]: readonly string[]): Promise<void> {
  if (what === 'way') return console.log(JSON.stringify(await inOneWay(way, Number(count))));
  if (!what || what === 'store') await stored();
  if (!what || what === 'simulated') await simulated();
  const recipients = Number(what ?? 3000);
  if (recipients) await real(recipients);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
