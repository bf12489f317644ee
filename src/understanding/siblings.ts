import { hear } from './heard.ts';
import type { Named, NameIndex } from './name-index.ts';
import { surelyNamed } from './name-index.ts';
import { wordsOf } from './name-forms.ts';
import { wholeName } from './procedures-named.ts';
import type { SpelledToken } from './spelled-text.ts';

const joining = new Set(['and', 'va', 'và', '和', 'と', '과', '와', 'n']);

/** Words between the ends of a range of numbers. */
const reaching = new Set(['to', 'den', 'toi', 'through', '至', '到', '-']);

type Numbered = { readonly number: string; readonly position: number };

/** The numbers from after one up to another; those between share out the place of the word between them. */
function rangeTo(from: number, to: number, position: number): Numbered[] {
  const count = to - from;
  return Array.from({ length: Math.max(count, 1) }, (_, i) => ({
    number: String(count > 0 ? from + i + 1 : to),
    position: i === count - 1 || count < 1 ? position : position - 1 + (i + 1) / (count + 1),
  }));
}

/** The numbers that go on after a numbered name: "Binh Giang 2, 3 and 4" → 3, 4 with their positions; "2 to 5" → 3, 4, 5. */
function numbersAfter(tokens: readonly SpelledToken[], position: number): Numbered[] {
  const numbers: Numbered[] = [];
  for (let i = position + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'number' && /^\d{1,2}$/.test(token.text)) {
      const reaches = reaching.has(tokens[i - 1]?.text ?? '');
      const before = numbers.at(-1)?.number ?? tokens[position]?.text;
      numbers.push(
        ...(reaches ? rangeTo(Number(before), Number(token.text), i) : [{ number: token.text, position: i }]),
      );
    } else if (!token || !(joining.has(token.text) || reaching.has(token.text))) break;
  }
  return numbers;
}

/** A numbered name that stands whole; one that skips a number to reach another ("Binh Giang … 5") does not. */
function numbered(named: readonly Named[], tokens: readonly SpelledToken[]): Named | undefined {
  const sure = named.filter(({ coverage }) => coverage >= surelyNamed);
  const ends = ({ positions }: Named) => tokens[positions.at(-1) ?? -1]?.kind === 'number';
  const whole = sure.find((name) => name.coverage >= wholeName && ends(name));
  const [first] = sure;
  return whole ?? (first && ends(first) ? first : undefined);
}

/** What is named, with the records that a numbered name and the numbers after it name together. */
export function withSiblings(named: readonly Named[], tokens: readonly SpelledToken[], names: NameIndex): Named[] {
  const first = numbered(named, tokens);
  const last = first?.positions.at(-1);
  if (!first || last === undefined) return [...named];
  const words = wordsOf(first.form).slice(0, -1);
  const found = numbersAfter(tokens, last).flatMap(({ number, position }) => {
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
  const beside = new Set(found.map(({ ref }) => ref));
  return [...named.filter(({ ref }) => !beside.has(ref)), ...found];
}
