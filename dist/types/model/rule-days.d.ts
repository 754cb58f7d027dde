import type { Rule } from './recurrence-rule.js';
/** The days of a rule, period by period: a year, a month (counted from year 0), a week (its first day) or a day. */
export interface RuleDays {
    /** Whether a day is left by all the parts that name days, those that "limit" and those that "expand" alike. */
    matches(day: number): boolean;
    /** First day of a period. */
    firstOf(period: number): number;
    /** The period of a day. Weeks that have a number belong to their own kind of year (ISO 8601). */
    periodOf(day: number): number;
    /** Visits the days of a period in order, until it is told false; returns how many it looked at. */
    visit(period: number, take: (day: number) => boolean): number;
}
/**
 * Makes the parts of a rule that name days (RFC 5545, 3.3.10) ready to be asked.
 *
 * @param start - Day number of DTSTART.
 */
export declare function ruleDays(rule: Rule, start: number): RuleDays;
