/** One cell of a month view. `date` is an ISO 8601 calendar date, "2026-03-29". */
export interface MonthDay {
  date: string;
  inMonth: boolean;
}

const DAY = 86_400_000; // ms; true of every day in UTC

/**
 * Lays out a month in 4 to 6 weeks of 7 days, padded with days of the months beside it.
 * Counts in UTC, so that the change to summer time neither doubles nor swallows a day.
 *
 * @param month - 1 (January) to 12.
 * @param weekStart - First column: 1 (Monday) to 7 (Sunday), as in ISO 8601.
 * @throws {RangeError} If `month` is not a month.
 */
export function monthGrid(year: number, month: number, weekStart = 1): MonthDay[][] {
  if (month < 1 || month > 12) throw new RangeError(`month must be 1 to 12, got ${month}`);
  const first = Date.UTC(year, month - 1, 1);
  const last = Date.UTC(year, month, 0); // day 0 of the next month
  const lead = (new Date(first).getUTCDay() - weekStart + 7) % 7;
  const weeks = Math.ceil((lead + (last - first) / DAY + 1) / 7);

  const day = (index: number): MonthDay => {
    const time = first + (index - lead) * DAY;
    return { date: new Date(time).toISOString().slice(0, 10), inMonth: time >= first && time <= last };
  };
  return Array.from({ length: weeks }, (_, w) => Array.from({ length: 7 }, (_, d) => day(w * 7 + d)));
}
