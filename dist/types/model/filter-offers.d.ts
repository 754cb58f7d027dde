import type { Offer } from './offer.js';
/** What the feed says of an offer: yes, no, or nothing. */
export type Answer = boolean | undefined;
type Wish = string | readonly string[];
/**
 * What somebody looks for: one wish or more in each group. OR inside a group, AND between groups; a group that is absent or empty
 * asks for nothing.
 */
export interface OfferFilter {
    /** `professional`, `volunteer`, …; `mixed` is both of these. */
    kind?: Wish;
    /** Ids of categories. Those below one are not looked up: name them too. */
    category?: Wish;
    /** Ids or names of districts: where it takes place, or which it serves. */
    district?: Wish;
    /** BCP 47; `de` finds `de-DE` too. Somebody who interprets speaks every language. */
    language?: Wish;
    /** Stages (`pregnancy`, `birth`) and groups (`fathers`, `single-parents`, …). */
    audience?: Wish;
    /** How it reaches the family: `on-site`, `home-visit`, `online`, `phone`, `outreach`. */
    setting?: Wish;
    /** `free`. */
    cost?: Wish;
    /** `none`: one can come without an appointment. */
    appointment?: Wish;
    /** `yes`. What is accessible in part counts as unknown: it depends. */
    wheelchair?: Wish;
    /** Whether it is open at the time in question, by `openState`. */
    open?: (offer: Offer) => Answer;
}
/** Offers that are what somebody looks for, and those of which the feed does not say whether they are; each in the order given. */
export interface FilteredOffers {
    matching: Offer[];
    unknown: Offer[];
}
/**
 * Unknown is not "no": what the feed does not say of an offer keeps it from `matching`, not from being found. An offer is left out
 * only when the feed contradicts a wish.
 */
export declare function filterOffers(offers: readonly Offer[], filter: OfferFilter): FilteredOffers;
export {};
