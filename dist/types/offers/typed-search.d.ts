import type { Offer } from '../model/offer.js';
import type { OfferCatalogue } from './offer-catalogue.js';
/**
 * What somebody types → the offers that it finds, best first. The code that searches comes when somebody is about to type, the code
 * that forgives a typo when little was found.
 */
export declare class TypedSearch {
    #private;
    /** What is searched for. */
    query: string;
    /** Undefined: nothing is searched for. */
    found: readonly Offer[] | undefined;
    /** @param changed - The reader's search has found something else. */
    constructor(changed: () => void);
    /** What was typed last is not searched for any more. */
    stop(): void;
    /** Other offers, or another language: what was found before is forgotten, and looked for again. */
    use(catalogue: OfferCatalogue): void;
    /** Searches when the keys rest. */
    type(text: string): void;
    /** Searches now; `''` ends the search. */
    find(text: string): Promise<void>;
    /** Somebody is about to type. */
    prepare(): Promise<void>;
}
