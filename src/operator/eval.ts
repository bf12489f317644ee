import { parseArgs } from 'node:util';
import type { Assistant } from '../assistant/assistant.ts';
import { caseFiles, readCases } from './cases.ts';
import type { Case } from './cases.ts';
import { createOperatorAssistant } from './knowing.ts';
import { type Shown, shownFor } from './score.ts';
import { type Scored, type Share, score, type Tally, tally } from './tally.ts';

/** Asks and scores one question; one that throws is wrong, and the run goes on. */
function scored(assistant: Assistant, wanted: Case, at: string): Scored {
  const started = performance.now();
  try {
    const shown = shownFor(assistant, wanted, at);
    return score(wanted, shown, performance.now() - started);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const shown: Shown = { kind: 'unknown', language: wanted.lang, records: [], text };
    return { wanted, shown, faults: [`threw: ${text}`], ms: performance.now() - started };
  }
}

const fraction = ({ right, of }: Share): string => `${right}/${of}`;
const percent = ({ right, of }: Share): string => (of ? `${((100 * right) / of).toFixed(1)}%` : 'none');

const sharesLine = (name: string, shares: ReadonlyMap<string, Share>): string =>
  `${name}: ${[...shares].map(([key, share]) => `${key} ${fraction(share)}`).join('  ')}`;

function tallyLines({
  all,
  byLanguage,
  byKind,
  byTag,
  falseAnswers,
  wrongRefusals,
  direct,
  medianMs,
  p99Ms,
}: Tally): string[] {
  return [
    `right ${fraction(all)} = ${percent(all)}   false answers ${fraction(falseAnswers)} = ${percent(falseAnswers)}   wrong refusals ${fraction(wrongRefusals)} = ${percent(wrongRefusals)}   clarify ${fraction(byKind.get('clarify') ?? { right: 0, of: 0 })}   direct ${percent(direct)}`,
    `ms a question: median ${medianMs.toFixed(1)}, p99 ${p99Ms.toFixed(1)}`,
    sharesLine('language', byLanguage),
    sharesLine('kind', byKind),
    sharesLine('tag', byTag),
  ];
}

const failureLines = ({ wanted: { id, lang, q }, shown, faults }: Scored): string[] => [
  `${id} [${lang}] ${q}`,
  `    ${faults.join('; ')}`,
  `    -> ${shown.text.replaceAll(/\s+/g, ' ').slice(0, 200)}`,
];

/** `npm run eval [-- FILE …] [--failures]`: asks the questions of the files (else of test/questions/) and scores the answers. */
function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { failures: { type: 'boolean' } } });
  const files = positionals.length ? positionals : caseFiles('test/questions');
  const assistant = createOperatorAssistant();
  const at = new Date().toISOString();
  const results = files.flatMap(readCases).map((wanted) => scored(assistant, wanted, at));
  const failed = values.failures ? results.filter(({ faults }) => faults.length) : [];
  for (const line of [...failed.flatMap(failureLines), ...tallyLines(tally(results))]) console.log(line);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
