import type { ComparePicture } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';
import { tableText } from './csv.ts';

/** A comparison as CSV: a line for each record and field, with its date and source beside it. */
export function shortlistTable({ names, rows }: ComparePicture, words: Words): string {
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
  return tableText([head, ...lines], words.language);
}
