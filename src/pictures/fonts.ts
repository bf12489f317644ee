import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { z } from 'zod';
import type { Language } from '../domain/language.ts';

const require = createRequire(import.meta.url);

/** The font of each script: each comes in many small files, and a table says which signs stand in which. */
const latin = 'noto-sans';
const own: Record<Language, readonly string[]> = {
  vi: [latin],
  en: [latin],
  zh: [latin, 'noto-sans-sc'],
  ja: [latin, 'noto-sans-jp'],
  ko: [latin, 'noto-sans-kr'],
};
const others = ['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'];

type FontTable = { readonly folder: string; readonly parts: ReadonlyMap<number, string> };

const Ranges = z.record(z.string(), z.string());
const tables = new Map<string, FontTable>();

const numbersOf = (range: string): [number, number] => {
  const [first = '', last = first] = range.replace(/^U\+/, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
};

function readTable(font: string): FontTable {
  const file = require.resolve(`@fontsource-variable/${font}/unicode.json`);
  const parts = new Map<number, string>();
  for (const [name, ranges] of Object.entries(Ranges.parse(JSON.parse(readFileSync(file, 'utf8'))))) {
    for (const [first, last] of ranges.split(',').map(numbersOf))
      for (let sign = first; sign <= last; sign += 1)
        if (!parts.has(sign)) parts.set(sign, `${font}-${name.replace(/[[\]]/g, '')}`);
  }
  return { folder: join(dirname(file), 'files'), parts };
}

function tableOf(font: string): FontTable {
  const known = tables.get(font) ?? readTable(font);
  tables.set(font, known);
  return known;
}

/** Asking the drawing library takes as long as all else that is done for a sign. */
const opened = new Set<string>();

function open(part: string, folder: string): void {
  if (opened.has(part)) return;
  if (!GlobalFonts.has(part) && !GlobalFonts.registerFromPath(join(folder, `${part}-wght-normal.woff2`), part))
    throw new Error(`the font file ${part} cannot be read`);
  opened.add(part);
}

/** The file of a font that holds a sign, registered when it is first wanted: opening all three hundred takes most of a second. */
function familyWith(sign: number, fonts: readonly string[]): string | undefined {
  for (const font of fonts) {
    const { folder, parts } = tableOf(font);
    const part = parts.get(sign);
    if (part === undefined) continue;
    open(part, folder);
    return part;
  }
  return undefined;
}

/** The families that hold the signs of a text, the reader's own writing first: a Japanese name looks Japanese to a Japanese reader. */
export function familiesOf(text: string, language: Language): string {
  const families = new Set<string>();
  const plain = familyWith(0x20, own[language]);
  if (plain) families.add(plain);
  for (const letter of new Set(text)) {
    const sign = letter.codePointAt(0) ?? 0;
    const family = familyWith(sign, own[language]) ?? familyWith(sign, others);
    if (family) families.add(family);
  }
  return [...families].map((family) => `"${family}"`).join(', ');
}
