import { createWords } from '../../src/assistant/job-works.ts';
import type { Case } from '../../src/domain/case.ts';
import { checkFile } from '../../src/officers/cases/check-file.ts';
import { casesText } from '../../src/officers/cases/write-csv.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, noon, type shippedKnowing } from '../../test/assistant/chat.ts';
import { holdsDuring } from './measure.ts';

const today = noon.slice(0, 10);

/** Prints how long the event loop is held while a file of cases is written, checked and kept. */
export async function holdsOfFile(
  cases: readonly Case[],
  { base, understanding }: ReturnType<typeof shippedKnowing>,
): Promise<void> {
  const store = createMemoryStore();
  const words = createWords(catalogues);
  const understand = (text: string) => understanding.understand(text, 'vi', today).question;
  let text = '';
  let checked: Awaited<ReturnType<typeof checkFile>> | undefined;
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    'a file is written': async () => {
      text = await casesText(cases, { base, words, language: 'vi' });
    },
    'it is checked': async () => {
      checked = await checkFile(new TextEncoder().encode(text), { base, words, understand, store, today });
    },
    'it is kept': () => store.commit({ update: 'bench', at: noon, changes: checked?.changes ?? [], messages: [] }),
  };
  for (const [what, step] of Object.entries(steps)) {
    const { longest, usual } = await holdsDuring(step);
    console.log(`| ${what} | ${usual.toFixed(1)} | ${longest.toFixed(1)} |`);
  }
}
