import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { flowText, running } from '../../src/assistant/flow-turns.ts';
import { block } from '../../src/domain/answer.ts';
import type { FlowState } from '../../src/domain/flow.ts';
import { allFlows } from '../../src/assistant/all-flows.ts';
import { find } from '../../src/flows/find/find.ts';
import type { Flow, FlowContext, Step } from '../../src/flows/flow.ts';
import { renewed } from '../../src/flows/renewed.ts';
import { noon } from '../assistant/chat.ts';
import { shippedBase } from '../support/knowledge.ts';

/** What of a flow must not change under the same version: its steps, in order, and what each keeps. */
const shapeOf = ({ steps }: Flow) =>
  steps.map(({ id, schema, optional = false, extra = false, prose = false }) => ({
    id,
    keeps: JSON.stringify(z.toJSONSchema(schema)),
    optional,
    extra,
    prose,
  }));

const recorded = JSON.parse(readFileSync('test/flows/shapes.json', 'utf8')) as Record<string, unknown>;

describe('the shapes of flows', () => {
  test.each(Object.values(allFlows).map((flow) => [`${flow.id} ${flow.version}`, flow] as const))(
    '%s is as recorded: a changed shape takes a new version and a new line in shapes.json',
    (name, flow) => {
      expect(shapeOf(flow)).toEqual(recorded[name]);
    },
  );
});

const base = shippedBase();

const kept: FlowState = {
  flow: 'find',
  version: 1,
  step: 'budget',
  answers: { industry: 'electronics', hectares: 20, port: 15 },
  language: 'en',
  at: noon,
};
const wharf: Step = {
  id: 'wharf',
  schema: z.string(),
  ask: () => [block('line', 'find-ask-port')],
  read: (text) => ({ kind: 'value', value: text }),
  help: block('line', 'find-help-port'),
  shown: () => ({ words: 'wharf' }),
};
const [industry, hectares, port, budget, ...extras] = find.steps as [Step, Step, Step, Step, ...Step[]];
const later = (steps: readonly Step[]): Flow => ({ ...find, version: 2, steps });

describe('a state of an earlier version', () => {
  test('keeps its answers and its step where the step still waits', () => {
    const { state, changed } = renewed(later([industry, hectares, port, wharf, budget, ...extras]), kept, base);
    expect(changed).toBe(true);
    expect(state).toMatchObject({ version: 2, step: 'budget', answers: kept.answers });
  });

  test('asks the next open step where its own is gone, and drops answers that no step has', () => {
    const { state } = renewed(later([industry, port, wharf]), kept, base);
    expect(state).toMatchObject({ step: 'wharf', answers: { industry: 'electronics', port: 15 } });
  });

  test('asks again what no longer fits its step', () => {
    const stricter: Step = { ...hectares, schema: z.number().max(10) };
    const { state } = renewed(later([industry, stricter, port]), kept, base);
    expect(state).toMatchObject({ step: 'hectares', answers: { industry: 'electronics', port: 15 } });
  });

  test('is told of, and the text that comes is not filed under another step', () => {
    const flow = later([industry, port, wharf]);
    const now = { flow, ...renewed(flow, kept, base) };
    const moved = flowText(now, '100 usd', undefined, { at: noon, language: 'en', base } as FlowContext);
    expect(moved).toMatchObject({ state: { step: 'wharf', answers: { industry: 'electronics', port: 15 } } });
    expect(JSON.stringify(moved)).toContain('flow-version-changed');
  });

  test('is over after 24 hours, and not a minute before', () => {
    const after = (minutes: number) => new Date(Date.parse(noon) + minutes * 60_000).toISOString();
    expect(running(kept, after(24 * 60), base)).toBeDefined();
    expect(running(kept, after(24 * 60 + 1), base)).toBeUndefined();
  });

  test('asks again for a record that is gone meanwhile', () => {
    const gone = { ...kept, flow: 'compare' as const, step: 'second', answers: { first: 'park/gone-meanwhile' } };
    expect(running(gone, noon, base)).toMatchObject({ changed: true, state: { answers: {} } });
    const stays = { ...gone, answers: { first: 'park/dai-an' } };
    expect(running(stays, noon, base)).toMatchObject({ changed: false });
  });
});
