import { type Feed } from '../model/feed.js';
import { type Issue } from '../model/issue.js';
import type { ReadOptions } from './feed-config.js';
/** What was read, and what was wrong with it. */
export interface ReadResult {
    feed: Feed;
    issues: Issue[];
}
/**
 * Reads a document in any known format as a {@link Feed}. Pure but for lazily loaded adapters; never rejects for bad data: a bad
 * entry costs only itself and becomes an issue whose `path` points into the document as its author wrote it.
 *
 * @param input - JSON as text, as bytes in any usual encoding, or parsed.
 */
export declare function readFeed(input: string | Uint8Array | object, options?: ReadOptions): Promise<ReadResult>;
