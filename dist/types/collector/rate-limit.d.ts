/**
 * So many per key and window of time. In memory: a restart forgets it, and each of several collectors counts for itself.
 * A window begins with a key's first use, so nothing happens on the full hour.
 */
export declare class RateLimit {
    #private;
    /** @param most - 0 for no limit. */
    constructor(most: number, windowMs: number, { mostKeys, now }?: {
        mostKeys?: number | undefined;
        now?: (() => number) | undefined;
    });
    /** Uses one. @returns 0, or in how many seconds to try again. */
    take(key: string): number;
    /** Takes one use back. */
    giveBack(key: string): void;
}
