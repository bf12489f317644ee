import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import { refOf } from '../../domain/refs.ts';
import type { Answers, FlowContext, Row } from '../flow.ts';
import { flowChoice } from '../view.ts';
import { givenOf } from './given.ts';
import { pathOf, type Placed } from './path.ts';

const width = 2;

/** A button a procedure, which opens its card; two in a row. */
export function cardRows(path: readonly Placed[]): Row[] {
  const seen = new Set<string>();
  const buttons = path.flatMap(({ id, procedure }): Choice[] => {
    if (!procedure || seen.has(procedure)) return [];
    seen.add(procedure);
    return [choice({ do: 'record', record: refOf('procedure', procedure) }, `plan-stage-${id}`)];
  });
  const starts = Array.from({ length: Math.ceil(buttons.length / width) }, (_, i) => i * width);
  return starts.map((at) => buttons.slice(at, at + width));
}

/** The way back to the path. */
export const backRow: Row = [flowChoice('plan', 'start', 'flow-button-result', { choice: 'result' })];

/** The cards of all procedures of the ordinary path. */
export function cardsAnswer(_context: FlowContext, answers: Answers): Answer {
  const rows = cardRows(pathOf(givenOf(answers), 'ordinary'));
  return { kind: 'answer', records: [], blocks: [block('line', 'plan-cards')], choices: [...rows, backRow] };
}
