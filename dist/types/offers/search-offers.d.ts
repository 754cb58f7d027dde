/** What of one offer is searched. */
export interface SearchText {
    title: string;
    /** Everything else: summary, provider, topics, tags, district. */
    more: readonly string[];
}
/** All offers as one folded text, built once per feed and language. */
export interface SearchIndex {
    /** Entries one after the other, each `\0title\nmore`. */
    text: string;
    /** Where each entry begins in `text`; one more at the end. */
    starts: Uint32Array;
    /** Where each title ends in `text`. */
    titleEnds: Uint32Array;
    /** Groups of words that mean the same, folded. */
    synonyms: readonly (readonly string[])[];
}
/** One offer that was found. */
export interface Hit {
    /** Its number in the index. */
    offer: number;
    /** Higher is better. */
    score: number;
}
export declare function searchIndex(offers: readonly SearchText[], synonyms?: Readonly<Record<string, readonly string[]>>): SearchIndex;
/**
 * The offers that have every word of a query, or a synonym of it, best first: in the title before elsewhere, at the beginning of a
 * word before inside one. Equal ones keep their order.
 */
export declare function searchOffers(index: SearchIndex, query: string): Hit[];
export declare const byScore: (a: Hit, b: Hit) => number;
/** Without what people put around words. */
export declare const queryWords: (folded: string) => string[];
