import type { Occurrence } from '../model/occurrences.js';
import type { CalendarContext } from './calendar-context.js';
export declare const countWords: (count: number) => string;
/** A month as a grid of days. */
export declare function monthTable(c: CalendarContext, dates: ReadonlyMap<string, readonly Occurrence[]>): import("lit").TemplateResult<1>;
