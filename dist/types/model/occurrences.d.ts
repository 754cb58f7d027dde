import type { CalendarEvent } from './calendar-event.js';
import type { Issue } from './issue.js';
import { type Occurrence } from './occurrence.js';
export type { Occurrence } from './occurrence.js';
export interface OccurrencesOptions {
    /** Most that are given: the first ones. Absent: 10,000. */
    limit?: number;
    /** Zone of events that name none; `''` is floating time. Absent: `Europe/Berlin`. */
    timeZone?: string;
    /** Takes up rules that cannot be read, and ones with more dates or harder to work out than can be shown. */
    issues?: Issue[];
}
/**
 * The dates of events in a span of time, in order. One that began earlier and is not over is among them, and one without an end on
 * the moment `from`.
 *
 * A rule keeps wall time: 09:30 stays 09:30 when the clocks change. 02:30 becomes 03:30 on the night it is left out, and is the first
 * of two in autumn. The start of an event is always a date of it (unless in `exdate`), even if no rule gives it, and is not counted by
 * COUNT then. COUNT counts what `exdate` leaves out. An event of which no rule can be read has its own start only.
 *
 * @param from - A date (its midnight on each event's own clock), a time on that clock, or a point in time with its offset.
 * @param to - The same, exclusive.
 * @throws {RangeError} If `from` or `to` is none of these.
 */
export declare function occurrences(events: readonly CalendarEvent[], from: string, to: string, options?: OccurrencesOptions): Occurrence[];
