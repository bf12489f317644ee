import { z } from 'zod';

const words = z.string().trim().min(1);

export const Prose = z.strictObject({
  vi: words,
  en: words,
  zh: words.optional(),
  ja: words.optional(),
  ko: words.optional(),
});
/** A sentence or more in Vietnamese and English, often asked ones in all five; other readers get the English with one notice. */
export type Prose = z.infer<typeof Prose>;

export const Labels = z.strictObject({ vi: words, en: words, zh: words, ja: words, ko: words });
/** A short name of a term, complete in the five languages. */
export type Labels = z.infer<typeof Labels>;

export const Names = z.strictObject({
  vi: words,
  en: words,
  zh: words.optional(),
  ja: words.optional(),
  ko: words.optional(),
});
/** A proper name; where a language has none of its own, readers get the English. */
export type Names = z.infer<typeof Names>;
