import { type Block, block, choice } from '../../domain/answer.ts';
import { summaryStep } from '../../domain/flow.ts';
import { mostWatches, type Watch, watchKey } from '../../domain/watch.ts';
import { matchesOf, searchedFor } from '../../flows/find/watched.ts';
import type { Answers, FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { flowChoice } from '../../flows/view.ts';
import { answerOf, watchesOf } from './own.ts';
import { topicsChoice } from './topics-page.ts';

export const watchStopChoice = ({ id }: Watch, place: number) =>
  choice({ do: 'act', verb: 'watch-stop', of: id }, 'watch-button-stop', { place: { number: place } });

/** The searches a person has watched, each with the button that ends it, under what was done. */
function watchesAnswer({ base }: FlowContext, watches: readonly Watch[], lines: readonly Block[] = []): Handled {
  const list = watches.map(({ answers }, i) =>
    block('item', 'watch-item', { place: { number: i + 1 }, search: searchedFor(base, answers) }),
  );
  const head = watches.length ? [block('line', 'watch-list'), ...list] : [block('line', 'watch-none')];
  const find = flowChoice('find', 'start', 'flow-start-find');
  const stops = watches.map((watch, i) => [watchStopChoice(watch, i + 1)]);
  return { answer: answerOf([...lines, ...head], [...stops, [find, topicsChoice]]) };
}

const ownWatches = ({ store, person }: FlowContext): Watch[] => watchesOf(store, person).map(([, watch]) => watch);

export const showWatches = (context: FlowContext): Handled => watchesAnswer(context, ownWatches(context));

/** The answers of the search that the person stands at the result of. */
function searchOf({ store, chat, person }: FlowContext): Answers | undefined {
  const state = store.get('flows', `${chat}|${person}`);
  return state?.flow === 'find' && state.step === summaryStep ? state.answers : undefined;
}

const isSame = (a: Answers, b: Answers): boolean => {
  const told = (answers: Answers) =>
    Object.entries(answers)
      .flatMap((entry) => (entry[1] === null || entry[1] === false ? [] : [JSON.stringify(entry)]))
      .toSorted((x, y) => x.localeCompare(y))
      .join();
  return told(a) === told(b);
};

/** Keeps the search whose result is shown: its person is told when something new fits it. */
export function watch(context: FlowContext): Handled {
  const { base, store, person, at } = context;
  const answers = searchOf(context);
  const own = ownWatches(context);
  if (!answers) return watchesAnswer(context, own, [block('line', 'watch-no-search')]);
  if (own.some((each) => isSame(each.answers, answers)))
    return watchesAnswer(context, own, [block('line', 'watch-already')]);
  const place = [...Array(mostWatches).keys()]
    .map((i) => i + 1)
    .find((i) => !store.get('watches', watchKey(person, i)));
  if (place === undefined)
    return watchesAnswer(context, own, [block('line', 'watch-too-many', { most: { number: mostWatches } })]);
  const key = watchKey(person, place);
  const id = `${place}.${Date.parse(at).toString(36)}`;
  const value: Watch = { id, person, answers, known: matchesOf(base, answers).map(({ park }) => park.ref), at };
  return {
    ...watchesAnswer(context, [...own, value], [block('line', 'watch-kept')]),
    changes: [{ store: 'watches', key, value }],
    expects: [{ store: 'watches', key, value: null }],
  };
}

/** Ends a watched search; one that is over already stays so. */
export function stopWatch(context: FlowContext, { of }: Given): Handled {
  const all = watchesOf(context.store, context.person);
  const found = all.find(([, { id }]) => id === of);
  const rest = all.flatMap(([, each]) => (each.id === of ? [] : [each]));
  if (!found) return watchesAnswer(context, rest, [block('line', 'watch-gone')]);
  const [key] = found;
  return {
    ...watchesAnswer(context, rest, [block('line', 'watch-stopped')]),
    changes: [{ store: 'watches', key, value: null }],
  };
}
