import { Temporal } from 'temporal-polyfill';

/** The time zone of every date that is shown or counted. */
const haiPhong = 'Asia/Ho_Chi_Minh';

/** The day in Hai Phong at a moment (ISO 8601 in UTC), as YYYY-MM-DD. */
export function haiPhongDay(at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(haiPhong).toPlainDate().toString();
}
