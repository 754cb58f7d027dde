import type { CalendarEvent } from './calendar-event.js';
import type { Override } from './event-series.js';
import type { Category } from './feed.js';
import { type Text } from './text.js';
export interface CalendarOptions {
    /** Language of the reader, BCP 47. Absent: that of the feed. */
    lang?: string;
    /** Language of plain strings, BCP 47. Absent: `de`. */
    feedLang?: string;
    /** Name of the calendar. */
    name?: string;
    /** What makes the ids of this feed unlike those of all others: its id or address. If it changes, every download doubles. */
    feed?: string;
    /** When this is written, ISO 8601 with an offset; for events that do not say when they were changed. */
    now?: string;
    /** Zone of events that name none. Absent: `Europe/Berlin`. */
    timeZone?: string;
    /** Topics, for their names. */
    categories?: readonly Category[];
}
/** What a VEVENT (RFC 5545, 3.6.1) says of an event besides when it takes place. */
export interface EventEntry {
    event: CalendarEvent;
    uid: string;
    status: CalendarEvent['status'];
    override?: Override | undefined;
    note?: Text | undefined;
    /** Lines that say when. */
    times: readonly string[];
}
/** Id of an event all over the world: its own if it has the form of one, because it came from another calendar then. */
export declare const uidOf: ({ id }: CalendarEvent, { feed }: CalendarOptions) => string;
/** The lines of a VEVENT. */
export declare function icalEvent({ event, uid, status, override, note, times }: EventEntry, options: CalendarOptions): string[];
