import * as fc from 'fast-check';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { languages } from '../../src/domain/language.ts';
import { fold } from '../../src/understanding/fold.ts';

/** The longest message that Telegram delivers. */
const longest = 4096;

const filled = (unit: string): string => unit.repeat(Math.ceil(longest / unit.length)).slice(0, longest);

/** One word of Latin letters, that ends as no known word does. */
const glued = (text: string): string => `${fold(text).replaceAll(/[^a-z]/g, '')}qq`;

/** Letters under heaps of marks. */
const zalgo = fc
  .array(
    fc.tuple(fc.constantFrom(...'trangduevsip '), fc.array(fc.integer({ min: 0x300, max: 0x36f }), { maxLength: 40 })),
  )
  .map((letters) => letters.map(([letter, marks]) => letter + String.fromCodePoint(...marks)).join(''));

const controls = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x1f }),
      fc.constantFrom(0x7f, 0x85, 0xad, 0x200b, 0x202e, 0x2066, 0xfeff, 0xfffd),
    ),
  )
  .map((codes) => String.fromCodePoint(...codes));

const signs = [
  '<b>',
  '</b>',
  '<a href="',
  '">',
  '&amp;',
  '*',
  '_',
  '`',
  '[',
  '](',
  ')',
  '{{',
  '}}',
  '${',
  '}',
  '\\',
  "'",
  ';--',
  '%s',
  '../',
];

function namesIn(base: KnowledgeBase): string[] {
  return [...base.records.values()].flatMap(({ names, aliases = [] }) => [...Object.values(names), ...aliases]);
}

function wordsIn(base: KnowledgeBase): string[] {
  return languages.flatMap((language) => [...base.words[language].values()].flat());
}

/** Texts that nobody means well: of any characters, of known words in any order, too long, broken, or full of markup. */
export function hostileTexts(base: KnowledgeBase): fc.Arbitrary<string> {
  const name = fc.constantFrom(...namesIn(base));
  const word = fc.constantFrom(...wordsIn(base));
  const number = fc
    .oneof(fc.integer(), fc.double(), fc.constantFrom('31/02/2026', '1e308', '-0', '５００', '٣', '½'))
    .map(String);
  const some = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 2, arbitrary: name },
    { weight: 1, arbitrary: number },
  );
  const words = fc.array(some, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));
  const marked = fc.array(fc.oneof(fc.constantFrom(...signs), some), { maxLength: 40 }).map((parts) => parts.join(''));
  const unit = fc.oneof(
    fc.constantFrom('a', 'w', '7', '0.', ' ', 'đ', 'ng', 'nguyễn ', 'khu ', '海', 'の', '한', '🏭', '\u0301'),
    name,
    word,
  );
  return fc.oneof(
    { weight: 5, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 8, arbitrary: words },
    {
      weight: 2,
      arbitrary: fc.tuple(name, fc.integer({ min: 2, max: 60 })).map(([text, times]) => `${text} `.repeat(times)),
    },
    { weight: 2, arbitrary: unit.map(filled) },
    { weight: 1, arbitrary: fc.tuple(zalgo, controls).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.array(name, { minLength: 2, maxLength: 40 }).map((parts) => glued(parts.join(''))) },
    { weight: 1, arbitrary: fc.tuple(controls, words, controls).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: marked },
  );
}
