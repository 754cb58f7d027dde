/** Why a document could not be fetched. */
export type FeedErrorCode = 'network' | 'timeout' | 'http' | 'too-large';
/** The world failed on the way to a feed. `cause` is what the browser said. */
export declare class FeedError extends Error {
    readonly name = "FeedError";
    readonly code: FeedErrorCode;
    /** Absolute URL of the document. */
    readonly url: string;
    constructor(code: FeedErrorCode, url: string, message: string, options?: ErrorOptions);
}
