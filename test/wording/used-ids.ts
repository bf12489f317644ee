import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deskCommands, publicCommands } from '../../src/assistant/commands.ts';
import { menuPages } from '../../src/domain/action.ts';
import { Figure, PointEntry, units } from '../../src/domain/entries.ts';
import { allFields } from '../../src/domain/knowledge-base.ts';
import { languages } from '../../src/domain/language.ts';
import type { OutsideReason, TalkTopic } from '../../src/domain/question.ts';
import { Place } from '../../src/domain/records/place.ts';
import { roles } from '../../src/domain/officer.ts';
import { flowIds } from '../../src/domain/flow.ts';
import { blockers, stages } from '../../src/domain/progress.ts';
import { columns } from '../../src/officers/cases/columns.ts';
import { sourceKinds } from '../../src/domain/source.ts';

const reasons = {
  scope: true,
  elsewhere: true,
  personal: true,
  orders: true,
  advice: true,
  forecast: true,
  'no-such-day': true,
  'not-understood': true,
} satisfies Record<OutsideReason, true>;
const topics = {
  greeting: true,
  thanks: true,
  farewell: true,
  help: true,
  who: true,
  complaint: true,
} satisfies Record<TalkTopic, true>;

const family = (prefix: string, of: readonly string[]): string[] => of.map((each) => `${prefix}-${each}`);

/** Messages whose id is put together from a prefix and a word of the business. */
export const families: readonly string[] = [
  ...family('unit', units),
  ...family('qualifier', Figure.shape.qualifier.unwrap().options),
  ...family('field', allFields),
  ...family('stage', stages),
  ...family('blocker', blockers),
  ...family('case-column', columns),
  ...family('command', [...publicCommands, ...deskCommands]),
  ...family('role', roles),
  ...family('outside', Object.keys(reasons)),
  ...family('talk', Object.keys(topics)),
  ...family('flow-start', flowIds),
  ...family(
    'button',
    menuPages.filter((page) => page !== 'start'),
  ),
  ...family('menu', ['parks', 'procedures', 'zones']),
  ...family('point', PointEntry.shape.precision.options),
  ...family('source', sourceKinds),
  ...family('place', Place.shape.type.options),
  ...family('language', languages),
  ...family(
    'month',
    Array.from({ length: 12 }, (_, i) => String(i + 1)),
  ),
];

const source = resolve(import.meta.dirname, '../../src');
const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${source}/${file}`, 'utf8').replaceAll(/^import .*$|\bverb: '[^']*'/gm, ''));

/** The arguments of every call of a function, up to the bracket that closes it. */
function argumentsOf(name: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map((call) => {
    const rest = text.slice(call.index + call[0].length);
    let depth = 1;
    const end = [...rest].findIndex((letter) => {
      depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
      return depth === 0;
    });
    return rest.slice(0, end);
  });
}

const callees = ['block', 'choice', 'nested', 'said', 'format', 'say', 'line'];
const calls = texts.flatMap((text) => callees.flatMap((name) => argumentsOf(name, text)));

/** Hyphenated words in quotes where messages are made: their ids. */
export const idsInCalls: readonly string[] = [
  ...new Set(calls.flatMap((call) => [...call.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, id = '']) => id))),
];

/** Prefixes with which messages are put together, as in `field-${field}`. */
export const prefixesInCalls: readonly string[] = [
  ...new Set([
    ...calls.flatMap((call) => [...call.matchAll(/`([a-z-]+-)\$\{/g)].map(([, prefix = '']) => prefix)),
    ...texts.flatMap((text) => [...text.matchAll(/\bsay: `([a-z-]+-)\$\{/g)].map(([, prefix = '']) => prefix)),
  ]),
];

/** Everything in quotes anywhere in the source. */
export const quoted: ReadonlySet<string> = new Set(
  texts.flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z0-9]+)*)'/g)].map(([, id = '']) => id)),
);
