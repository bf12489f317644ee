import type { AgendaContext, AgendaItem, Due } from '../../agenda/agenda.ts';
import { type Block, block, gap } from '../../domain/answer.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Watch } from '../../domain/watch.ts';
import { recordChoices } from '../../answers/choices.ts';
import { parkLine } from '../../flows/find/lines.ts';
import type { Suited } from '../../flows/find/suited.ts';
import { matchesOf, searchedFor } from '../../flows/find/watched.ts';
import { type Letter, lettersOf } from '../sender/letters.ts';
import { answerOf, watchesOf } from './own.ts';
import { quietEnd } from './quiet.ts';
import { stopAllChoice } from './topics-page.ts';
import { watchStopChoice } from './watch.ts';

/** So long one tick looks at watches, so that nobody's answer waits for it. */
const tickMs = 20;
const dayMs = 24 * 60 * 60 * 1000;
const mostShown = 5;

/** A watched search with what has come to fit it since its person was last told. */
type News = { readonly key: string; readonly watch: Watch; readonly fresh: readonly Suited[] };

function newsAnswer(base: KnowledgeBase, news: readonly News[]) {
  const lines = news.flatMap(({ watch, fresh }): Block[] => [
    gap,
    block('line', 'watch-news-for', { search: searchedFor(base, watch.answers) }),
    ...fresh.slice(0, mostShown).map((one) => parkLine(base, one)),
  ]);
  const refs = [...new Set(news.flatMap(({ fresh }) => fresh.slice(0, mostShown).map(({ park }) => park.ref)))];
  const stops = news.map(({ watch }, i) => [watchStopChoice(watch, i + 1)]);
  return answerOf(
    [block('title', 'watch-news'), ...lines, gap, block('note', 'find-vacancy')],
    [...recordChoices(base, refs.slice(0, mostShown)), ...stops, [stopAllChoice]],
  );
}

/** When a person may be told, at the earliest; undefined when it is now. Nobody is told twice a day. */
function tellableAt({ store, now }: AgendaContext, person: string, news: readonly News[]): Date | undefined {
  const at = now.toISOString();
  const subscription = store.get('subscriptions', person);
  if (subscription?.paused || store.person(person)?.away) return new Date(now.getTime() + dayMs);
  const today = haiPhongDay(at);
  const told = watchesOf(store, person).some(([, { toldAt }]) => toldAt !== undefined && haiPhongDay(toldAt) === today);
  if (told && news.length) return new Date(now.getTime() + dayMs / 24);
  const quiet = quietEnd(subscription?.quiet, at);
  return quiet === undefined ? undefined : new Date(quiet);
}

/** Keeps that a person was told, so that nobody is told twice of the same, whatever ends the process in between. */
const toldChanges = (news: readonly News[], at: string): Change[] =>
  news.map(({ key, watch, fresh }) => ({
    store: 'watches',
    key,
    value: { ...watch, known: [...watch.known, ...fresh.map(({ park }) => park.ref)], toldAt: at },
  }));

/** What fits searches, remembered for one state of the knowledge: many people look for the same. */
function createFitting(base: KnowledgeBase): (watch: Watch) => readonly Suited[] {
  const fitting = new Map<string, readonly Suited[]>();
  return ({ answers }) => {
    const search = JSON.stringify(answers);
    const known = fitting.get(search) ?? matchesOf(base, answers);
    fitting.set(search, known);
    return known;
  };
}

/**
 * Tells people when something new fits a search they have watched. Whenever the knowledge is another one all watches are
 * gone through, a few at each tick; `elapsed` counts milliseconds.
 */
export function createWatching(elapsed: () => number = () => performance.now()): AgendaItem {
  let seen: KnowledgeBase | undefined;
  let fitting: ReturnType<typeof createFitting> = () => [];
  let queue: string[] = [];
  /** Who is to be told of something, but not before this moment. */
  const later = new Map<string, Date>();

  function begin({ base, store }: AgendaContext): void {
    seen = base;
    fitting = createFitting(base);
    queue = [...new Set([...store.all('watches')].map(([, { person }]) => person))];
    later.clear();
  }

  function newsFor({ store }: AgendaContext, person: string): News[] {
    return watchesOf(store, person).flatMap(([key, watch]) => {
      const fresh = fitting(watch).filter(({ park }) => !watch.known.includes(park.ref));
      return fresh.length ? [{ key, watch, fresh }] : [];
    });
  }

  /** What a person is told now, if there is something and they may be. */
  function look(context: AgendaContext, person: string): { letter: Letter; news: readonly News[] } | undefined {
    const news = newsFor(context, person);
    if (!news.length) return undefined;
    const at = tellableAt(context, person, news);
    if (at) later.set(person, at);
    return at ? undefined : { letter: context.word({ chat: person, answer: newsAnswer(context.base, news) }), news };
  }

  return function* (context): Iterable<Due> {
    const { base, now } = context;
    if (base !== seen) begin(context);
    for (const [person, at] of later) if (at <= now && later.delete(person)) queue.push(person);
    const began = elapsed();
    const told: { letter: Letter; news: readonly News[] }[] = [];
    while (queue.length && elapsed() - began < tickMs) {
      const one = look(context, queue.pop() ?? '');
      if (one) told.push(one);
    }
    if (!told.length) return;
    const at = now.toISOString();
    const update = `watch:${at}`;
    const changes = told.flatMap(({ news }) => toldChanges(news, at));
    const expects = told.flatMap(({ news }) =>
      news.map(({ key, watch }): Change => ({ store: 'watches', key, value: watch })),
    );
    const letters = lettersOf(
      update,
      at,
      told.map(({ letter }) => letter),
    );
    // Told once it is kept; if that fails, all are gone through anew.
    seen = undefined;
    yield { update, changes: [...changes, ...letters], notices: [], expects };
    seen = base;
  };
}
