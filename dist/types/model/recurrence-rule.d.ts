import { type Moment } from './moment.js';
/** How often a rule repeats, from {@link Frequency.yearly} on ever more often. */
export declare const frequencies: readonly ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'];
/** A recurrence rule (RFC 5545, 3.3.10), read. Lists are absent, or sorted and without duplicates. */
export interface Rule {
    /** Index in {@link frequencies}. */
    frequency: number;
    interval: number;
    /** Infinity where the rule does not say. */
    count: number;
    /** Last moment, inclusive. */
    until?: Moment;
    /** First day of the week, 0 (Monday) to 6. */
    weekStart: number;
    /** BYDAY as pairs of number (0: every) and weekday, 0 (Monday) to 6. */
    days?: readonly (readonly [nth: number, weekday: number])[];
    months?: readonly number[];
    weeks?: readonly number[];
    yearDays?: readonly number[];
    monthDays?: readonly number[];
    hours?: readonly number[];
    minutes?: readonly number[];
    seconds?: readonly number[];
    positions?: readonly number[];
}
/**
 * Reads a recurrence rule, with or without its name: `FREQ=WEEKLY;BYDAY=TU`.
 *
 * Read though RFC 5545 forbids it, because feeds have it and nobody can doubt what is meant: lower case, blanks, a semicolon too
 * many, UNTIL as a date or without Z where the start is a time, UNTIL next to COUNT (whichever ends first), BYWEEKNO, BYYEARDAY and
 * BYMONTHDAY under frequencies where they have no meaning of their own (they leave out all other days).
 *
 * @returns The rule, or in English why it is none.
 */
export declare function parseRule(text: string): Rule | string;
