import type { CalendarEvent } from './calendar-event.js';
import type { Override, Series } from './event-series.js';
import { type Span } from './event-span.js';
import type { Text } from './text.js';
import { type Zone } from './zoned-time.js';
/** One date of a calendar event. */
export interface Occurrence {
    event: CalendarEvent;
    /** `2026-03-29T09:30:00+02:00` on the event's clock, UTC as `Z`; `2026-03-29` when it takes whole days. */
    start: string;
    /** Like `start`, exclusive: when it is over, the same as `start` if nobody says. When it takes whole days, the last of them. */
    end: string;
    allDay: boolean;
    /** It does not take place. It is still given, so that people who come for it can read so. */
    cancelled: boolean;
    status: NonNullable<CalendarEvent['status']>;
    /** First day on the event's clock. */
    day: string;
    /** Last day on the event's clock, inclusive; what ends at midnight ends on the day before. */
    lastDay: string;
    /** IANA zone of the event's clock. */
    timeZone: string;
    /** The start that the rule gives, which is its name within the series (RFC 5545, 3.8.4.4); `start`, unless it was moved. */
    original: string;
    /** What is different on this date. */
    override?: Override;
    /** Note of a date that the feed writes out. */
    note?: Text;
}
/** A date that was found. It is written out only if it is among the first. */
export interface FoundDate {
    /** Start in seconds since 1970 UTC. */
    at: number;
    span: Series['more'][number];
    event: CalendarEvent;
    zone: Zone;
    original: Span;
    override: Override | undefined;
}
/** Writes out dates, and remembers the days and times that it wrote: a month has 31 of the ones, a town some twenty of the others. */
export declare function occurrenceWriter(): (found: FoundDate) => Occurrence;
