/**
 * The month so many months later, or earlier below 0: `2026-11`, 2 → `2027-01`. Of a day, the same day of that month, or its last:
 * `2027-01-31`, 1 → `2027-02-28`.
 *
 * @param date - `YYYY-MM` or `YYYY-MM-DD`.
 */
export declare function shiftMonth(date: string, by: number): string;
