import { highEnd } from '../../answers/figures-compared.ts';
import type { StepValue } from '../../domain/flow.ts';
import type { Language } from '../../domain/language.ts';
import type { Answers, FlowContext } from '../flow.ts';
import { amountOf, needsOf } from './needs.ts';
import { bestOf } from './result.ts';
import { sortedBy } from './suited.ts';

/** A bound as it is written in every language. */
function bound(value: StepValue | undefined, unit: string, language: Language): string[] {
  const amount = amountOf(value);
  return amount === undefined ? [] : [`≤ ${highEnd(amount).toLocaleString(language)} ${unit}`];
}

/**
 * What an enquiry from the result of a search is about: the land needed, and as the person's own words, which they may
 * change, the parks found with the bounds; names and figures only, as these read the same for whoever answers.
 */
export function searchConcerns({ base, language }: FlowContext, answers: Answers): Answers {
  const parks = bestOf(sortedBy(base, needsOf(answers))).map(({ park }) => park.names[language] ?? park.names.en);
  const bounds = [...bound(answers.port, 'km', language), ...bound(answers.budget, 'USD/m²', language)];
  const message = [parks.join(', '), ...bounds].filter(Boolean).join('; ');
  const { hectares } = answers;
  return {
    ...(hectares === undefined || hectares === null ? {} : { hectares }),
    ...(message ? { message } : {}),
  };
}
