/** Whether `YYYY-MM-DD` is a day of the (proleptic Gregorian) calendar: not 30 February. */
export declare function isDate(value: string): boolean;
/** The date so many days later (or earlier, below 0). Counts in UTC, so that no change of clocks doubles or swallows a day. */
export declare function addDays(date: string, days: number): string;
/** How many days from one date to another; negative when `to` is earlier. */
export declare function daysBetween(from: string, to: string): number;
/** ISO 8601 weekday of a date, 1 (Monday) to 7 (Sunday). */
export declare function weekday(date: string): number;
