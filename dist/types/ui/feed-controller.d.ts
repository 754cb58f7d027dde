import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed, RecordName } from '../model/feed.js';
/** What the host's attributes say about its data. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
    feed: string;
    format: string;
    config: string;
}
/**
 * An element's `feed` → {@link Feed}. Loads when the attributes change, drops the answer that comes too late, and stops when the
 * element goes. The last good copy stays through a reload that fails.
 */
export declare class FeedController implements ReactiveController {
    #private;
    status: 'loading' | 'ready' | 'failed';
    /** The last feed that could be read. */
    feed: Feed | undefined;
    /** @param only - The lists of the feed that the host shows; the others are not read. */
    constructor(host: FeedHost, only: readonly RecordName[]);
    hostUpdate(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Loads, again if need be. Never rejects. */
    load(): Promise<void>;
}
