import type { Feed } from '../model/feed.js';
import type { Offer } from '../model/offer.js';
import type { Fact, OfferContext } from './offer-context.js';
/** Whether it is open today, now or later; undefined when the feed does not say. */
export declare function openToday(offer: Offer, feed: Feed, now: number): boolean | undefined;
/** Whether there are hours that can be calculated with. */
export declare const anyHours: (offers: readonly Offer[]) => boolean;
/** When it is open, in a few words: now, later today, next; else as the feed puts it. */
export declare function openFact(offer: Offer, { feed, now, intl, words }: OfferContext): Fact | undefined;
/** The next seven days, what the feed says in words, and when it is closed in spite of that. */
export declare function hoursInDetail(offer: Offer, context: OfferContext): unknown[];
