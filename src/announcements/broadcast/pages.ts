import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import { type Announcement, noCounts } from '../../domain/announcement.ts';
import { mayUse } from '../../domain/officer.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { progressAnswer } from '../sender/progress.ts';
import { reportAnswer } from '../sender/report.ts';
import { countsOf } from '../sender/tally.ts';
import { needsSecond } from './preview.ts';
import { shownAt } from './when.ts';

/** Where an announcement stands: how far it has come, or what became of it. */
export function shownAnswer({ store, at }: FlowContext, id: string, announcement: Announcement): Answer {
  if (announcement.ended && announcement.started) return reportAnswer(store, id, announcement, at);
  const counts = announcement.started ? countsOf(store, id) : noCounts;
  return progressAnswer({ id, announcement, counts, perSecond: 0, resumed: false });
}

const mostShown = 8;

const row = ([id, { state, at }]: readonly [string, Announcement]): Choice[] => [
  choice({ do: 'act', verb: 'broadcast-show', of: id }, 'broadcast-row', {
    state: { said: { say: `announcement-state-${state}`, with: { id: { words: id } } } },
    at: { said: shownAt(at) },
  }),
];

function secondChoice(context: FlowContext): Choice[][] {
  if (!mayUse(context.role, 'owner')) return [];
  const on = needsSecond(context);
  const action = { do: 'act', verb: 'broadcast-second', of: 'desk', choice: on ? 'off' : 'on' } as const;
  return [[choice(action, on ? 'broadcast-without-second' : 'broadcast-with-second')]];
}

/** The latest announcements, newest first, and a new one. */
export function listAnswer(context: FlowContext): Answer {
  const all = [...context.store.all('announcements')].filter(([, { what }]) => what.kind !== 'letters');
  const latest = all.toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1)).slice(0, mostShown);
  return {
    kind: 'answer',
    records: [],
    blocks: [block('title', 'broadcast-list'), block('line', 'broadcast-count', { count: { number: all.length } })],
    choices: [
      [flowChoice('broadcast', 'start', 'flow-start-broadcast')],
      ...latest.map(row),
      ...secondChoice(context),
      [choice({ do: 'act', verb: 'desk' }, 'desk-back')],
    ],
  };
}
