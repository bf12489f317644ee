import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Answered, Assistant } from '../assistant/assistant.ts';
import { Language } from '../domain/language.ts';
import { plainText } from '../domain/reply.ts';
import { createOperatorAssistant } from './knowing.ts';

const Asked = z.object({ id: z.string(), question: z.string(), language: Language.optional().catch(undefined) });

function answerLine(id: string, { understood, answer, reply }: Answered): string {
  return JSON.stringify({
    id,
    kind: answer.kind,
    language: understood.language,
    records: answer.records,
    text: plainText(reply),
  });
}

/** A line as a question, or what is wrong with it. */
function readLine(line: string): z.infer<typeof Asked> | { readonly wrong: string } {
  try {
    const { data, error } = Asked.safeParse(JSON.parse(line));
    return data ?? { wrong: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') };
  } catch {
    return { wrong: 'no JSON' };
  }
}

/** Answers a line of JSON a question, in the order in which they come; a line that is none is named and passed over. */
async function answerLines(assistant: Assistant): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (!line.trim()) continue;
    const asked = readLine(line);
    if ('wrong' in asked) {
      console.error(`line ${number}: ${asked.wrong}`);
      process.exitCode = 1;
    } else {
      const { id, question, language } = asked;
      process.stdout.write(`${answerLine(id, assistant.ask(question, language ?? 'en', new Date().toISOString()))}\n`);
    }
  }
}

/** `npm run ask -- "question"` prints the answer; with --jsonl it answers questions given a line of JSON each. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, language: { type: 'string' } },
  });
  const assistant = createOperatorAssistant();
  if (values.jsonl) return answerLines(assistant);
  const question = positionals.join(' ');
  if (!question) throw new Error('want a question: npm run ask -- "how large is Trang Due 3?"');
  const { reply } = assistant.ask(question, Language.catch('en').parse(values.language), new Date().toISOString());
  console.log(plainText(reply));
  reply.buttons.flat().forEach((button, i) => console.log(`[${i + 1}] ${button.label}`));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
