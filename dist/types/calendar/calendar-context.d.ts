import type { Occurrence } from '../model/occurrences.js';
import type { Text } from '../model/text.js';
import type { Agenda } from './agenda.js';
import type { CalendarState, Group } from './calendar-state.js';
/** What the templates of the calendar need of their owner. They change nothing; they ask for it. */
export interface CalendarContext extends Omit<CalendarState, 'view'> {
    readonly agenda: Agenda;
    readonly view: string;
    /** The element is as narrow as a phone. */
    readonly narrow: boolean;
    /** First column of the month, 1 (Monday) to 7 (Sunday). */
    readonly weekStart: number;
    /** First and last day that there is. */
    readonly span: readonly [string, string];
    /** The page shows a few days only. */
    readonly isLimited: boolean;
    /** The day that the page begins with; empty: today. */
    readonly from: string;
    /** What the reader reads, BCP 47. */
    readonly lang: string;
    /** Locale for `Intl`. */
    readonly intl: string;
    /** Milliseconds since 1970. */
    readonly now: number;
    /** The same as the clock in the calendar's zone shows it, `2026-11-23T09:45:00`. */
    readonly wallTime: string;
    /** Level of a heading so many steps below the first. */
    level(below?: number): number;
    /** A text of the feed, marked with its language. */
    words(text: Text | undefined): unknown;
    /** A text of the feed as a plain string. */
    plain(text: Text | undefined): string;
    /** Whether the page leaves a filter to the reader. */
    isFree(group: Group): boolean;
    /** A part of the state changes. */
    set(change: Partial<CalendarState>): void;
    /** Shows a month. */
    show(month: string): void;
    /** Chooses a day. */
    choose(day: string): void;
    look(view: 'month' | 'list'): void;
    /** Puts values into the filter, or takes them out. */
    toggle(group: Group, values: readonly string[]): void;
    /** Takes back what was put in last. */
    undo(): void;
    /** Makes the list longer. */
    more(where: 'before' | 'after'): void;
    /** Shows everything that the feed says of a date. */
    open(date: Occurrence): void;
    /** Puts it into the reader's own calendar. */
    save(date: Occurrence, series?: boolean): void;
    /** Closes the dialog. */
    close(): void;
    closed(): void;
    keydown(event: KeyboardEvent): void;
    /** Back to the chosen day in the month. */
    focusDay(): void;
}
