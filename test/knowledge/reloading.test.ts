import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { Steps } from '../../src/domain/steps.ts';
import { KnowledgeFaulty } from '../../src/knowledge/faults.ts';
import { createReloading } from '../../src/knowledge/reloading.ts';

type Write = (fields: Record<string, unknown>, text: string) => void;

/** A step that takes longer than the loop is ever held for. */
function longStep(): void {
  const until = performance.now() + 6;
  while (performance.now() < until);
}

/** Knowledge that is read in a few long steps; what it is and whether it is faulty may be changed at any time. */
function openReloading() {
  const is = { text: 'old', faults: [] as string[], began: 0, underWay: 0, mostUnderWay: 0 };
  const work = function* <T>(result: () => T): Steps<T> {
    is.underWay += 1;
    is.mostUnderWay = Math.max(is.mostUnderWay, is.underWay);
    for (let i = 0; i < 5; i += 1) {
      longStep();
      yield;
    }
    is.underWay -= 1;
    return result();
  };
  const read = function* (): Steps<string> {
    is.began += 1;
    const text = is.text;
    return yield* work(() => {
      const faults = is.faults.map((message, line) => ({ file: 'parks/a.yaml', line, field: 'area', message }));
      if (faults.length) throw new KnowledgeFaulty(faults);
      return text;
    });
  };
  const log = { info: vi.fn<Write>(), error: vi.fn<Write>() };
  return { is, log, work, reloading: createReloading('old', read, log) };
}

it('shows what is new when all is read; until then the old stays and the event loop goes on', async () => {
  const { is, reloading } = openReloading();
  is.text = 'new';
  const meanwhile: string[] = [];
  const done = reloading.reload().then(() => 'over');
  while ((await Promise.race([done, nextTurn('under way')])) === 'under way') meanwhile.push(reloading.current());
  expect(reloading.current()).toBe('new');
  expect(new Set(meanwhile.slice(0, -1))).toEqual(new Set(['old']));
  expect(meanwhile.length).toBeGreaterThan(3);
});

it('asked for while it is read, it is read once more afterwards, never twice at a time', async () => {
  const { is, reloading } = openReloading();
  const first = reloading.reload();
  await nextTurn();
  is.text = 'new';
  await Promise.all([first, reloading.reload(), reloading.reload()]);
  expect(reloading.current()).toBe('new');
  expect([is.began, is.mostUnderWay]).toEqual([2, 1]);
});

it('files are changed while nobody reads them, and a change that fails holds up no reading', async () => {
  const { is, work, reloading } = openReloading();
  const first = reloading.reload();
  const change = reloading.change(() => work(() => void (is.text = 'changed')));
  const failing = reloading.change(() =>
    work(() => {
      throw new Error('no room');
    }),
  );
  await expect(failing).rejects.toThrow('no room');
  await Promise.all([first, change, reloading.reload()]);
  expect(reloading.current()).toBe('changed');
  expect(is.mostUnderWay).toBe(1);
});

it('stays as it was when it is now faulty, and each fault is logged and told', async () => {
  const { is, log, reloading } = openReloading();
  is.faults = ['wrong', 'wrong, too'];
  const faults = await reloading.reload();
  expect(reloading.current()).toBe('old');
  expect(faults).toEqual(['fault  parks/a.yaml:0  area: wrong', 'fault  parks/a.yaml:1  area: wrong, too']);
  expect(log.error.mock.calls.map(([{ fault }]) => fault)).toEqual(faults);
  is.faults = [];
  is.text = 'mended';
  expect(await reloading.reload()).toEqual([]);
  expect(reloading.current()).toBe('mended');
});

it('a stop gives up what is under way and what waits', async () => {
  const { is, log, reloading } = openReloading();
  is.text = 'new';
  const both = [reloading.reload()];
  await nextTurn();
  both.push(reloading.reload());
  reloading.stop();
  expect(await Promise.all(both)).toEqual([[], []]);
  expect(reloading.current()).toBe('old');
  expect([is.began, log.info.mock.calls.length, log.error.mock.calls.length]).toEqual([1, 0, 0]);
});
