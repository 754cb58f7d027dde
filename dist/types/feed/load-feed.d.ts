import type { RecordName } from '../model/feed.js';
import type { Mapping } from './feed-config.js';
import { type ReadResult } from './read-feed.js';
/** How to load; see {@link ReadOptions} for `format` and `mapping`. */
export interface LoadOptions {
    format?: string | undefined;
    mapping?: Mapping | undefined;
    /** The lists to read; the others stay empty. Absent: all. */
    only?: readonly RecordName[] | undefined;
    /** Ends the load; the promise then rejects with its reason. */
    signal?: AbortSignal | undefined;
}
/**
 * Fetches one or several feeds and merges them: at most 10 s and 20 MB a document, one request for one URL on a page.
 * Relative URLs need a page, whose base they are resolved against. A feed that cannot be fetched costs only itself as long as
 * another one can; it becomes an issue whose `source` is its URL.
 *
 * @throws {FeedError} When none could be fetched.
 */
export declare function loadFeed(urls: string | readonly string[], options?: LoadOptions): Promise<ReadResult>;
