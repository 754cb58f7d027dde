declare const STYLES: {
    readonly month: {
        readonly month: 'long';
        readonly year: 'numeric';
    };
    readonly weekday: {
        readonly weekday: 'long';
    };
    readonly weekdayShort: {
        readonly weekday: 'short';
    };
    readonly weekdayNarrow: {
        readonly weekday: 'narrow';
    };
    readonly day: {
        readonly weekday: 'long';
        readonly day: 'numeric';
        readonly month: 'long';
    };
    readonly date: {
        readonly weekday: 'long';
        readonly day: 'numeric';
        readonly month: 'long';
        readonly year: 'numeric';
    };
    readonly time: {
        readonly hour: 'numeric';
        readonly minute: '2-digit';
    };
    /** So wide that times stand one below the other. */
    readonly timeTable: {
        readonly hour: '2-digit';
        readonly minute: '2-digit';
    };
};
/**
 * A day or a time in words. What is read is what the clock on the wall shows: an offset at its end changes nothing.
 *
 * @param locale - For `Intl`.
 * @param iso - `2026-03-29` or `2026-03-29T09:30:00+02:00`.
 */
export declare function dateWords(locale: string, style: keyof typeof STYLES, iso: string): string;
export {};
