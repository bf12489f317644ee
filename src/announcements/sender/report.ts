import { type Answer, type Block, block, type Choice, choice } from '../../domain/answer.ts';
import { type Announcement, deliveryFaults, type DeliveryNote, noCounts } from '../../domain/announcement.ts';
import type { Known } from './audience.ts';
import { leftOver } from './tally.ts';

/** How the deliveries of an announcement ended, with whom they ended so. */
function* deliveriesOf(store: Pick<Known, 'all'>, id: string): Iterable<[person: string, note: DeliveryNote]> {
  const start = `${id}/`;
  for (const [key, note] of store.all('deliveries')) {
    if (key.startsWith(start)) yield [key.slice(start.length), note];
  }
}

/** The reasons of those that failed, with how many failed for each. */
function reasonLines(store: Pick<Known, 'all'>, id: string): Block[] {
  const notes = [...deliveriesOf(store, id)].map(([, note]) => note);
  return deliveryFaults.flatMap((why) => {
    const count = notes.filter((note) => note.why === why).length;
    return count ? [block('item', `announcement-why-${why}`, { count: { number: count } })] : [];
  });
}

/** Bot API, deleteMessage: a message can be deleted for 48 hours. */
const recallableMs = 48 * 60 * 60 * 1000;

/** Whether an announcement can still be recalled from those who got it first. */
export const isRecallable = ({ what, started }: Announcement, at: string): boolean =>
  what.kind === 'message' && started !== undefined && Date.parse(at) - Date.parse(started) < recallableMs;

function furtherChoices(id: string, announcement: Announcement, at: string): Choice[][] {
  const { what, counts = noCounts, later = 0 } = announcement;
  const file = choice({ do: 'act', verb: 'broadcast-csv', of: id }, 'announcement-csv');
  if (what.kind !== 'message' || counts.sent + later === 0) return [[file]];
  const correct = choice({ do: 'act', verb: 'broadcast-correct', of: id }, 'announcement-correct');
  const recall = choice({ do: 'act', verb: 'broadcast-recall', of: id }, 'announcement-recall');
  return [[file], isRecallable(announcement, at) ? [correct, recall] : [correct]];
}

/** What became of something that was sent to many: how many got it, and why the others did not. */
export function reportAnswer(store: Pick<Known, 'all'>, id: string, announcement: Announcement, at: string): Answer {
  const { state, what, counts = noCounts, total = 0, later } = announcement;
  const number = (value: number) => ({ number: value });
  const lines = [
    block('item', what.kind === 'recall' ? 'announcement-recalled' : 'announcement-delivered', {
      count: number(counts.sent),
    }),
    block('item', 'announcement-blocked', { count: number(counts.blocked) }),
    block('item', 'announcement-failed', { count: number(counts.failed) }),
    ...reasonLines(store, id),
    block('item', 'announcement-gone', { count: number(counts.left) }),
    block('item', 'announcement-unsent', { count: number(leftOver(announcement, counts)) }),
    block('line', 'announcement-total', { count: number(total) }),
    ...(later ? [block('line', 'announcement-later', { count: number(later) })] : []),
  ];
  const title = block('title', `announcement-state-${state}`, { id: { words: id } });
  return { kind: 'answer', records: [], blocks: [title, ...lines], choices: furtherChoices(id, announcement, at) };
}

/** The deliveries of an announcement as a table of comma-separated values. */
export function deliveriesTable(store: Pick<Known, 'all'>, id: string): string {
  const rows = [...deliveriesOf(store, id)].map(([person, { as, at, why = '' }]) =>
    [person, as, why, new Date(at * 1000).toISOString()].join(','),
  );
  return `${['recipient,result,reason,time', ...rows.toSorted()].join('\r\n')}\r\n`;
}
