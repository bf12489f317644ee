import { hear } from './heard.ts';
import type { Named, NameIndex } from './name-index.ts';
import { surelyNamed } from './name-index.ts';
import { wordsOf } from './name-forms.ts';
import type { SpelledToken } from './spelled-text.ts';

const joining = new Set(['and', 'va', 'và', '和', 'と', '과', '와', 'n']);

/** The numbers that go on after a numbered name: "Binh Giang 2, 3, 4 and 5" → 3, 4, 5 with their positions. */
function numbersAfter(tokens: readonly SpelledToken[], position: number): { number: string; position: number }[] {
  const numbers: { number: string; position: number }[] = [];
  for (let i = position + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'number' && /^\d{1,2}$/.test(token.text)) numbers.push({ number: token.text, position: i });
    else if (!token || !joining.has(token.text)) break;
  }
  return numbers;
}

/** The records that a numbered name and the numbers after it name together. */
export function siblings(named: readonly Named[], tokens: readonly SpelledToken[], names: NameIndex): Named[] {
  const first = named.find(({ coverage }) => coverage >= surelyNamed);
  const last = first?.positions.at(-1);
  if (!first || last === undefined || tokens[last]?.kind !== 'number') return [];
  const words = wordsOf(first.form).slice(0, -1);
  return numbersAfter(tokens, last).flatMap(({ number, position }) => {
    const meant = [...words, number].map((word) => [{ word, doubt: 0 }]);
    const spelled = meant.map(
      (each, i): SpelledToken => ({
        text: [...words, number][i] ?? '',
        written: [...words, number][i] ?? '',
        kind: 'word',
        at: 0,
        meant: each,
      }),
    );
    const sibling = names
      .named(hear(spelled, new Set()))
      .find(({ coverage, ref }) => coverage >= surelyNamed && ref !== first.ref);
    return sibling ? [{ ...sibling, positions: [position] }] : [];
  });
}
