import type { Occurrence } from '../model/occurrences.js';
import type { CalendarContext } from './calendar-context.js';
/** Everything that a feed says of one date of an event, of its offer and of its place. */
export declare function eventDetail(c: CalendarContext, date: Occurrence): import("lit").TemplateResult<1>;
export declare const detailStyles: import("lit").CSSResult;
