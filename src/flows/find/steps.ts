import { z } from 'zod';
import { type Arg, block } from '../../domain/answer.ts';
import type { Amount, Unit } from '../../domain/entries.ts';
import type { StepValue } from '../../domain/flow.ts';
import type { KnowledgeBase, KnownRecord } from '../../domain/knowledge-base.ts';
import { highEnd } from '../../answers/figures-compared.ts';
import { termArg } from '../../answers/values.ts';
import { conceptsOf } from '../../understanding/reading.ts';
import type { FlowContext, Step, StepRead } from '../flow.ts';
import { type NumberWanted, readNumber } from '../read-number.ts';

const AmountValue = z.union([z.number().positive(), z.object({ from: z.number().positive(), to: z.number() })]);

/** A step whose answer can be said to somebody who is not in the conversation. */
type SearchStep = Step & { readonly shown: (value: StepValue, context: Pick<FlowContext, 'base'>) => Arg };

/** The industries that stand on buttons: those that most investors ask for. */
const buttons = [
  'electronics',
  'automotive',
  'machinery',
  'food-processing',
  'pharmaceuticals',
  'garments-textiles',
  'logistics',
  'plastics',
];

/** An industry read from a text that says little else. */
function readIndustry(text: string, { read }: FlowContext): StepRead {
  const reading = read(text);
  const [industry, ...others] = conceptsOf(reading, 'industry');
  if (!industry || others.length || reading.unexplained > 0.4 || /[?？]\s*$/.test(text)) return { kind: 'other' };
  return { kind: 'value', value: industry };
}

const industry: SearchStep = {
  id: 'industry',
  words: /\b(industry|sector|product|nganh|linh vuc|san pham)\b|行业|产业|業種|업종/,
  schema: z.string(),
  stands: (value, base) => base.terms.has(`industry:${value as string}`),
  optional: true,
  ask: () => [block('line', 'find-ask-industry')],
  choices: ({ base }) =>
    buttons.map((id) => ({ id, label: { say: 'item', with: { value: termArg(base, 'industry', id) } }, value: id })),
  read: readIndustry,
  help: block('line', 'find-help-industry'),
  shown: (value, { base }) => termArg(base, 'industry', typeof value === 'string' ? value : ''),
};

type Largest = { readonly record: KnownRecord; readonly amount: number };

/** The park with the largest figure in a field: no one needs more than there is. */
function largest(base: KnowledgeBase, of: (record: KnownRecord) => readonly { value: Amount }[]): Largest | undefined {
  const all = [...base.records.values()].flatMap((record) =>
    record.kind === 'park' ? of(record).map(({ value }) => ({ record, amount: highEnd(value) })) : [],
  );
  return all.toSorted((a, b) => b.amount - a.amount)[0];
}

const areas = (record: KnownRecord) => (record.kind === 'park' ? (record.area ?? []) : []);
const units: Readonly<Record<string, Unit>> = { hectares: 'ha', port: 'km', airport: 'km', budget: 'usd-per-m2-term' };

type NumberStep = {
  readonly id: 'hectares' | 'port' | 'budget' | 'airport';
  readonly words: RegExp;
  readonly insteadOf?: string;
  readonly offered: readonly number[];
  readonly wanted: (context: FlowContext) => NumberWanted;
};

/** A step that wants a number with a unit; a range counts as it was said. */
function numberStep({ id, words, insteadOf, offered, wanted }: NumberStep): SearchStep {
  const shown = (value: StepValue): Arg => ({ amount: value as Amount, unit: units[id] ?? 'ha' });
  return {
    id,
    words,
    ...(insteadOf === undefined ? {} : { insteadOf }),
    schema: AmountValue,
    optional: true,
    number: true,
    ask: () => [block('line', `find-ask-${id}`)],
    choices: () =>
      offered.map((value) => ({ id: String(value), label: { say: 'item', with: { value: shown(value) } }, value })),
    read: (text, context) => readNumber(text, context, wanted(context)),
    help: block('line', `find-help-${id}`),
    shown,
  };
}

export const hectares = numberStep({
  id: 'hectares',
  words: /\b(area|size|hectares?|how much land|dien tich|quy mo)\b|面积|面積|면적/,
  offered: [2, 5, 10, 20, 50],
  wanted({ base }) {
    const top = largest(base, areas);
    const args = {
      name: top ? { names: top.record.names } : { words: '' },
      most: { amount: top?.amount ?? 0, unit: 'ha' as const },
    };
    return {
      unit: 'ha',
      word: ' ha',
      beside: /^field:(area|size|industrialLand)/,
      most: top?.amount ?? 0,
      why: (value) => block('line', 'find-too-large', { value, ...args }),
      wanted: block('line', 'find-help-hectares'),
    };
  },
});

const called = {
  port: /\b(ports?|distance|cang|khoang cach)\b|港口|距离|港湾|港まで|港から|距離|항구|항만|거리/,
  airport: /\b(airports?|san bay)\b|机场|空港|공항/,
};

const distance = (id: 'port' | 'airport', offered: readonly number[]): SearchStep =>
  numberStep({
    id,
    words: called[id],
    ...(id === 'airport' ? { insteadOf: 'port' } : {}),
    offered,
    wanted: () => ({
      unit: 'km',
      word: ' km',
      beside: /^(field:(distances|port)|place:)/,
      most: 200,
      why: (value) => block('line', 'find-too-far', { value }),
      wanted: block('line', `find-help-${id}`),
    }),
  });

const port = distance('port', [10, 20, 40, 60]);
const airport: SearchStep = { ...distance('airport', [10, 20, 40]), extra: true };

const budget = numberStep({
  id: 'budget',
  words: /\b(budget|price|cost|gia|ngan sach)\b|预算|价格|予算|価格|예산|가격/,
  offered: [60, 80, 100, 130],
  wanted: () => ({
    unit: 'usd-per-m2-term',
    word: ' usd',
    currency: 'usd',
    beside: /^field:(landPrice|capital)/,
    most: 400,
    why: (value) => block('line', 'find-too-dear', { value }),
    wanted: block('line', 'find-help-budget'),
  }),
});

/** A wish that a park either publishes or does not, asked from the result. */
const wish = (id: 'wastewater' | 'power' | 'ready-built'): SearchStep => ({
  id,
  schema: z.boolean(),
  optional: true,
  extra: true,
  ask: () => [block('line', `find-ask-${id}`)],
  choices: () => [
    { id: 'yes', label: { say: 'flow-yes', with: {} }, value: true },
    { id: 'no', label: { say: 'find-does-not-matter', with: {} }, value: false },
  ],
  read: () => ({ kind: 'other' }),
  help: block('line', 'flow-press-one'),
  shown: (value) => ({ said: { say: value === true ? `find-wish-${id}` : 'find-does-not-matter', with: {} } }),
});

const wastewater = wish('wastewater');
const power = wish('power');
const readyBuilt = wish('ready-built');

/** All that may be asked about the land that is sought, in order. */
export const searchSteps = [industry, hectares, port, budget, airport, wastewater, power, readyBuilt] as const;
