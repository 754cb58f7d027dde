/**
 * One content line of iCalendar with its line end, folded so that no line is longer than 75 octets, and none breaks inside a
 * character (RFC 5545, 3.1).
 */
export declare function icalLine(line: string): string;
/** Words as a TEXT value (RFC 5545, 3.3.11). */
export declare const icalText: (text: string) => string;
/** An address as a URI value (RFC 5545, 3.3.13), in which nothing is escaped, so nothing may be that needs it. */
export declare const icalUri: (uri: string) => string;
/** A moment in the short form: `2026-03-29T09:30:00` becomes `20260329T093000`. */
export declare const icalTime: (iso: string) => string;
