import type { Flow } from '../flow.ts';
import { searchConcerns } from './concerns.ts';
import { placesAnswer } from './places.ts';
import { comparedParks, findResult, openParks, whyNotAnswer } from './result.ts';
import { searchSteps } from './steps.ts';

/** Finding land: what is made, how much land, how near a port, for how much; then parks that suit, and why others do not. */
export const find: Flow = {
  id: 'find',
  version: 1,
  steps: searchSteps,
  summary: findResult,
  heard: whyNotAnswer,
  concerns: searchConcerns,
  more(what, context, answers) {
    if (what === 'compare') return comparedParks(context, answers);
    if (what === 'places') return placesAnswer(context, answers);
    return what === 'open' ? openParks(context, answers) : undefined;
  },
};
