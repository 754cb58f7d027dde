/** Minutes since midnight of the day it begins; more than 1440 at the end for one that goes past midnight. */
export type Interval = readonly [from: number, to: number];
/** A calendar day, as the rules see it. */
export interface Day {
    /** 1 (January) to 12. */
    month: number;
    day: number;
    /** Days since 1970-01-01. */
    number: number;
    /** How many days its month has. */
    monthLength: number;
    /** Undefined where nobody knows. */
    publicHoliday: boolean | undefined;
}
interface Rule {
    /** Adds to the rule before instead of replacing it (written with a comma). */
    adds: boolean;
    months?: readonly (readonly [from: number, to: number])[];
    weekdays?: readonly {
        from: number;
        to: number;
        nth?: readonly number[];
    }[];
    holidays: boolean;
    times: readonly Interval[];
}
/** What a text in OpenStreetMap's syntax says. */
export interface OpeningRules {
    rules: readonly Rule[];
    /** One has to know the public holidays. */
    needsHolidays: boolean;
}
/**
 * Reads the part of OpenStreetMap's opening_hours that offices, surgeries and family centres write: weekdays, the nth weekday of a
 * month, months, times, `off`, `PH`, `24/7` (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification). Everything else
 * (school holidays, sunset, open ends, comments, single dates, years) makes the whole text unreadable: half a text read would be
 * a lie to somebody at a closed door.
 *
 * @returns Undefined when it is not wholly understood.
 */
export declare function readOpeningRules(text: string): OpeningRules | undefined;
/** When it is open on a day, as far as intervals that begin on it go. Later rules replace earlier ones on the days they are for. */
export declare function intervalsOn({ rules }: OpeningRules, date: Day): readonly Interval[];
export {};
