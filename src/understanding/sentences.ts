import type { Question } from '../domain/question.ts';
import type { Decision } from './decision.ts';
import type { Reading } from './reading.ts';
import { isSurelyNamed } from './subjects.ts';

/** From this many words on a message tells more than it asks. */
const longMessage = 20;
/** More sentences than this, or a longer text, are not looked at one by one: reading each takes time. */
const mostSentences = 5;
const longestText = 800;

/** Kinds of question that leave open what is asked. */
const open: readonly Question['kind'][] = ['outside', 'which', 'of-which', 'talk'];

/** The sentences of a long message; none when it is short or a single sentence. */
export function sentencesOf(text: string, { tokens }: Reading): string[] {
  if (tokens.length < longMessage || text.length > longestText) return [];
  const sentences = text.split(/(?<=[.?!])\s+|(?<=[。？！])|\n+/).filter((sentence) => sentence.trim());
  return sentences.length > 1 && sentences.length <= mostSentences ? sentences : [];
}

/** From this share of its name on a place is named: "Hai Phong" alone is not its port. */
const wholePlace = 0.9;

/** Whether a sentence holds every name, day and amount of the message: nothing that is said is left out. */
function holdsAll(message: Reading, sentence: Reading): boolean {
  const named = ({ named, places }: Reading) =>
    named.filter(isSurelyNamed).length + places.filter(({ coverage }) => coverage >= wholePlace).length;
  return (
    named(sentence) >= named(message) &&
    sentence.dated.length >= message.dated.length &&
    sentence.measured.length >= message.measured.length
  );
}

/** A sentence of a long message that asks by itself for something certain; what stands around it only tells of the writer. */
export function askingSentence(
  message: Reading,
  sentences: readonly { readonly reading: Reading; readonly decision: Decision }[],
): Decision | undefined {
  return sentences.findLast(
    ({ reading, decision }) =>
      decision.confidence >= surelyAsks && !open.includes(decision.question.kind) && holdsAll(message, reading),
  )?.decision;
}

/** From this confidence on a sentence asks by itself. */
const surelyAsks = 0.75;
