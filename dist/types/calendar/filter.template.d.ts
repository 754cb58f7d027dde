import type { CalendarContext } from './calendar-context.js';
/** The buttons that narrow the calendar down. */
export declare function filterBar(c: CalendarContext): import("lit").TemplateResult<1>;
/** `Türkisch`; the tag itself where it is none. */
export declare function languageName(locale: string, lang: string): string;
