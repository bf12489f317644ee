import { parseArgs } from 'node:util';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { Language } from '../domain/language.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import type { Reading } from '../understanding/reading.ts';
import { loadKnowing } from './knowing.ts';

const share = (value: number) => value.toFixed(2);

/** What was found in a question, as lines for officers and engineers. */
function readingLines({
  tokens,
  phrases,
  named,
  places,
  topics,
  language,
  unexplained,
  foreign,
  measured,
  dated,
}: Reading): string[] {
  return [
    `language     ${language}`,
    `words        ${tokens
      .map(
        ({ text, meant }) =>
          `${text}${
            meant.length
              ? `→${meant
                  .map(({ word, doubt }) => `${word}${doubt ? `?${share(doubt)}` : ''}`)
                  .slice(0, 3)
                  .join('|')}`
              : ' (unknown)'
          }`,
      )
      .join('  ')}`,
    `phrases      ${phrases.map(({ concept, from, to }) => `${concept}[${from}-${to})`).join('  ')}`,
    `unexplained  ${share(unexplained)}  foreign ${share(foreign)}`,
    ...measured.map(({ amount, unit }) => `amount       ${JSON.stringify(amount)} ${unit ?? ''}`),
    ...dated.map(({ date }) => `date         ${date}`),
    ...named
      .slice(0, 5)
      .map(
        ({ ref, form, coverage, weight }) =>
          `named        ${share(coverage)} weight ${share(weight)}  ${ref} as "${form}"`,
      ),
    ...places.slice(0, 2).map(({ ref, form, coverage }) => `place        ${share(coverage)}  ${ref} as "${form}"`),
    ...topics
      .slice(0, 5)
      .map(
        ({ ref, phrase, score, said, explained }) =>
          `topic        ${share(score)} said ${share(said)} explained ${share(explained)}  ${ref} by "${phrase}"`,
      ),
  ];
}

/** `npm run explain -- "question"`: words, phrases, candidates with their confidence, the question understood, the records. */
function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
  const { base, understanding } = loadKnowing();
  const own = Language.catch('en').parse(values.language);
  const text = positionals.join(' ');
  const today = haiPhongDay(new Date().toISOString());
  const { question, confidence } = understanding.understand(text, own, today);
  const { kind, records } = answerQuestion(base, question);
  for (const line of readingLines(understanding.read(text, own, today))) console.log(line);
  console.log(`question     ${JSON.stringify(question)}  (${share(confidence)})`);
  console.log(`answer       ${kind}  ${records.join(' ')}`);
}

main();
