import type { Cell, ComparePicture } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';
import { escaped, printedPage } from './html.ts';

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
  const table = `<p>${escaped(words.say('brief-printed', { day: { asOf: day } }))}</p>
<table>
<thead><tr><th scope="col">${escaped(words.say('brief-field'))}</th>${heads}</tr></thead>
<tbody>
${body}
</tbody>
</table>
${remarks}${english}`;
  return printedPage({
    language: words.language,
    name: words.arg(title),
    isWide: names.length > 2,
    body: table,
  });
}
