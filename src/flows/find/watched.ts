import type { Arg } from '../../domain/answer.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Answers } from '../flow.ts';
import { needsOf } from './needs.ts';
import { searchSteps } from './steps.ts';
import { sortedBy, type Suited } from './suited.ts';

/** The parks that fit what was answered in a search, the better suited first. */
export const matchesOf = (base: KnowledgeBase, answers: Answers): readonly Suited[] =>
  sortedBy(base, needsOf(answers)).matches;

/** What was answered in a search, in words. */
export const searchedFor = (base: KnowledgeBase, answers: Answers): Arg => ({
  list: searchSteps.flatMap(({ id, shown }) => {
    const value = answers[id];
    return value === undefined || value === null ? [] : [shown(value, { base })];
  }),
});
