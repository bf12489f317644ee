import { Temporal } from 'temporal-polyfill';

/** The time of every date that is shown or counted: Viet Nam keeps UTC+7 all year, and a fixed offset needs no table of zones. */
const haiPhong = '+07:00';

/** The day in Hai Phong at a moment (ISO 8601 in UTC), as YYYY-MM-DD. */
export function haiPhongDay(at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(haiPhong).toPlainDate().toString();
}

/** The moment (ISO 8601 in UTC) at which it is a time of day (HH:MM) in Hai Phong. */
export const haiPhongMoment = (day: string, time: string): string =>
  new Date(`${day}T${time}:00${haiPhong}`).toISOString();

/** The day and the time of day (HH:MM) in Hai Phong at a moment. */
export function haiPhongClock(at: string): { day: string; time: string } {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(haiPhong);
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
