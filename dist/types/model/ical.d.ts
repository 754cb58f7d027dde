import type { CalendarEvent } from './calendar-event.js';
import { type CalendarOptions } from './ical-event.js';
import { type Occurrence } from './occurrences.js';
export type { CalendarOptions } from './ical-event.js';
/**
 * Calendar events as text/calendar (RFC 5545), for a download or to subscribe to. An event keeps its id, so that whoever takes it
 * twice has it once, in the newer version. Written-out dates become an entry each, because Outlook does not read RDATE.
 *
 * @param items - Events with all their dates, or single dates, which become entries of their own.
 */
export declare function toCalendar(items: readonly (CalendarEvent | Occurrence)[], options?: CalendarOptions): string;
