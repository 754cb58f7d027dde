import type { CalendarEvent } from '../model/calendar-event.js';
import type { Category, Feed } from '../model/feed.js';
import { type Occurrence } from '../model/occurrences.js';
import type { Filter, Group } from './calendar-state.js';
/** What of the agenda is shown. */
export interface Selection {
    filter: Filter;
    /** Dates are shown too of which the feed does not say whether they pass the filter. */
    unsaid: boolean;
    /** First and last day, inclusive. */
    first: string;
    last: string;
}
/** A day and what takes place on it. */
export interface Day {
    date: string;
    dates: readonly Occurrence[];
}
/** The dates of a month. */
export interface SelectedDates {
    /** By day and wall time, whole days first. */
    shown: readonly Occurrence[];
    /** How many more there might be, if the feed said more. */
    unsaid: number;
    /** The days on which something takes place; what goes on for several days is on each of them. */
    days: ReadonlyMap<string, readonly Occurrence[]>;
}
export type Holiday = NonNullable<Feed['feed']['holidays']>[number];
/**
 * The events of a feed, month by month. A rule is expanded for the months asked for only, and these are kept for going back and
 * forth.
 */
export declare class Agenda {
    #private;
    readonly feed: Feed;
    /** @param timeZone - IANA name; of "today", and instead of the feed's. */
    constructor(feed: Feed, timeZone: string);
    /** What the clock on the wall shows at a point in time (ms since 1970): `2026-11-23T09:45:00`. */
    wallTime(now: number): string;
    select(selection: Selection): void;
    /** Expands a month (`2026-11`), so that it is there when somebody asks for it. */
    prepare(month: string): void;
    /** The selected dates that are at least partly in a month. */
    month(month: string): SelectedDates;
    /** The days from a day on, so many months long. What began before that day is on it; what goes on for days is on its first only. */
    days(from: string, months: number): Generator<Day, undefined>;
    /**
     * One date of an event.
     *
     * @param start - As in its occurrence; empty: the next one from `today` on.
     */
    find(id: string, start: string, today: string): Occurrence | undefined;
    /** The first dates of an event from a day or a point in time on, within a year. */
    following(event: CalendarEvent, from: string, limit: number): Occurrence[];
    /** The holidays that touch a span of days, both inclusive. */
    holidays(first: string, last: string): Holiday[];
    /** The topics that occur in events, and those above them. */
    get topics(): readonly Category[];
    /** Whether a filter would find anything: of some things many a feed says nothing at all. */
    canFind(group: Group, values: readonly string[]): boolean;
}
