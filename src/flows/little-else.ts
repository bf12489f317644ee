import type { Found } from '../understanding/phrases.ts';
import { positionsOf } from '../understanding/positions.ts';
import type { Reading } from '../understanding/reading.ts';

/** Carriers, and the fields that answers name ("capital of 50 million USD", "the dossier will be filed on …"). */
const carriers = /^(filler|talk|compare|degree|follow|deadline|ask:card)/;
const fields = /^field:(schedule|submitTo|start|dossier|capital|capitalAttracted|plannedInvestment)$/;

/** So many words may be a slip or belong to the answer ("we plan to", 米 in 米ドル). */
const mostElse = 2;

const within = ({ from, to }: Found, outer: Found): boolean => outer.from <= from && to <= outer.to;

/** Whether a text says little more than an answer that was found in it. */
export function saysLittleElse({ phrases, found, meaningful }: Reading, answer: readonly Found[]): boolean {
  const others = phrases.filter((phrase) => !answer.some((part) => within(phrase, part)));
  const named = found.filter(({ concept }) => fields.test(concept));
  const fits = (phrase: Found) => carriers.test(phrase.concept) || named.some((field) => within(field, phrase));
  const explained = positionsOf([...answer, ...others]);
  return others.every(fits) && meaningful.filter((at) => !explained.has(at)).length <= mostElse;
}
