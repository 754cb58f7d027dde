import type { Occurrence } from '../model/occurrences.js';
/** What one can filter by; the names of the offer map, and in the page's URL with `event-` in front. */
export declare const GROUPS: readonly ['kind', 'category', 'district', 'language', 'cost', 'appointment', 'wheelchair'];
export type Group = (typeof GROUPS)[number];
export type Filter = {
    readonly [group in Group]?: readonly string[];
};
/** What the reader did to the calendar. */
export interface CalendarState {
    /** The chosen day; its month is the one shown. */
    day: string;
    /** `month` or `list`; empty: what the page says, or by width. */
    view: string;
    filter: Filter;
    /** Dates are shown too of which the feed does not say whether they pass the filter. */
    unsaid: boolean;
    topicsOpen: boolean;
    /** On a phone the filter is a sheet. */
    filterOpen: boolean;
    opened: Occurrence | undefined;
    /** How often the list was made longer. */
    pages: number;
    /** The list begins with the month, not with today. */
    earlier: boolean;
    /** Something that should have come later did not come. */
    failed: boolean;
}
