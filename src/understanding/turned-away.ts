import type { Named } from './name-index.ts';
import type { Found } from './phrases.ts';

/** What one of its kind may be set against ("not the east but the west"). */
const contrasted = /^(side|country|status|locality):/;

/** How many words may part what is turned away from the word that does so ("동쪽에 있는 단지 말고"). */
const reach = 10;
/** Behind a word such as 不在 it stands at once. */
const atOnce = 1;

const kindOf = ({ concept }: Found): string => concept.slice(0, concept.indexOf(':'));

/** Whether a phrase is what a word such as 말고 or 以外 behind it, or 不在 before it, turns away. */
function isTurnedAway(phrase: Found, found: readonly Found[]): boolean {
  const nearer = (from: number) =>
    found.some((other) => kindOf(other) === kindOf(phrase) && other.from >= phrase.to && other.to <= from);
  return found.some(
    ({ concept, from, to }) =>
      (concept === 'compare:unwanted' && from >= phrase.to && from - phrase.to <= reach && !nearer(from)) ||
      (concept === 'compare:not' && to <= phrase.from && phrase.from - to <= atOnce),
  );
}

/** What is meant where a half of the city alone is turned away: the other one. */
const otherHalf: Readonly<Record<string, string>> = { 'side:east': 'side:west', 'side:west': 'side:east' };

/**
 * The phrases of a question without those that it turns away where another of their kind is wished instead; the whole
 * country is none of ours anyway, and a half of the city leaves the other.
 */
export function wanted(found: readonly Found[]): Found[] {
  const away = found.filter((phrase) => contrasted.test(phrase.concept) && isTurnedAway(phrase, found));
  if (!away.length) return [...found];
  return found.map((phrase) => {
    if (!away.includes(phrase)) return phrase;
    const instead = found.some((other) => kindOf(other) === kindOf(phrase) && !away.includes(other));
    if (instead || phrase.concept === 'country:viet-nam') return { ...phrase, concept: 'filler:unwanted' };
    return { ...phrase, concept: otherHalf[phrase.concept] ?? phrase.concept };
  });
}

/** How many words may stand between a name and the word that turns it away ("남사익 공단 말고"). */
const nameReach = 5;

/** The names of a question without those that it turns away for another ("Nam Sach 말고 Nam Sach 1"). */
export function wantedNames(
  groups: readonly (readonly Named[])[],
  found: readonly Found[],
): readonly (readonly Named[])[] {
  const unwanted = found.filter(({ concept }) => concept === 'compare:unwanted');
  const placeOf = ([first]: readonly Named[]) => ({
    from: Math.min(...(first?.positions ?? [])),
    to: Math.max(...(first?.positions ?? [])) + 1,
  });
  const isAway = (group: readonly Named[]) => {
    const { to } = placeOf(group);
    return unwanted.some(
      ({ from }) =>
        from >= to &&
        from - to <= nameReach &&
        !groups.some((other) => placeOf(other).from >= to && placeOf(other).from < from),
    );
  };
  const left = groups.filter((group) => !isAway(group));
  return left.length ? left : groups;
}
