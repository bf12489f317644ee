import type { Language } from '../domain/language.ts';
import type { ComparePicture } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';

/** Spreadsheet programs tell UTF-8 by this mark. */
const byteOrderMark = '\uFEFF';

/** Where the comma parts decimals, spreadsheet programs part columns by semicolons. */
const separators: Record<Language, string> = { vi: ';', en: ',', zh: ',', ja: ',', ko: ',' };

/** A text that a spreadsheet would take for a formula gets an apostrophe before it and stays a text. */
const harmless = (text: string): string => (/^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);

const cellText = (text: string, separator: string): string => {
  const safe = harmless(text.replaceAll(/[\r\n]+/g, ' '));
  return safe.includes('"') || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A comparison as CSV: a line for each record and field, with its date and source beside it. */
export function shortlistTable({ names, rows }: ComparePicture, words: Words): string {
  const separator = separators[words.language];
  const titles = ['record', 'field', 'value', 'date', 'source', 'remark'] as const;
  const head = titles.map((title) => words.say(`brief-${title}`));
  const lines = names.flatMap((name, i) =>
    rows.map(({ label, cells }) => {
      const cell = cells[i];
      const { asOf, source, unofficial } = cell ?? {};
      return [
        words.arg(name),
        words.arg(label),
        cell ? words.arg(cell.value) : words.say('picture-unpublished'),
        asOf ? words.date(asOf) : '',
        source ? words.arg(source) : '',
        unofficial ? words.say('brief-unofficial') : '',
      ];
    }),
  );
  const csv = [head, ...lines].map((line) => line.map((text) => cellText(text, separator)).join(separator));
  return `${byteOrderMark}${csv.join('\r\n')}\r\n`;
}
