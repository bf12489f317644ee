import type { Announcement } from '../../domain/announcement.ts';
import type { Store } from '../../domain/store.ts';
import type { Told } from './digest.ts';

/** What is to be done about an announcement that waits for somebody: it stays, is delivered, or is no more to be delivered. */
export type Standing = 'stays' | 'goes' | 'gone';

type Known = Pick<Store, 'get' | 'all'>;

const isRecalled = ({ all }: Known, id: string): boolean =>
  [...all('announcements')].some(([, { what }]) => what.kind === 'recall' && what.of === id);

/** Whether an announcement that waits for people goes to them now. */
export function standingOf(store: Known, id: string, announcement: Announcement | undefined): Standing {
  if (announcement?.what.kind !== 'message' || announcement.state === 'stopped' || isRecalled(store, id)) return 'gone';
  return announcement.state === 'paused' ? 'stays' : 'goes';
}

/** What corrects an announcement that somebody did not get before, in the order of sending. */
const correctionsOf = ({ all }: Known, id: string): Told[] =>
  [...all('announcements')]
    .toSorted(([, a], [, b]) => a.at.localeCompare(b.at))
    .flatMap(([key, { what, started }]) =>
      started && what.kind === 'message' && 'gotten' in what.to && what.to.gotten === id ? [{ id: key, what }] : [],
    );

/** An announcement with what corrects it, as somebody gets it who was to wait for it. */
export function toldWithCorrections(store: Known, id: string): Told[] {
  const what = store.get('announcements', id)?.what;
  return what?.kind === 'message' ? [{ id, what }, ...correctionsOf(store, id)] : [];
}

/** The announcement and the person of a key of what waits. */
export function waitingOf(key: string): { readonly id: string; readonly person: string } {
  const at = key.indexOf('/');
  return { id: key.slice(0, at), person: key.slice(at + 1) };
}
