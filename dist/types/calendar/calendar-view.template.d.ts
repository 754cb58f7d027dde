import type { CalendarContext } from './calendar-context.js';
/** Days with dates that the list begins with, and that come with each "more". */
export declare const PAGE = 20;
/** The whole calendar. */
export declare function calendarView(c: CalendarContext): import("lit").TemplateResult<1>;
