import { type Answer, block, choice } from '../domain/answer.ts';
import type { KnownRecord } from '../domain/knowledge-base.ts';

/** What is said of a record that the Board is checking: nothing of it, and whom to ask. */
export function withheldAnswer({ ref, names }: KnownRecord): Answer {
  return {
    kind: 'answer',
    records: [ref],
    blocks: [block('title', 'record-name', { name: { names } }), block('line', 'withheld')],
    choices: [
      [
        choice({ do: 'flow', flow: 'enquiry', move: 'start' }, 'flow-start-enquiry'),
        choice({ do: 'menu', page: 'start' }, 'button-menu'),
      ],
    ],
  };
}
