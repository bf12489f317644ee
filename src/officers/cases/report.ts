import type { Action } from '../../domain/action.ts';
import { type Answer, type Block, block, type Choice, choice, type Said } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { TextDocument } from '../../domain/reply.ts';
import type { Checked } from './check-file.ts';
import { headingOf, type Words } from './columns.ts';
import type { RowFault } from './read-row.ts';
import { csvText } from './write-csv.ts';

/** Faults that stand in the message itself. */
const mostShown = 10;
const longestStands = 60;

/** A line about one fault: where it is, what stands there, and what is wanted. */
export function faultSaid({ line, column, stands, wanted }: RowFault): Said {
  const said = { line: { words: String(line) }, wanted: { said: wanted } };
  if (!column) return { say: 'cases-fault-row', with: said };
  const named = { ...said, column: { said: headingOf(column) } };
  if (!stands) return { say: 'cases-fault-empty', with: named };
  return { say: 'cases-fault', with: { ...named, stands: { words: stands.slice(0, longestStands) } } };
}

const faultBlock = (fault: RowFault): Block => ({ look: 'item', said: faultSaid(fault) });

/** A way back to the desk. */
export const deskRow: readonly Choice[] = [choice({ do: 'act', verb: 'desk' }, 'cases-button-desk')];

/** An answer of one line with the way back. */
export const line = (say: string, args: Said['with'] = {}): Answer => ({
  kind: 'answer',
  records: [],
  blocks: [block('line', say, args)],
  choices: [deskRow],
});

const counts = ({ rows, added, changed, unchanged, faulty }: Checked): Block[] => [
  block('line', 'cases-checked-rows', { count: { number: rows } }),
  block('item', 'cases-checked-added', { count: { number: added } }),
  block('item', 'cases-checked-changed', { count: { number: changed } }),
  block('item', 'cases-checked-unchanged', { count: { number: unchanged } }),
  block('item', 'cases-checked-faulty', { count: { number: faulty } }),
];

/** What a check found: what would change, or which rows are faulty; `anew` when the cases changed since it was shown. */
export function checkAnswer(id: string, file: string, checked: Checked, anew = false): Answer {
  const { faults, changes, unknown, print } = checked;
  const shown = faults.slice(0, mostShown).map(faultBlock);
  const more = faults.length - shown.length;
  const isSound = !faults.length && changes.length > 0;
  const end = faults.length ? 'cases-nothing-imported' : isSound ? 'cases-ask-import' : 'cases-nothing-new';
  const importing: Action = { do: 'act', verb: 'cases-import', of: id, choice: print };
  const leaving: Action = { do: 'act', verb: 'cases-leave', of: id };
  const decide = [[choice(importing, 'cases-button-import')], [choice(leaving, 'cases-button-leave')]];
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'cases-checked', { file: { words: file } }),
      ...(anew ? [block('note', 'cases-changed-meanwhile')] : []),
      ...counts(checked),
      ...(unknown.length
        ? [
            block('note', 'cases-unknown-headings', {
              list: { list: unknown.slice(0, 10).map((words) => ({ words })) },
            }),
          ]
        : []),
      ...shown,
      ...(more > 0 ? [block('note', 'cases-more-faults', { count: { number: more } })] : []),
      block('line', end),
    ],
    choices: isSound ? decide : [deskRow],
  };
}

/** All faults as a file; undefined when there are none. */
export async function faultsDocument(
  { faults }: Checked,
  words: Words,
  language: Language,
): Promise<TextDocument | undefined> {
  if (!faults.length) return undefined;
  const heading = (say: string) => words({ say, with: {} }, language);
  const headings = [
    heading('cases-faults-line'),
    heading('cases-faults-column'),
    heading('cases-faults-stands'),
    heading('cases-faults-wanted'),
  ];
  function* rows(): Generator<string[]> {
    for (const { line, column, stands, wanted } of faults) {
      const name = column ? words(headingOf(column), language) : '';
      yield [String(line), name, stands.slice(0, longestStands), words(wanted, language)];
    }
  }
  return { name: 'faults.csv', text: await csvText(headings, rows()) };
}
