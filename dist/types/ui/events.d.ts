/** The feed is there: how much of it. */
export declare class FeedLoadEvent extends CustomEvent<{
    offers: number;
    events: number;
    issues: number;
}> {
    constructor(detail: {
        offers: number;
        events: number;
        issues: number;
    });
}
/** The feed cannot be shown; `code` is that of the `FeedError` or of the first issue. */
export declare class FeedErrorEvent extends CustomEvent<{
    code: string;
}> {
    constructor(code: string);
}
/** A filter changed; so many entries are left. */
export declare class FilterChangeEvent extends CustomEvent<{
    count: number;
}> {
    constructor(count: number);
}
declare global {
    interface HTMLElementEventMap {
        'nahbei-feed-load': FeedLoadEvent;
        'nahbei-feed-error': FeedErrorEvent;
        'nahbei-filter-change': FilterChangeEvent;
    }
}
