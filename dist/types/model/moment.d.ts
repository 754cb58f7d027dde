/** A date, a wall-clock time or a point in time, as somebody wrote it. */
export interface Moment {
    /** Seconds since 1970-01-01T00:00 on the clock that was read; midnight for a date. */
    local: number;
    /** Seconds that clock is ahead of UTC. Absent: whichever clock the event goes by. */
    offset?: number;
    /** Only a date was written. */
    date: boolean;
}
/** Reads ISO 8601 (`2026-03-29T09:30`) and the short form of iCalendar (`20260329T093000Z`); undefined if there is no such time. */
export declare function readMoment(text: string | undefined): Moment | undefined;
/** Seconds of a duration (RFC 5545, 3.3.6), `PT1H30M`; undefined if it is none. */
export declare function readDuration(text: string): number | undefined;
