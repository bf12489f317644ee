import { choice } from '../../domain/answer.ts';
import type { Announcement } from '../../domain/announcement.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { idOf } from '../sender/letters.ts';
import { deliveriesTable, isRecallable } from '../sender/report.ts';
import { asItIs, moved, named, unknown } from './approving.ts';
import { shownAnswer } from './pages.ts';
import { saying } from './sent.ts';

type Found = readonly [string, Announcement];

const withNamed = (take: (context: FlowContext, found: Found) => Handled) => (context: FlowContext, given: Given) => {
  const found = named(context, given);
  return found ? take(context, found) : unknown;
};

export const show = withNamed((context, [id, announcement]) => ({ answer: shownAnswer(context, id, announcement) }));

export const pause = withNamed((context, found) => {
  const [, was] = found;
  return was.state === 'running'
    ? moved(context, found, { ...was, state: 'paused' }, 'broadcast-paused')
    : asItIs(context, found);
});

export const goOn = withNamed((context, found) => {
  const [, was] = found;
  return was.state === 'paused'
    ? moved(context, found, { ...was, state: 'running' }, 'broadcast-went-on')
    : asItIs(context, found);
});

/** Stops what is being sent, or withdraws what has not begun; of that nothing is left to end. */
export const stop = withNamed((context, found) => {
  const [, was] = found;
  if (was.ended || was.state === 'stopped') return asItIs(context, found);
  const ended = was.started ? {} : { ended: context.at };
  return moved(context, found, { ...was, state: 'stopped', ...ended }, 'broadcast-stopped');
});

/** The deliveries as a file. */
export const table = withNamed((context, [id]) => ({
  answer: saying('broadcast-csv-file', { id: { words: id } }),
  document: { name: `announcement-${id}.csv`, text: deliveriesTable(context.store, id) },
}));

/** A follow-up to exactly those who got it. */
export const correct = withNamed((_context, [id]) => ({
  answer: saying('broadcast-corrects', { id: { words: id } }),
  begins: { flow: 'broadcast', known: { topic: `gotten/${id}` } },
}));

export const askRecall = withNamed((context, found) => {
  const [id, announcement] = found;
  if (!isRecallable(announcement, context.at)) return { answer: saying('broadcast-too-late') };
  const yes = choice({ do: 'act', verb: 'broadcast-recall-now', of: id }, 'broadcast-recall-yes');
  const no = choice({ do: 'act', verb: 'broadcast-show', of: id }, 'broadcast-recall-no');
  return { answer: saying('broadcast-recall-ask', { count: { number: announcement.counts?.sent ?? 0 } }, [[yes, no]]) };
});

/** Deletes an announcement again where it was delivered; once, however often it is pressed. */
export const recall = withNamed((context, found) => {
  const [of, announcement] = found;
  const id = idOf(`recall ${of}`);
  const before = context.store.get('announcements', id);
  if (before) return asItIs(context, [id, before]);
  if (!announcement.ended || !isRecallable(announcement, context.at)) return { answer: saying('broadcast-too-late') };
  const { at, person, language } = context;
  const value: Announcement = { what: { kind: 'recall', of }, by: person, language, at, due: at, state: 'due' };
  return {
    answer: saying('broadcast-recalls', { id: { words: id } }),
    changes: [{ store: 'announcements', key: id, value }],
    expects: [{ store: 'announcements', key: id, value: null }],
    audits: [{ act: 'broadcast-recalled', of }],
  };
});
