import { nothing } from 'lit';
import type { CalendarEvent } from '../model/calendar-event.js';
import type { Occurrence } from '../model/occurrences.js';
import type { Place } from '../model/place.js';
import type { CalendarContext } from './calendar-context.js';
/** The look of signs and dots, as on the offer map: square, disc, both, or neither where the feed does not say. */
export declare function shape({ kind }: CalendarEvent): string;
export declare function kindWords({ kind }: CalendarEvent): string;
/** `9:30`, as people say it; browsers do not agree on a zero in front. */
export declare const clockTime: (c: CalendarContext, iso: string) => string;
/** When it takes place, as people say it; its day only where it takes more than one. */
export declare function timeWords(c: CalendarContext, { start, end, allDay, day, lastDay }: Occurrence): string;
export declare const titleOf: ({ event, override }: Occurrence) => import("../data.js").Text;
/** House and street, in the direction of their own first letter. */
export declare function placeWords(c: CalendarContext, { name, address, street, hidden }: Place): string | import("lit").TemplateResult<1>;
/** What is different today, and whether there is room: words, never a colour alone. */
export declare function stateWords(c: CalendarContext, date: Occurrence): import("lit").TemplateResult<1>;
/** The link to sign up with, while that makes sense. */
export declare function signupLink(c: CalendarContext, date: Occurrence): typeof nothing | import("lit").TemplateResult<1>;
export declare const saveButton: (c: CalendarContext, date: Occurrence) => import("lit").TemplateResult<1>;
/** One date in a list of a day. */
export declare function occurrenceItem(c: CalendarContext, date: Occurrence): import("lit").TemplateResult<1>;
