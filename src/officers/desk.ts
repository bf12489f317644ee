import { type Answer, block, type Choice, choice } from '../domain/answer.ts';
import { mayUse, type Needs } from '../domain/officer.ts';
import type { FlowContext } from '../flows/flow.ts';

/** A button of the desk's first page: its verb, and who sees it. */
type DeskButton = readonly [verb: string, needs: Needs];

/** The rows of the desk's first page; the words on each stand in wording/ as `desk-…`. */
const rows: readonly (readonly DeskButton[])[] = [
  [
    ['enquiries', 'officer'],
    ['unanswered', 'officer'],
  ],
  [
    ['delayed', 'officer'],
    ['due', 'officer'],
  ],
  [
    ['items', 'officer'],
    ['directives', 'officer'],
  ],
  [['digest', 'officer']],
  [
    ['edits', 'editor'],
    ['review', 'officer'],
  ],
  [['broadcasts', 'editor']],
  [
    ['cases', 'officer'],
    ['report', 'officer'],
  ],
  [
    ['officers', 'owner'],
    ['audit', 'owner'],
  ],
];

/** The first page of the officers' desk: what the person's role includes. */
export function deskAnswer({ role }: FlowContext): Answer {
  const buttons = rows.map((row) => row.filter(([, needs]) => mayUse(role, needs)).map(([verb]) => button(verb)));
  return {
    kind: 'answer',
    records: [],
    blocks: [block('title', 'desk-title'), block('line', 'desk-start')],
    choices: [...buttons.filter((row) => row.length), [choice({ do: 'menu', page: 'start' }, 'button-menu')]],
  };
}

const button = (verb: string): Choice => choice({ do: 'act', verb }, `desk-${verb}`);
