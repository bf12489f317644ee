import { z } from 'zod';

const pattern = /^(undated|~?\d{4}|\d{4}-Q[1-4]|\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)$/;

/** February has no 30th. */
const isReal = (text: string) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || z.iso.date().safeParse(text).success;

const wanted = 'want YYYY, ~YYYY (about), YYYY-Qn, YYYY-MM, YYYY-MM-DD or undated';

export const AsOf = z
  .union([z.int().min(1900).max(2100).transform(String), z.string()], wanted)
  .refine((text) => pattern.test(text) && isReal(text), wanted);
/** The day, month, quarter or year a statement was true: as exact as its source says; `~2020` is "about 2020". */
export type AsOf = z.infer<typeof AsOf>;

/** A key that sorts dates of any exactness, the undated first; a coarse date sorts at its start. */
export function asOfOrder(asOf: AsOf): string {
  if (asOf === 'undated') return '';
  const text = asOf.replace('~', '');
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  return quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : text;
}
