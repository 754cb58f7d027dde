/** What a clock on the wall shows, and where it hangs. */
export interface WallTime {
    /** `2026-03-29T09:30:00`. */
    local: string;
    /** IANA name. */
    zone: string;
}
/** A span of time, in seconds since 1970 UTC, in which a zone keeps one offset. */
export interface Stretch {
    from: number;
    /** Exclusive. */
    to: number;
    /** Seconds ahead of UTC. */
    offset: number;
    /** The same as it is written: `+02:00`. */
    written: string;
}
/** A time zone that can be calculated with. What the browser says of it is asked for once per fortnight of the calendar. */
export interface Zone {
    /** IANA name, as given; `''` for floating time, which is the same wall time everywhere (RFC 5545, 3.3.5, form 1). */
    readonly name: string;
    /** Absent for UTC and floating time. */
    readonly format?: Intl.DateTimeFormat;
    readonly stretches: Map<number, readonly Stretch[]>;
    /** Where the last answer was found: the next question is most often about the week after. */
    last: Stretch;
}
/**
 * The zone of this name, or, where the browser does not know it, of the other name, or UTC.
 *
 * @param name - IANA name; `''` is floating time.
 */
export declare function zoneNamed(name: string, otherwise?: string): Zone;
/** The span around a point in time (seconds since 1970 UTC) in which the offset stays as it is; it may end where nothing changes. */
export declare function stretchAt(zone: Zone, instant: number): Stretch;
/** Seconds a zone is ahead of UTC at a point in time (seconds since 1970 UTC). */
export declare const offsetAt: (zone: Zone, instant: number) => number;
/** What the clock in a zone shows at a point in time; both in seconds since 1970-01-01T00:00, UTC and on that clock. */
export declare const localAt: (zone: Zone, instant: number) => number;
/**
 * The point in time at which the clock in a zone shows something; both in seconds. A time that is left out when the clocks go forward
 * is read with the offset of before (02:30 becomes 03:30), one that comes twice means the first (RFC 5545, 3.3.5).
 */
export declare function instantAt(zone: Zone, local: number): number;
/** Seconds since midnight as `T09:30:00`. */
export declare const isoTime: (seconds: number) => string;
/** Seconds on a clock as `2026-03-29T09:30:00`. */
export declare function isoLocal(local: number): string;
/** The offset at a point in time as `+02:00`; `Z` for UTC, nothing for floating time. */
export declare const isoOffset: (zone: Zone, instant: number) => string;
/** `2026-03-29T09:30:00+02:00`; UTC as `Z`, floating time without anything. */
export declare const isoInstant: (zone: Zone, instant: number) => string;
/**
 * When a clock on the wall shows this: `2026-03-29T09:30:00+02:00`.
 *
 * @throws {RangeError} If `local` is not a wall-clock time.
 */
export declare function instantOf({ local, zone }: WallTime): string;
/**
 * What the clock in a zone shows at a point in time (ISO 8601 with an offset).
 *
 * @throws {RangeError} If `instant` is not a point in time.
 */
export declare function wallTimeOf(instant: string, zone: string): WallTime;
