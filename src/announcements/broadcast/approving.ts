import { block } from '../../domain/answer.ts';
import type { Announcement } from '../../domain/announcement.ts';
import { deskSettingsKey } from '../../domain/desk-settings.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { withLines } from '../../flows/view.ts';
import { listAnswer, shownAnswer } from './pages.ts';
import { saying } from './sent.ts';

/** A change of where an announcement stands: kept only if it still stands where it was seen. */
export function moved(
  context: FlowContext,
  [id, was]: readonly [string, Announcement],
  is: Announcement,
  act: string,
): Handled {
  return {
    answer: shownAnswer(context, id, is),
    changes: [{ store: 'announcements', key: id, value: is }],
    expects: [{ store: 'announcements', key: id, value: was }],
    audits: [{ act, of: id, was: was.state, is: is.state }],
  };
}

/** An announcement that a button names; undefined when there is none of the name. */
export function named({ store }: FlowContext, { of }: Given): readonly [string, Announcement] | undefined {
  const announcement = of === undefined ? undefined : store.get('announcements', of);
  return of !== undefined && announcement ? [of, announcement] : undefined;
}

export const unknown: Handled = { answer: saying('broadcast-unknown') };

/** Where it stands, for whoever presses a button that no longer fits. */
export const asItIs = (context: FlowContext, [id, announcement]: readonly [string, Announcement]): Handled => ({
  answer: withLines([block('note', 'broadcast-meanwhile')], shownAnswer(context, id, announcement)),
});

function second(context: FlowContext, given: Given, state: 'due' | 'rejected'): Handled {
  const found = named(context, given);
  if (!found) return unknown;
  const [id, was] = found;
  if (was.state !== 'approval') return asItIs(context, found);
  if (was.by === context.person) return { answer: saying('broadcast-not-your-own') };
  const over = state === 'rejected' ? { ended: context.at } : { approvedBy: context.person };
  const is: Announcement = { ...was, state, ...over };
  const notices = was.by === undefined ? [] : [{ chat: was.by, answer: shownAnswer(context, id, is) }];
  return { ...moved(context, found, is, `broadcast-${state === 'due' ? 'approved' : 'refused'}`), notices };
}

export const approve = (context: FlowContext, given: Given): Handled => second(context, given, 'due');
export const refuse = (context: FlowContext, given: Given): Handled => second(context, given, 'rejected');

/** Owners set whether a second person approves each announcement. */
export function setSecond(context: FlowContext, { choice }: Given): Handled {
  const { approveAnnouncements: _before, ...others } = context.store.get('deskSettings', deskSettingsKey) ?? {};
  const on = choice === 'on';
  const value = { ...others, ...(on ? { approveAnnouncements: true as const } : {}) };
  return {
    answer: withLines([block('note', on ? 'broadcast-second-on' : 'broadcast-second-off')], listAnswer(context)),
    changes: [{ store: 'deskSettings', key: deskSettingsKey, value }],
    audits: [{ act: 'broadcast-second', is: on ? 'on' : 'off' }],
  };
}
