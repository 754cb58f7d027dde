import { type PropertyValues, type TemplateResult } from 'lit';
import { FeedElement } from '../ui/feed-element.js';
/**
 * What takes place, as a month or as a list. Repeating events are expanded for the days shown only.
 *
 * @element nahbei-event-calendar
 * @fires {FeedLoadEvent} nahbei-feed-load - The feed is there.
 * @fires {FeedErrorEvent} nahbei-feed-error - The feed cannot be shown.
 * @fires {FilterChangeEvent} nahbei-filter-change - The reader filters; so many dates are left in the month.
 * @fires {EventSelectEvent} nahbei-event-select - The reader opened a date.
 * @slot - Shown without JavaScript, while loading and when the feed fails.
 * @slot before - Above the calendar.
 * @slot after - Below the calendar.
 * @slot empty - Instead of the sentence that there is nothing in a month.
 * @csspart day - One day of the month.
 * @csspart card - One date in a list.
 * @csspart chip - A filter.
 * @csspart button - A button.
 */
export declare class EventCalendar extends FeedElement {
    #private;
    static styles: import("lit").CSSResult[];
    protected get lists(): readonly ['events', 'categories', 'organisations', 'offers'];
    /** Kinds to begin with: `professional`, `volunteer`, `mixed`, `selfhelp`. Several are separated by spaces, as in the next three. */
    kind: string;
    /** Ids of topics to begin with. */
    category: string;
    /** Ids of districts to begin with. */
    district: string;
    /** Languages to begin with, BCP 47. */
    language: string;
    /** Makes these four the page's fixed choice. */
    locked: boolean;
    /** `month` or `list`; absent: by width, a list on a phone. */
    view: string;
    /** The day to begin with, `2026-11-23`; absent: today. */
    from: string;
    /** Shows only so many days, from `from` or today on. */
    days: number;
    /** First column of the month, 1 (Monday) to 7 (Sunday); absent: as usual in the region that the page's `lang` names, else Monday. */
    firstDay: string;
    /** IANA zone of today, and of events that name none; absent: the feed's, else `Europe/Berlin`. */
    timeZone: string;
    private state;
    private narrow;
    private parts;
    private detail;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected renderFeed(): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'nahbei-event-calendar': EventCalendar;
    }
}
