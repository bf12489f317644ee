/** The year, month or day right before a date as it is written: 2010 → 2009, 2026-01 → 2025-12. */
export function dateBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const parts = date.split('-').length;
  if (parts === 1) return String(year - 1);
  const before = new Date(Date.UTC(year, parts === 2 ? month - 2 : month - 1, parts === 2 ? 1 : day - 1));
  return before.toISOString().slice(0, date.length);
}
