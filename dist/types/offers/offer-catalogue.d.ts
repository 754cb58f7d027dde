import type { Category, Feed } from '../model/feed.js';
import { type Answer, type FilteredOffers } from '../model/filter-offers.js';
import type { Offer } from '../model/offer.js';
import type { Organisation } from '../model/place.js';
import type { Text } from '../model/text.js';
import type { Group, Wish } from './wishes.js';
/** Whether an offer is open at a time that a wish of the group `open` names. */
export type OpenAnswer = (offer: Offer, when: string) => Answer;
/** A feed's offers as one reader sees them: what follows from feed and language alone, worked out once. */
export declare class OfferCatalogue {
    #private;
    readonly feed: Feed;
    /** Language of the reader, BCP 47. */
    readonly lang: string;
    /** From A to Z (DIN 5007-1), without those that have ended. */
    readonly offers: readonly Offer[];
    /** Topics that occur, without those below them. */
    readonly topics: readonly Category[];
    /** Languages that occur, BCP 47. */
    readonly languages: readonly string[];
    /** @param plain - A text of the feed in the reader's language. */
    constructor(feed: Feed, lang: string, plain: (text: Text) => string);
    find: (id: string) => Offer | undefined;
    provider: ({ provider }: Offer) => Organisation | undefined;
    /** Name of an offer's icon: its first topic's, or that of the topic above it. */
    icon({ categories }: Offer): string | undefined;
    /** @param found - What a search has found, best first; absent: all. */
    filter(wishes: readonly Wish[], open: OpenAnswer, found?: readonly Offer[]): FilteredOffers;
    /** Whether there are offers that a wish would find: one that finds nothing is no choice. */
    canFind(group: Group, value: string): boolean;
}
