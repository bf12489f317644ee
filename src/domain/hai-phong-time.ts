/** The time of every date that is shown or counted: Viet Nam keeps UTC+7 all year, and a fixed offset needs no table of zones. */
const haiPhongMs = 7 * 60 * 60 * 1000;

/** The hour of the day in Hai Phong at a moment, from 0 to 23. */
export const haiPhongHour = (at: string): number => new Date(Date.parse(at) + haiPhongMs).getUTCHours();

/** Until 17:00 in UTC it is the same day in Hai Phong: asked so often that no date is made for it. */
const sameDay = /^\d{4}-\d\d-\d\dT(0\d|1[0-6]):/;

/** The day in Hai Phong at a moment (ISO 8601 in UTC), as YYYY-MM-DD. */
export function haiPhongDay(at: string): string {
  if (sameDay.test(at)) return at.slice(0, 10);
  const there = new Date(Date.parse(at) + haiPhongMs).toISOString();
  return there.slice(0, there.indexOf('T'));
}

/** The moment (ISO 8601 in UTC) at which it is a time of day (HH:MM) in Hai Phong. */
export const haiPhongMoment = (day: string, time: string): string =>
  new Date(Date.parse(`${day}T${time}:00Z`) - haiPhongMs).toISOString();

/** The day and the time of day (HH:MM) in Hai Phong at a moment. */
export function haiPhongClock(at: string): { day: string; time: string } {
  const [day = '', time = ''] = new Date(Date.parse(at) + haiPhongMs).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}
