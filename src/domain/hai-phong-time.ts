import { Temporal } from 'temporal-polyfill';

/** The time of every date that is shown or counted: Viet Nam keeps UTC+7 all year, and a fixed offset needs no table of zones. */
const haiPhong = '+07:00';

/** The hour of the day in Hai Phong at a moment, from 0 to 23. */
export const haiPhongHour = (at: string): number => Temporal.Instant.from(at).toZonedDateTimeISO(haiPhong).hour;

/** The day in Hai Phong at a moment (ISO 8601 in UTC), as YYYY-MM-DD. */
export function haiPhongDay(at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(haiPhong).toPlainDate().toString();
}
