/**
 * Days since 1970-01-01 of a date in the proleptic Gregorian calendar. Integers, because a year of a repeating event asks for
 * hundreds of them: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". Years begin in March there, so that the leap
 * day comes last.
 */
export declare function dayNumber(year: number, month: number, day: number): number;
/** The date of a day number in one integer, so that nothing is allocated: `year << 9 | month << 5 | day`. */
export declare function packedDate(day: number): number;
/** Weekday of a day number, 0 (Monday) to 6 (Sunday). 1970-01-01 was a Thursday; the weeks added keep earlier days positive. */
export declare const weekdayOf: (day: number) => number;
/** How many days a month has, 1 (January) to 12. */
export declare const monthLength: (year: number, month: number) => number;
export declare const two: (value: number) => string;
/** A day number as `YYYY-MM-DD`. */
export declare function isoDate(day: number): string;
