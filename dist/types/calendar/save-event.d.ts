import type { Occurrence } from '../model/occurrences.js';
import type { CalendarContext } from './calendar-context.js';
/**
 * Gives the reader a date, or an event with all its dates, as a file for their own calendar.
 *
 * @param series - All dates.
 */
export declare function saveEvent(date: Occurrence, series: boolean, c: CalendarContext): void;
