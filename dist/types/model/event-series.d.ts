import type { CalendarEvent } from './calendar-event.js';
import { type Span } from './event-span.js';
import { type Moment } from './moment.js';
import { type Rule } from './recurrence-rule.js';
import { type Expander } from './rule-starts.js';
import { type Zone } from './zoned-time.js';
export type Override = NonNullable<CalendarEvent['overrides']>[number];
type WrittenOccurrence = NonNullable<CalendarEvent['occurrences']>[number];
/** Single dates of a series: by their start, or by the day on the event's clock. */
export interface Dates<T> {
    starts: Map<number, T>;
    days: Map<number, T>;
}
interface SeriesRule {
    rule: Rule;
    starts: Expander;
    /** Last start that UNTIL allows, in seconds since 1970 UTC. */
    until: number;
    /** Where it stands in `rrule`. */
    index: number;
}
/** An event made ready to be asked when it takes place. */
export interface Series {
    zone: Zone;
    /** Its own start; undefined where there is only `occurrences`, or nothing that can be read, or it ended before it began. */
    first: Span | undefined;
    rules: SeriesRule[];
    /** Rules that cannot be read, by their index in `rrule`, and why. */
    faults: [index: number, reason: string][];
    /** From `rdate` and `occurrences`; these with the entry they were made from. */
    more: (Span & {
        written?: WrittenOccurrence;
    })[];
    exdates: Dates<true>;
    overrides: Dates<Override>;
    /** Overrides that give a start of their own. */
    moved: {
        override: Override;
        original: Span;
    }[];
}
/**
 * Reads the times of an event. What cannot be read is left out; nothing throws.
 *
 * @param timeZone - Of an event that names none.
 */
export declare function eventSeries(event: CalendarEvent, timeZone: string): Series;
/** The span of a date on which something is different: moved, longer, or when it was. */
export declare function changedSpan({ zone, first }: Series, override: Override, original: Span): Span;
/** What is noted for a span: the one that names its start before the one that names its day. */
export declare const find: <T>({ starts, days }: Dates<T>, span: Span) => T | undefined;
/** The instance of a series at a moment; a date means the time of day of the first. */
export declare function instance({ zone, first }: Series, moment: Moment): Span;
export {};
