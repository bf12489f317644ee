import { performance } from 'node:perf_hooks';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import type { Engine, Hit, Search } from './engine.ts';
import type { Query } from './queries.ts';

/** What an engine made of each question, and the shortest time it took over the rounds. */
export type Asked = { readonly hits: readonly Hit[]; readonly ms: number };

/** Rounds end after this long: who takes seconds a question is not asked three times. */
const longEnoughMs = 20_000;

/** Asks every question in turn, up to so many rounds; the shortest of a question's times is least disturbed by other work. */
export async function ask(search: Search, texts: readonly string[], rounds: number): Promise<Asked[]> {
  const begun = performance.now();
  const asked: Asked[] = texts.map(() => ({ hits: [], ms: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < rounds && (round === 0 || performance.now() - begun < longEnoughMs); round += 1) {
    for (const [i, text] of texts.entries()) {
      const start = performance.now();
      const hits = await search(text);
      asked[i] = { hits, ms: Math.min(asked[i]?.ms ?? 0, performance.now() - start) };
    }
  }
  return asked;
}

/** The bytes in use after a full collection, typed arrays among them. */
function bytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** An engine built over a base, with what that took. */
export type Built = { readonly search: Search; readonly seconds: number; readonly bytes: number };

/** Builds an engine; its first answer counts as part of the building, for those that build lazily. */
export async function build(setting: Engine['settings'][number], base: KnowledgeBase): Promise<Built> {
  const before = bytesInUse();
  const start = performance.now();
  const search = setting.build(base);
  await search('');
  const seconds = (performance.now() - start) / 1000;
  return { search, seconds, bytes: bytesInUse() - before };
}

/** The share of questions whose record is among the first `most` hits that reach the threshold. */
export function recall(asked: readonly Asked[], queries: readonly Query[], most: number, threshold: number): number {
  const right = asked.filter(({ hits }, i) =>
    hits.slice(0, most).some(({ ref, score }) => score >= threshold && ref === queries[i]?.want),
  );
  return right.length / queries.length;
}

/** The share of questions that some hit reaches the threshold of. */
export function answered(asked: readonly Asked[], threshold: number): number {
  return asked.filter(({ hits }) => hits.some(({ score }) => score >= threshold)).length / asked.length;
}

/** The time that a share of the questions stays within, in milliseconds. */
export function within(share: number, asked: readonly Asked[]): number {
  const times = asked.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
}
