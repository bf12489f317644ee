import type { Cell, ComparePicture } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** Prints on A4, across when there are more than two records; a row is never parted by a page's end. */
const style = (isWide: boolean): string => `
@page { size: A4 ${isWide ? 'landscape' : 'portrait'}; margin: 15mm }
body { font: 11pt/1.45 "Noto Sans", "Noto Sans CJK SC", "Segoe UI", "Malgun Gothic", "Yu Gothic", sans-serif; color: #16232e; max-width: 1100px; margin: 2em auto; padding: 0 1em }
h1 { font-size: 18pt; color: #0b4a6f; margin: 0 0 .2em }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 1em 0 }
th, td { border: 1px solid #b9c4cc; padding: .4em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
thead th { background: #eef3f6 }
tr { break-inside: avoid }
small { display: block; color: #4c5a66 }
.unofficial { color: #9a5b00; font-weight: bold }
.none { color: #6b7883 }
@media print { body { max-width: none; margin: 0; padding: 0; print-color-adjust: exact } }
`;

function cellHtml(cell: Cell | null | undefined, words: Words): string {
  if (!cell) return `<td class="none">${escaped(words.say('picture-unpublished'))}</td>`;
  const unofficial = cell.unofficial
    ? `<small class="unofficial">${escaped(words.say('brief-unofficial'))}</small>`
    : '';
  const told = [...(cell.asOf ? [words.date(cell.asOf)] : []), ...(cell.source ? [words.arg(cell.source)] : [])];
  const small = told.length ? `<small>${escaped(told.join(' · '))}</small>` : '';
  return `<td>${unofficial}${escaped(words.arg(cell.value))}${small}</td>`;
}

function rowHtml({ label, cells }: ComparePicture['rows'][number], words: Words): string {
  const columns = cells.map((cell) => cellHtml(cell, words)).join('');
  return `<tr><th scope="row">${escaped(words.arg(label))}</th>${columns}</tr>`;
}

/** A comparison as one file of HTML that needs nothing else and prints well. */
export function shortlistBrief({ title, day, names, rows, notes }: ComparePicture, words: Words): string {
  const heads = names.map((name) => `<th scope="col">${escaped(words.arg(name))}</th>`).join('');
  const body = rows.map((row) => rowHtml(row, words)).join('\n');
  const remarks = notes.map((note) => `<p>${escaped(words.arg(note))}</p>`).join('\n');
  const english = words.hasEnglish() ? `<p>${escaped(words.say('notice-english'))}</p>` : '';
  const name = escaped(words.arg(title));
  return `<!doctype html>
<html lang="${words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<style>${style(names.length > 2)}</style></head>
<body>
<h1>${name}</h1>
<p>${escaped(words.say('brief-printed', { day: { asOf: day } }))}</p>
<table>
<thead><tr><th scope="col">${escaped(words.say('brief-field'))}</th>${heads}</tr></thead>
<tbody>
${body}
</tbody>
</table>
${remarks}${english}
</body>
</html>
`;
}
