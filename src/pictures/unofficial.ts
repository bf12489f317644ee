import type { AsOf } from '../domain/as-of.ts';
import type { Words } from '../wording/words.ts';
import { colors } from './look.ts';

type Dated = { readonly asOf?: AsOf | undefined; readonly unofficial?: true | undefined };

/** When a figure held, and the colour that says whether anybody has checked it. */
export type DateLine = { readonly text: string; readonly color: string };

/** The date of a figure, and before it that nobody has checked it. */
export function dateLine({ asOf, unofficial }: Dated, words: Words): DateLine | undefined {
  const date = asOf ? words.date(asOf) : undefined;
  if (!unofficial) return date === undefined ? undefined : { text: date, color: colors.soft };
  const text = words.say('picture-unofficial', { date: { words: date ?? words.date('undated') } });
  return { text, color: colors.unofficial };
}
