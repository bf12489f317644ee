import type { OutsideReason, TalkTopic } from '../domain/question.ts';
import { conceptsOf, type Reading } from './reading.ts';

/** Reasons in the order in which they count when several are found. */
const reasons: readonly OutsideReason[] = ['orders', 'personal', 'elsewhere', 'advice', 'forecast', 'scope'];

/** Typed without diacritics, "con cho" is "còn chỗ" (room left) as well as "con chó" (a dog): what we hold stands before it. */
function withoutOurs({ phrases }: Pick<Reading, 'phrases'>): Reading['phrases'] {
  const ours = phrases.filter(({ concept }) => /^(field|degree|status):/.test(concept));
  return phrases.filter(
    (phrase) => ours.includes(phrase) || !ours.some(({ from, to }) => from === phrase.from && to === phrase.to),
  );
}

/** Why a reading lies outside the remit; undefined when nothing in it says so. */
export function outsideReason(reading: Reading): OutsideReason | undefined {
  const found = conceptsOf({ phrases: withoutOurs(reading) }, 'outside');
  return reasons.find((reason) => found.includes(reason));
}

const talkTopics: readonly TalkTopic[] = ['complaint', 'who', 'help', 'thanks', 'greeting', 'farewell'];

/** Small talk is what is left when nothing else is asked. */
export function talk(reading: Reading): TalkTopic | undefined {
  const found = conceptsOf(reading, 'talk');
  const asks = reading.phrases.some(({ concept }) => concept.startsWith('field:'));
  return reading.unexplained < 0.5 && !(asks && found.every((topic) => topic === 'greeting'))
    ? talkTopics.find((topic) => found.includes(topic))
    : undefined;
}
