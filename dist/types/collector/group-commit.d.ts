/** There are more waiting than the collector can write in good time. */
export declare class OverloadError extends Error {
    readonly name = "OverloadError";
}
/**
 * Writes what arrives in one turn of the event loop together, so that signups that come at the same time share one fsync; under
 * load that is the difference between hundreds and thousands a second.
 */
export declare class GroupCommit<T, R> {
    #private;
    /**
     * @param write - Writes all or none; the results are in the order of the items.
     * @param most - Items in one write.
     * @param mostWaiting - More than these are turned away.
     */
    constructor(write: (items: T[]) => Promise<R[]>, { most, mostWaiting }?: {
        most?: number | undefined;
        mostWaiting?: number | undefined;
    });
    /**
     * @returns The item's result, when it is on disk.
     * @throws {OverloadError} When too many are waiting.
     */
    add(item: T): Promise<R>;
}
