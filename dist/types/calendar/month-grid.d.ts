/** One cell of a month view. `date` is an ISO 8601 calendar date, "2026-03-29". */
export interface MonthDay {
    date: string;
    inMonth: boolean;
}
/**
 * Lays out a month in 4 to 6 weeks of 7 days, padded with days of the months beside it.
 * Counts in UTC, so that the change to summer time neither doubles nor swallows a day.
 *
 * @param month - 1 (January) to 12.
 * @param weekStart - First column: 1 (Monday) to 7 (Sunday), as in ISO 8601.
 * @throws {RangeError} If `month` is not a month.
 */
export declare function monthGrid(year: number, month: number, weekStart?: number): MonthDay[][];
