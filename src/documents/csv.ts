import type { Language } from '../domain/language.ts';

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

/** Rows of words as a file that the reader's spreadsheet program opens. */
export function tableText(rows: readonly (readonly string[])[], language: Language): string {
  const separator = separators[language];
  const lines = rows.map((row) => row.map((text) => cellText(text, separator)).join(separator));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}
