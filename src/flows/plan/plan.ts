import type { Answers, Flow, FlowContext } from '../flow.ts';
import { readDay } from '../read-day.ts';
import { readCapital } from './capital.ts';
import { cardsAnswer } from './cards.ts';
import { heardAtPlan } from './heard.ts';
import { planResult } from './result.ts';
import { specialAnswer } from './special.ts';
import { building, capital, filing, investor, land, place } from './steps.ts';

/** Another filing day or capital, written at the result. */
function corrected(text: string, context: FlowContext, answers: Answers): Answers | undefined {
  const [day, sum] = [readDay(text, context), readCapital(text, context)];
  if (day.kind === 'value') return { ...answers, filing: day.value };
  return sum.kind === 'value' ? { ...answers, capital: sum.value } : undefined;
}

/** The path of procedures: who invests, where, on what land, whether a factory is built; then each stage with its days. */
export const plan: Flow = {
  id: 'plan',
  version: 1,
  steps: [investor, place, land, building, capital, filing],
  summary: planResult,
  heard: heardAtPlan,
  adds: corrected,
  more(what, context, answers) {
    if (what === 'special') return specialAnswer(context, answers);
    return what === 'cards' ? cardsAnswer(context, answers) : undefined;
  },
};
