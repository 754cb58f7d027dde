const DAY = 86_400_000; // ms; true of every day in UTC

/** Whether `YYYY-MM-DD` is a day of the (proleptic Gregorian) calendar: not 30 February. */
export function isDate(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/** The date so many days later (or earlier, below 0). Counts in UTC, so that no change of clocks doubles or swallows a day. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** ISO 8601 weekday of a date, 1 (Monday) to 7 (Sunday). */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
