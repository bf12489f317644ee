import { haiPhongClock, haiPhongMoment } from '../../domain/hai-phong-time.ts';
import type { Subscription } from '../../domain/subscription.ts';

/** The hours without messages of somebody who set none. */
export const usualQuiet = { from: '21:00', until: '07:00' } as const;
/** When digests are delivered. */
export const digestAt = '08:00';

const dayMs = 24 * 60 * 60 * 1000;

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** The next moment at which it is a time of day in Hai Phong, after a moment. */
function nextTime(at: string, time: string): string {
  const today = haiPhongMoment(haiPhongClock(at).day, time);
  return today > at ? today : later(today, dayMs);
}

/** The end of the quiet hours that a moment lies in; undefined outside them. */
export function quietEnd(quiet: Subscription['quiet'], at: string): string | undefined {
  if (quiet === 'off') return undefined;
  const { from, until } = quiet ?? usualQuiet;
  const { time } = haiPhongClock(at);
  const within = from < until ? time >= from && time < until : time >= from || time < until;
  return within ? nextTime(at, until) : undefined;
}

const isMonday = (at: string): boolean => new Date(`${haiPhongClock(at).day}T00:00:00Z`).getUTCDay() === 1;

function nextDigest(digest: 'daily' | 'weekly', at: string): string {
  const days = Array.from({ length: 7 }, (_, i) => later(nextTime(at, digestAt), i * dayMs));
  return days.find((day) => digest === 'daily' || isMonday(day)) ?? at;
}

/** When something that is sent at a moment reaches somebody; undefined when it does so at once. */
export function reachesAt(settings: Pick<Subscription, 'quiet' | 'digest'>, at: string): string | undefined {
  const { quiet, digest = 'each' } = settings;
  if (digest === 'each') return quietEnd(quiet, at);
  const next = nextDigest(digest, at);
  return quietEnd(quiet, next) ?? next;
}
