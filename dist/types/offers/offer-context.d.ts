import type { Feed } from '../model/feed.js';
import type { Offer } from '../model/offer.js';
import type { Organisation } from '../model/place.js';
import type { Text } from '../model/text.js';
/** A line of a card: a sign and a few words. */
export interface Fact {
    /** Path of the sign. */
    sign: string;
    words: unknown;
    /** Open now, or later today. */
    good?: boolean;
}
/** What the parts of the offer map need of their owner. They change nothing; they ask for it. */
export interface OfferContext {
    readonly feed: Feed;
    /** Locale for `Intl`. */
    readonly intl: string;
    /** Milliseconds since 1970. */
    readonly now: number;
    /** Id of the chosen offer. */
    readonly selected: string;
    /** Level of a heading so many steps below the first. */
    level(below: number): number;
    /** A text of the feed, marked with its language. */
    words(text: Text | undefined): unknown;
    /** Words that were cut out of a text, marked with its language. */
    wordsLike(text: Text, words: string): unknown;
    /** A text of the feed as a plain string. */
    plain(text: Text | undefined): string;
    /** Path of an offer's sign. */
    sign(offer: Offer): string;
    /** Path of a topic's sign, by the name that the feed gives it; `''` for a name without one. */
    topicSign(name: string | undefined): string;
    provider(offer: Offer): Organisation | undefined;
    /** When it is open, in a few words. */
    open(offer: Offer): Fact | undefined;
    /** What one can do now: call, go there, and, with `all`, read on. */
    actions(offer: Offer, all: boolean): unknown;
    /** Link to the offer in this page. */
    href(offer: Offer): string;
    select(offer: Offer): void;
    /** Shows everything that the feed says of it. */
    show(offer: Offer): void;
}
