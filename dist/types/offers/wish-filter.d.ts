import type { Category } from '../model/feed.js';
import type { Answer, OfferFilter } from '../model/filter-offers.js';
import type { Offer } from '../model/offer.js';
import { type Wish } from './wishes.js';
/**
 * The filter that a list of wishes means.
 *
 * @param open - Whether an offer is open at a time that a wish of the group `open` names.
 */
export declare function wishFilter(list: readonly Wish[], { categories, open }: {
    categories: readonly Category[];
    open(offer: Offer, when: string): Answer;
}): OfferFilter;
