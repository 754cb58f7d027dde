import type { Day } from './agenda.js';
import type { CalendarContext } from './calendar-context.js';
/** Days one below the other, each with a heading. */
export declare function dayList(c: CalendarContext, days: readonly Day[]): import("lit").TemplateResult<1>[];
