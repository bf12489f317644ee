import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import type { Engine } from './engine.ts';
import { type Asked, answered, ask, build, type Built, recall, within } from './measure.ts';
import { outOfScope, outOfScopeForTuning } from './out-of-scope.ts';
import type { Halves, Query } from './queries.ts';
import { tunedThreshold } from './tuned.ts';

/** An engine's results over one base. */
export type Row = {
  readonly size: number;
  readonly engine: string;
  readonly setting: string;
  /** Whatever the score for the peers, which favours them: with a threshold they lose some of it. */
  readonly recallAt1: number;
  readonly recallAt3: number;
  /** Among the hits that reach the threshold, and so count as answers. */
  readonly answeredAt1: number;
  readonly wrong: number | undefined;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly buildSeconds: number;
  readonly megabytes: number;
  /** The score from which a first hit counts for recall@1. */
  readonly least: number;
  readonly queries: readonly Query[];
  readonly asked: readonly Asked[];
};

type Setting = Engine['settings'][number];

/** Questions to choose a setting on, and to tune a threshold on. */
const forSetting = 60;
const forThreshold = 100;

const textsOf = (queries: readonly Query[]): string[] => queries.map(({ text }) => text);

/** The setting with the highest recall@1 on questions that are not measured. */
export async function bestSetting(engine: Engine, base: KnowledgeBase, half: readonly Query[]): Promise<Setting> {
  const tuning = half.slice(0, forSetting);
  let best: { setting: Setting; right: number } | undefined;
  for (const setting of engine.settings) {
    const asked = engine.settings.length > 1 ? await ask(setting.build(base), textsOf(tuning), 1) : [];
    const right = asked.length ? recall(asked, tuning, 1, Number.NEGATIVE_INFINITY) : 0;
    if (!best || right > best.right) best = { setting, right };
  }
  if (!best) throw new Error(`${engine.name} has no settings`);
  return best.setting;
}

async function thresholdOf(engine: Engine, { search }: Built, half: readonly Query[]): Promise<number> {
  const tuning = half.slice(0, forThreshold);
  if (engine.threshold !== undefined) return engine.threshold;
  const outside = await ask(search, outOfScopeForTuning, 1);
  return tunedThreshold(await ask(search, textsOf(tuning), 1), tuning, outside);
}

/** Builds an engine with a setting over a base, tunes its threshold on one half of the questions, and measures the other. */
export async function rowOf(engine: Engine, setting: Setting, base: KnowledgeBase, halves: Halves): Promise<Row> {
  const { tuning, measured } = halves;
  const built = await build(setting, base);
  const threshold = await thresholdOf(engine, built, tuning);
  const asked = await ask(built.search, textsOf(measured), 3);
  const wrong = answered(await ask(built.search, outOfScope, 1), threshold);
  return { ...resultsOf(engine, setting, built, measured, asked, threshold), size: base.records.size, wrong };
}

/** An engine too slow for all questions, over a few of them: once, with neither threshold nor questions out of scope. */
export async function briefRow(
  engine: Engine,
  setting: Setting,
  base: KnowledgeBase,
  few: readonly Query[],
): Promise<Row> {
  const built = await build(setting, base);
  const asked = await ask(built.search, textsOf(few), 1);
  const results = resultsOf(engine, setting, built, few, asked, Number.NEGATIVE_INFINITY);
  return { ...results, size: base.records.size, wrong: undefined };
}

function resultsOf(
  engine: Engine,
  setting: Setting,
  built: Built,
  queries: readonly Query[],
  asked: readonly Asked[],
  threshold: number,
): Omit<Row, 'size' | 'wrong'> {
  const any = Number.NEGATIVE_INFINITY;
  const least = engine.threshold ?? any;
  return {
    engine: engine.name,
    setting: setting.name,
    recallAt1: recall(asked, queries, 1, least),
    recallAt3: recall(asked, queries, 3, any),
    answeredAt1: recall(asked, queries, 1, threshold),
    medianMs: within(0.5, asked),
    p99Ms: within(0.99, asked),
    buildSeconds: built.seconds,
    megabytes: built.bytes / 1e6,
    least,
    queries,
    asked,
  };
}

/** An engine that was not run over a base. */
export type NotRun = { readonly size: number; readonly engine: string };
