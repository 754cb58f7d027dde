import type { Offer } from '../model/offer.js';
import type { OfferCatalogue } from './offer-catalogue.js';
/** Searches the offers of a catalogue in what its reader and its authors write. Loaded when somebody is about to type. */
export declare class OfferSearch {
    #private;
    constructor({ offers, feed, lang, provider }: OfferCatalogue);
    /** What has the words of a query, best first. */
    exact(query: string): Offer[];
    enough: (found: readonly Offer[]) => boolean;
    /** With what has words like those of a query, after the rest. */
    fuzzy(query: string, found: readonly Offer[]): Promise<Offer[]>;
}
