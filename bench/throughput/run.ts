import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assistant, type BotUnderTest, hooked, peers } from './bots.ts';
import { measure, type Questions } from './measure.ts';
import { canPin, pinHere } from './pinned.ts';
import type { RoundTrip } from './round-trips.ts';
import { type Distance, figuresTable, targetLines } from './table.ts';

const languages = ['vi', 'en', 'zh', 'ja', 'ko'];

/** Questions that the assistant is known to answer, in five languages in turn. */
function knownQuestions(): string[] {
  const byLanguage = languages.map((language) =>
    readFileSync(`test/questions/${language}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"kind": "answer"'))
      .map((line) => String(JSON.parse(line).q)),
  );
  const longest = Math.max(...byLanguage.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => byLanguage.flatMap((questions) => questions[i] ?? [])).flat();
}

const texts = knownQuestions();
/** All have been asked before the measuring begins, and are asked again and again. */
const before: Questions = { asked: 'before', questions: texts.map((text) => ({ text, language: 'en' })) };
/** Each is new to the assistant when it is asked: in the apps of five languages it is five questions, more than are remembered. */
const unheard: Questions = {
  asked: 'new',
  questions: languages.flatMap((language) => texts.map((text) => ({ text, language }))),
};

type Row = { readonly bot: BotUnderTest; readonly questions: Questions };

/** The rows of an assistant: one for each sort of questions. */
function rowsOf(name: string, script: string): Row[] {
  return [
    { bot: assistant(`${name}, asked before`, script), questions: before },
    { bot: assistant(`${name}, asked for the first time`, script), questions: unheard },
  ];
}

/** Measures all bots at one distance, one after another. */
async function measureAll(name: string, trip: RoundTrip, people: number, rows: readonly Row[]): Promise<Distance> {
  const figures = [];
  for (const { bot, questions } of rows) {
    process.stderr.write(`${bot.name}, round trip ${name}\n`);
    figures.push(await measure(bot, trip, people, questions));
  }
  return { name, people, figures };
}

/** Measures what webhooks cost beside polling, for questions asked before: twice each, in turn. */
async function measureWays(): Promise<void> {
  const script = resolve('dist/main.js');
  const ways = [assistant('assistant, polling', script), hooked('assistant, webhooks', script)];
  const rows = [...ways, ...ways].map((bot): Row => ({ bot, questions: before }));
  console.log(figuresTable([await measureAll('none', [0, 0], 100, rows)]));
}

/** Measures the assistant beside bare bots, near and far from the Bot API; arguments are main files of other builds to measure, too. */
async function main(): Promise<void> {
  pinHere();
  if (process.argv.includes('--webhooks')) return measureWays();
  const others = process.argv.slice(2).flatMap((script) => rowsOf(`assistant (${script})`, resolve(script)));
  const echoes = peers.map((bot): Row => ({ bot, questions: before }));
  const rows = [...rowsOf('assistant', resolve('dist/main.js')), ...others, ...echoes];
  const near = await measureAll('none', [0, 0], 100, rows);
  const far = await measureAll('60-160 ms', [60, 160], 1000, rows);
  console.log(
    canPin ? 'Each bot has one core to itself (taskset).\n' : 'No taskset here: bots and stand-in share the cores.\n',
  );
  console.log(`${figuresTable([near, far])}\n\n${targetLines(near, far).join('\n')}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
