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

/** What people call what a step asks, for whoever corrects it. */
const called = {
  investor: /\b(investor|nha dau tu)\b|投资者|投资人|投資家|투자자/,
  place:
    /\b(place|location|zone|park|dia diem|noi|khu kinh te|khu cong nghiep|khu thuong mai)\b|地点|地方|经济区|工业园|自贸|場所|経済区|工業団地|장소|경제구역|산업단지/,
  land: /\b(land|lease|sub-?lease|dat|thue dat|thue lai)\b|土地|用地|토지|부지/,
  building: /\b(build|building|construction|xay|xay dung)\b|建设|建筑|建設|건축|건설/,
};

/** A step whose answer is one of a few; the words of each stand in the catalogue as `plan-STEP-CHOICE`. */
function oneOf(id: keyof typeof called, schema: z.ZodEnum<Record<string, string>>, words: ChoiceWords): Step {
  const said = (value: string) => ({ say: `plan-${id}-${value}`, with: {} });
  return {
    id,
    words: called[id],
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
  words: /\b(capital|investment|von)\b|资本|投资额|资金|資本|投資額|자본|투자액/,
  schema: Capital,
  optional: true,
  ask: () => [block('line', 'plan-ask-capital')],
  read: readCapital,
  help: block('note', 'plan-help-capital'),
  shown: capitalArg,
};

export const filing: Step = {
  id: 'filing',
  words: /\b(date|day|filing|ngay|ngay nop)\b|日期|日子|递交|日付|提出日|날짜|제출일/,
  schema: z.iso.date(),
  optional: true,
  ask: () => [block('line', 'plan-ask-filing')],
  choices: dayChoices,
  read: readDay,
  help: block('note', 'flow-day-wanted'),
  shown: (value) => nested('plan-filed', { day: dayArg(wordOf(value)) }),
};
