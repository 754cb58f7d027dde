/**
 * The bytes of a document. Callers that ask while it is under way, or within a minute after, get the same answer. A failure that may
 * pass (no connection, 429, 5xx) is tried once more.
 *
 * @param signal - Lets the caller go at once; the request, which others may wait for too, ends by its own time limit.
 * @throws {FeedError} Or the signal's reason.
 */
export declare function fetchDocument(url: string, signal?: AbortSignal): Promise<Uint8Array>;
