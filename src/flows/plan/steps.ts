import { type Arg, block } from '../../domain/answer.ts';
import { dayArg } from '../../answers/day-words.ts';
import { nested } from '../../answers/said.ts';
import type { Step } from '../flow.ts';
import { dayChoices, readDay } from '../read-day.ts';
import { type ChoiceWords, readChoice } from '../read-choice.ts';
import { wordOf } from '../word-of.ts';
import { Capital, readCapital } from './capital.ts';
import { Building, Investor, Land, Place } from './given.ts';
import { buildingWords, investorWords, landWords, placeWords } from './words.ts';
import { z } from 'zod';

/** A step whose answer is one of a few; the words of each stand in the catalogue as `plan-STEP-CHOICE`. */
function oneOf(id: string, schema: z.ZodEnum<Record<string, string>>, words: ChoiceWords): Step {
  const said = (value: string) => ({ say: `plan-${id}-${value}`, with: {} });
  return {
    id,
    schema,
    ask: () => [block('line', `plan-ask-${id}`)],
    choices: () => schema.options.map((value) => ({ id: value, label: said(value), value })),
    read: (text, context) => readChoice(text, context, words),
    help: block('note', 'flow-press-one'),
    shown: (value) => ({ said: said(wordOf(value)) }),
  };
}

export const investor = oneOf('investor', Investor, investorWords);
export const place = oneOf('place', Place, placeWords);
export const land = oneOf('land', Land, landWords);

export const building: Step = {
  ...oneOf('building', Building, buildingWords),
  applies: (answers) => answers['land'] !== 'ready-built',
};

/** A capital as it was said. */
export const capitalArg = (value: unknown): Arg => Capital.parse(value);

export const capital: Step = {
  id: 'capital',
  schema: Capital,
  optional: true,
  ask: () => [block('line', 'plan-ask-capital')],
  read: readCapital,
  help: block('note', 'plan-help-capital'),
  shown: capitalArg,
};

export const filing: Step = {
  id: 'filing',
  schema: z.iso.date(),
  optional: true,
  ask: () => [block('line', 'plan-ask-filing')],
  choices: dayChoices,
  read: readDay,
  help: block('note', 'flow-day-wanted'),
  shown: (value) => nested('plan-filed', { day: dayArg(wordOf(value)) }),
};
