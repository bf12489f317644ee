import { type FieldId, fieldRule } from '../domain/knowledge-base.ts';
import type { Kind } from '../domain/refs.ts';
import type { Reading } from './reading.ts';

/** The figure that an adjective speaks of, for a reading that names none ("which is bigger?"). */
const meant: readonly { readonly field: FieldId; readonly concept: RegExp; readonly words: RegExp }[] = [
  {
    field: 'area',
    concept: /^degree:(large|small)$/,
    words: /\b(bigger|larger|smaller|lon hon|rong hon|nho hon|be hon)\b|更大|更小|大きい|小さい|더커|더큰|더작/,
  },
  {
    field: 'landPrice',
    concept: /^degree:(cheap|expensive)$/,
    words: /\b(cheaper|dearer|pricier|re hon|dat hon)\b|更便宜|更贵|安い|高い|더싸|더싼|더저렴|더비싸|더비싼/,
  },
  {
    field: 'distances',
    concept: /^degree:(near|far)$/,
    words: /\b(nearer|closer|farther|further|gan hon|xa hon)\b|更近|更远|近い|遠い|더가까|더가깝|더먼|더멀/,
  },
  {
    field: 'occupancy',
    concept: /^degree:(full|empty)$/,
    words: /\b(fuller|emptier|day hon|trong hon)\b|更满|更空/,
  },
  { field: 'founded', concept: /^degree:(old|new)$/, words: /\b(older|newer|lau hon|moi hon)\b|更早|更新/ },
];

/** The fields that the adjectives of a reading speak of, of those that a kind of record has. */
export function degreeFields({ mentions, tokens }: Reading, kind: Kind): FieldId[] {
  const texts = tokens.map(({ text }) => text);
  const writings = [texts.join(' '), texts.join('')];
  return meant
    .filter(
      ({ concept, words }) =>
        [...mentions].some((each) => concept.test(each)) || writings.some((each) => words.test(each)),
    )
    .map(({ field }) => field)
    .filter((field) => fieldRule(kind, field));
}
