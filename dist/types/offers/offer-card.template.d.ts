import type { Offer } from '../model/offer.js';
import type { OfferContext } from './offer-context.js';
/** One offer in the list; the chosen one says more, and what to do. */
export declare const card: (offer: Offer, context: OfferContext, below?: number) => import("lit").TemplateResult<1>;
/** The same in the sheet over a map, where there is less room. */
export declare function cardContent(offer: Offer, context: OfferContext, below: number, sheet?: boolean): import("lit").TemplateResult<1>;
/** Whether there is room; `''` when there is, or nobody says. */
export declare function stateWord(status: Offer['status'], capacity: Offer['capacity']): string;
export declare function money({ min, max, currency }: NonNullable<Offer['cost']>, intl: string): string;
export declare const nameOf: (intl: string, tag: string) => string;
export declare function languageList(tags: readonly string[], intl: string, most?: number): string;
