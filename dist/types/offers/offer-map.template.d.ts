import { type TemplateResult } from 'lit';
import type { FilteredOffers } from '../model/filter-offers.js';
import type { Offer } from '../model/offer.js';
import type { OfferContext } from './offer-context.js';
import { type FilterBar } from './offer-filter.template.js';
/** What is to be seen of the offers. */
export interface OfferView {
    context: OfferContext;
    /** All there are. */
    offers: readonly Offer[];
    result: FilteredOffers;
    bar: FilterBar;
    /** What was searched for. */
    query: string;
    /** How many cards are shown of each list, and how many come with "more". */
    shown: number;
    unknownShown: number;
    page: number;
    /** Class names: how much is shown at a time, and what. */
    mode: string;
    /** What is shown where there is room for one: `list`, `map`; undefined when both are. */
    showing: string | undefined;
    /** The map, or what stands there without it. */
    map: unknown;
    more(): void;
    moreUnknown(): void;
    clearQuery(): void;
    dropLast(): void;
    reset(): void;
    jump(event: Event, where: string): void;
    show(view: string): void;
    openFilter(): void;
    onKey(event: KeyboardEvent): void;
}
/** The whole element, from the first skip link to the bar on the phone. */
export declare function offerMap(view: OfferView): TemplateResult;
export declare const countWords: (count: number) => string;
