import type { Offer } from '../model/offer.js';
import type { OfferContext } from './offer-context.js';
/** The chosen offer over the map, where the list is not to be seen. */
export declare const sheet: (offer: Offer, context: OfferContext, next: () => void, close: () => void) => import("lit").TemplateResult<1>;
export declare const sheetStyles: import("lit").CSSResult;
