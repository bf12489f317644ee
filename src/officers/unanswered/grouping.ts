import { type UnansweredGroup, timesAsked, type WhyUnanswered } from '../../domain/unanswered.ts';
import type { Change } from '../../domain/outcome.ts';
import { fold } from '../../understanding/fold.ts';
import type { Reading } from '../../understanding/reading.ts';

/** A question that nothing answered: its masked text, what it has in common with others, why, and the day. */
export type Unanswered = {
  readonly text: string;
  readonly signs: readonly string[];
  readonly why: WhyUnanswered;
  readonly day: string;
};

/** Signs kept of a group: more would make strangers alike. */
const mostSigns = 24;
/** Texts kept of a group. */
const mostTexts = 5;
/** Groups kept in all. */
export const mostGroups = 500;
/** The share of signs that two questions must have in common to be alike. */
const alike = 0.5;

/** What a question is known by: the concepts that were understood, and the folded words of its kept text that were not. */
export function signsOf(text: string, { phrases }: Pick<Reading, 'phrases'>): string[] {
  const concepts = phrases.map(({ concept }) => concept).filter((concept) => !/^(filler|talk|follow)/.test(concept));
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 1 || /\P{ASCII}/u.test(word));
  return [...new Set([...concepts, ...long])].slice(0, mostSigns);
}

/** How alike two sets of signs are, from 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((sign) => b.includes(sign)).length;
  const all = new Set([...a, ...b]).size;
  return all ? common / all : 0;
}

/** The group that a question belongs to: the most alike, if any is alike enough. */
function groupFor(
  signs: readonly string[],
  groups: Iterable<[string, UnansweredGroup]>,
): [string, UnansweredGroup] | undefined {
  const rated = [...groups].map((group) => ({ group, like: likeness(signs, group[1].signs) }));
  const best = rated.toSorted((a, b) => b.like - a.like)[0];
  return best && best.like >= alike ? best.group : undefined;
}

/** A group with one more question; what was solved and is asked again is not solved. */
function joined({ solved: _solved, ...group }: UnansweredGroup, { text, why, day }: Unanswered): UnansweredGroup {
  const texts = [text, ...group.texts.filter((each) => each !== text)].slice(0, mostTexts);
  return { ...group, texts, counts: { ...group.counts, [why]: (group.counts[why] ?? 0) + 1 }, last: day };
}

/** The group to give up when there are too many: the least asked, of these the longest ago. */
function leastAsked(groups: readonly [string, UnansweredGroup][]): string | undefined {
  const least = groups.toSorted(([, a], [, b]) => timesAsked(a) - timesAsked(b) || (a.last < b.last ? -1 : 1));
  return least[0]?.[0];
}

/** What keeps a question beside those that are like it; `name` is that of a new group. */
export function keptUnanswered(
  all: Iterable<[string, UnansweredGroup]>,
  question: Unanswered,
  name: string,
): { readonly changes: readonly Change[]; readonly expects: readonly Change[] } {
  const groups = [...all];
  const found = groupFor(question.signs, groups);
  const { text, signs, why, day } = question;
  const key = found?.[0] ?? name;
  const fresh: UnansweredGroup = { texts: [text], signs: [...signs], counts: { [why]: 1 }, first: day, last: day };
  const value = found ? joined(found[1], question) : fresh;
  const over = !found && groups.length >= mostGroups ? leastAsked(groups) : undefined;
  return {
    changes: [
      { store: 'unanswered', key, value },
      ...(over === undefined ? [] : [{ store: 'unanswered' as const, key: over, value: null }]),
    ],
    expects: [{ store: 'unanswered', key, value: found?.[1] ?? null }],
  };
}
