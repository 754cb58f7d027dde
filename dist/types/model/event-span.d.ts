import type { CalendarEvent } from './calendar-event.js';
import { type Moment } from './moment.js';
import { type Zone } from './zoned-time.js';
/** When something takes place, once. In seconds since 1970-01-01T00:00: `at` and `end` in UTC, `local` on the event's clock. */
export interface Span {
    at: number;
    /** Exclusive; of whole days the midnight after the last. */
    end: number;
    local: number;
    /** From start to end on the event's clock. */
    length: number;
    allDay: boolean;
}
/**
 * The span that begins when the clock in a zone shows `local`. Its length is one on that clock, too: what ends at 12:00 does so in
 * summer and winter. RFC 5545, 3.8.5.3 would keep the time that passes instead, but neither people nor calendars do.
 */
export declare function spanAt(zone: Zone, local: number, { length, allDay }: Pick<Span, 'length' | 'allDay'>): Span;
/** When an event or a written occurrence takes place: `start` and `end` or `day` and `lastDay`. */
export declare function spanOf(zone: Zone, { start, end, day, lastDay }: Pick<CalendarEvent, 'start' | 'end' | 'day' | 'lastDay'>): Span | undefined;
/**
 * The span from one moment to another; a date as the end is the last day. An end before the start is none.
 *
 * @param like - What it is as long as, if nobody says when it ends.
 */
export declare function readSpan(zone: Zone, start: Moment, end: Moment | undefined, like?: Span): Span;
/** The point in time of a moment, in seconds since 1970 UTC. */
export declare const instantIn: (zone: Zone, moment: Moment) => number;
/** What the event's clock shows at a moment. */
export declare const localIn: (zone: Zone, moment: Moment) => number;
/** The day number of a time on a clock. */
export declare const dayOf: (local: number) => number;
