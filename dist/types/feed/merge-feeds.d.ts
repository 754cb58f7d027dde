import type { ReadResult } from './read-feed.js';
/**
 * Several feeds as one: the youth office's and the volunteer centre's on the same map. What the first says of itself holds; districts,
 * numbers for a crisis, holidays and synonyms are added up. Of records with the same id the one updated last is used.
 */
export declare function mergeFeeds(results: readonly ReadResult[]): ReadResult;
