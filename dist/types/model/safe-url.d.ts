/**
 * An address from a feed, if a link may lead there: `http`, `https`, `mailto` (without a query, which could add recipients) and
 * `tel`, without user and password, of at most 2,048 characters. A relative one is resolved against `base`, or kept as it is
 * without one. Everything else is undefined.
 *
 * @param base - Absolute URL of the feed.
 */
export declare function safeUrl(value: string, base?: string): string | undefined;
